import type { Neighbours } from '../../domain/evidence.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { Key } from '../../ui/Key.tsx';
import { useText } from '../../ui/Lang.tsx';

/** To the records before and after, among those shown. */
export function Steps({
  position,
  onOpen,
}: {
  position: Neighbours;
  onOpen: (id: string) => void;
}) {
  const text = useText(evidenceText);
  return (
    <>
      <Step label={text.previous} hotkey="K" to={position.previous} onOpen={onOpen} />
      <Step label={text.next} hotkey="J" to={position.next} onOpen={onOpen} />
    </>
  );
}

/** Stays in place at either end of the row, so that focus is not lost there. */
function Step({
  label,
  hotkey,
  to,
  onOpen,
}: {
  label: string;
  hotkey: string;
  to: string | null;
  onOpen: (id: string) => void;
}) {
  return (
    <button
      type="button"
      className="panel-action"
      aria-keyshortcuts={hotkey}
      aria-disabled={to === null}
      onClick={() => to !== null && onOpen(to)}
    >
      {label}
      <Key>{hotkey}</Key>
    </button>
  );
}
