import { evidenceText } from '../../i18n/evidence.ts';
import { Key } from '../../ui/Key.tsx';
import { useText } from '../../ui/Lang.tsx';

/** Keeps what is open beside whatever is opened next, and says so once it does. */
export function PinButton({ pressed, onPress }: { pressed: boolean; onPress: () => void }) {
  const text = useText(evidenceText);
  return (
    <span className="panel-second">
      <button
        type="button"
        className="panel-action"
        data-hotkey="X"
        aria-keyshortcuts="X"
        onClick={onPress}
      >
        {pressed ? text.unpin : text.pin}
        <Key>X</Key>
      </button>
      {pressed && <span className="pl-2 text-ink2 text-note">{text.pinHint}</span>}
    </span>
  );
}
