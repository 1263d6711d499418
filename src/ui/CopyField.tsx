import { type ReactNode, useEffect, useRef, useState } from 'react';
import { copyFieldText } from '../i18n/copyField.ts';
import { Button } from './Button.tsx';
import { isMac } from './keys.ts';
import { useText } from './Lang.tsx';
import { Press } from './Press.tsx';
import { copyText } from './useCopy.tsx';

/**
 * Words to take along, in a field that selects them all when it gets focus, and a button that copies
 * them. It says 已复制 when, and only when, the browser took them; else it selects them for the
 * reader's own Ctrl+C.
 */
export function CopyField({
  label,
  value,
  rows = 1,
  plain = false,
  line = false,
  button,
  children,
}: {
  /** Name of the field, for those who do not see what it stands under. */
  label: string;
  value: string;
  rows?: number;
  /** Words to be read, not code or an address. */
  plain?: boolean;
  /** One line with the button beside it: what its place is for. */
  line?: boolean;
  /** Words of the button. */
  button: string;
  /** Further buttons of the same row. */
  children?: ReactNode;
}) {
  const text = useText(copyFieldText);
  const field = useRef<HTMLTextAreaElement>(null);
  // What was said is of these words, and not of what they become.
  const [said, setSaid] = useState<{ value: string; copied: boolean } | null>(null);

  useEffect(() => {
    if (said?.copied === false) field.current?.focus();
  }, [said]);

  async function copy() {
    // Emptied first, so that a second copy is announced again.
    setSaid(null);
    setSaid({ value, copied: await copyText(value) });
  }

  const words = () => {
    if (said?.value !== value) return '';
    return said.copied ? text.copied : text.selected(isMac() ? '⌘C' : 'Ctrl+C');
  };
  const area = (
    <textarea
      ref={field}
      readOnly
      rows={rows}
      spellCheck={false}
      aria-label={label}
      value={value}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
  const status = <span role="status">{words()}</span>;
  if (line)
    return (
      <div className="copy-field" data-line="">
        {area}
        <Button kind="primary" data-first-focus="" onClick={copy}>
          {button}
        </Button>
        {children}
        {status}
      </div>
    );
  return (
    <div className="copy-field" data-words={plain || undefined}>
      {area}
      <div className="copy-row">
        <Press onClick={copy}>{button}</Press>
        {children}
        {status}
      </div>
    </div>
  );
}
