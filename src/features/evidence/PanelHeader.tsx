import type { ReactNode } from 'react';
import type { Neighbours } from '../../domain/evidence.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { nameSides } from '../../i18n/naming.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';

/** Whose words, of what kind, where in the row of those shown; the ways on and out. */
export function PanelHeader({
  document,
  kind,
  draft,
  position: { index, count, previous, next },
  onOpen,
  onClose,
}: {
  document: PolicyDocument;
  /** In words. */
  kind: string;
  /** That it is a draft. */
  draft: ReactNode;
  position: Neighbours;
  onOpen: (id: string) => void;
  onClose: () => void;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  return (
    <div className="panel-head">
      <p className="flex min-w-0 flex-1 items-center gap-x-2">
        <Mark of={document} />
        <span className="min-w-0">
          <span className="font-semibold">{nameSides(document, null, lang).a.full}</span>
          <span className="ml-2 inline-block text-ink2">{kind}</span>
          {draft}
        </span>
      </p>
      <Step sign="‹" label={text.previous} hotkey="K" to={previous} onOpen={onOpen} />
      {index >= 0 && (
        <span className="whitespace-nowrap text-ink2 tabular-nums">
          {text.position(index + 1, count)}
        </span>
      )}
      <Step sign="›" label={text.next} hotkey="J" to={next} onOpen={onOpen} />
      <button
        type="button"
        className="panel-sign ml-2"
        aria-label={text.close}
        title={text.close}
        aria-keyshortcuts="Escape"
        onClick={onClose}
      >
        ✕
      </button>
    </div>
  );
}

/** To the record before or after. Stays in place at either end of the row, so that focus is not lost there. */
function Step({
  sign,
  label,
  hotkey,
  to,
  onOpen,
}: {
  sign: string;
  label: string;
  hotkey: string;
  to: string | null;
  onOpen: (id: string) => void;
}) {
  return (
    <button
      type="button"
      className="panel-sign"
      aria-label={label}
      title={`${label} (${hotkey})`}
      aria-keyshortcuts={hotkey}
      aria-disabled={to === null}
      onClick={() => to !== null && onOpen(to)}
    >
      {sign}
    </button>
  );
}
