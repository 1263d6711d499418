import type { Neighbours } from '../../domain/evidence.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { Key } from '../../ui/Key.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Steps } from './Steps.tsx';

/** Whose words, of what kind, where in the row of those shown; the ways on and out. */
export function PanelHeader({
  document,
  tags,
  position,
  sheet,
  large,
  onLarge,
  onOpen,
  onClose,
}: {
  document: PolicyDocument;
  /** Kind and time in words. */
  tags: readonly string[];
  position: Neighbours;
  /** Whether the panel is a sheet: the steps then stand at its foot, in reach of a thumb. */
  sheet: boolean;
  /** Whether the sheet is at its upper stop. */
  large: boolean;
  onLarge: (large: boolean) => void;
  onOpen: (id: string) => void;
  onClose: () => void;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const { index, count } = position;
  const words = [document.province.name[lang], ...tags];
  const place = index >= 0 ? text.position(index + 1, count) : null;
  if (sheet && place !== null) words.push(place);
  return (
    <div
      className={`flex items-center justify-between gap-x-2 pr-3 pl-5 ${sheet ? '' : 'flex-wrap pt-2'}`}
    >
      <p className="flex min-h-8 items-center gap-2 text-note text-ink2">
        <Mark of={document} />
        <span>{words.join(' · ')}</span>
      </p>
      <div className="ml-auto flex items-center">
        {sheet ? (
          <button
            type="button"
            className="panel-action"
            aria-expanded={large}
            onClick={() => onLarge(!large)}
          >
            {large ? text.smaller : text.larger}
          </button>
        ) : (
          <>
            {place !== null && <span className="pr-2 text-note text-ink2">{place}</span>}
            <Steps position={position} onOpen={onOpen} />
          </>
        )}
        <button type="button" className="panel-action" aria-keyshortcuts="Escape" onClick={onClose}>
          {text.close}
          <Key>Esc</Key>
        </button>
      </div>
    </div>
  );
}
