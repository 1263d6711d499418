import '../../ui/layers.css';
import { useEffect, useRef, useState } from 'react';
import { isWebAddress } from '../../domain/webAddress.ts';
import { commandText } from '../../i18n/commands.ts';
import { fromDisk } from '../../i18n/fromDisk.ts';
import { writeLink } from '../../state/link.ts';
import { viewStore } from '../../state/store.ts';
import { useText } from '../../ui/Lang.tsx';
import { MAIN_HEADING } from '../../ui/TitleBlock.tsx';
import { copyText } from '../../ui/useCopy.tsx';

export interface CopiedLinkProps {
  /** Address of the app that links begin with. */
  readonly base: string;
  /** Data version that links carry; empty where not all data could be loaded. */
  readonly version: string;
  readonly onClose: () => void;
}

/** How long the word stays, in ms. */
const STAYS = 10_000;

/**
 * Copies the link of the present view and says so at the foot of the window; where the browser
 * refuses, gives it selected in a field, which Esc closes.
 */
export function CopiedLink({ base, version, onClose }: CopiedLinkProps) {
  const text = useText(commandText);
  const away = useText(fromDisk);
  const field = useRef<HTMLInputElement>(null);
  const origin = useRef<Element | null>(null);
  const [link] = useState(() => writeLink(base, viewStore.getState().view, version));
  const said = isWebAddress(link) ? text.linkCopied : away.copied;
  const [copied, setCopied] = useState<boolean | null>(null);

  useEffect(() => {
    let gone = false;
    copyText(link).then((done) => !gone && setCopied(done));
    return () => {
      gone = true;
    };
  }, [link]);
  useEffect(() => {
    if (copied === null) return;
    if (copied) {
      const timer = setTimeout(onClose, STAYS);
      return () => clearTimeout(timer);
    }
    origin.current = document.activeElement;
    field.current?.select();
  }, [copied, onClose]);
  const close = () => {
    const before = origin.current;
    const back = before instanceof HTMLElement && before !== document.body ? before : null;
    (back ?? document.getElementById(MAIN_HEADING))?.focus({ preventScroll: true });
    onClose();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches Esc from the controls inside
    <div
      className={copied === null ? 'sr-only' : 'said'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <p role="status">{copied === null ? '' : copied ? said : text.linkSelected}</p>
      {copied === false && (
        <span className="flex gap-2">
          <input
            ref={field}
            readOnly
            aria-label={text.linkField}
            className="min-h-11 min-w-0 flex-1 border border-rule bg-paper px-2 text-ink md:min-h-8"
            value={link}
          />
          <button type="button" className="layer-button" onClick={close}>
            {text.close}
          </button>
        </span>
      )}
    </div>
  );
}
