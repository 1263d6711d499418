import { frame } from '../i18n/frame.ts';
import { useText } from './Lang.tsx';

/** What the reader has chosen for the colours. */
export type SchemeChoice = 'system' | 'light' | 'dark';
const SCHEMES: readonly SchemeChoice[] = ['system', 'light', 'dark'];

/** Light, dark, or as the system has it. */
export function SchemeSelect({
  scheme,
  onScheme,
}: {
  scheme: SchemeChoice;
  onScheme: (scheme: SchemeChoice) => void;
}) {
  const text = useText(frame);
  return (
    <label className="flex items-center gap-1.5">
      <span className="text-ink3 md:sr-only">{text.scheme}</span>
      <select
        value={scheme}
        className="min-h-11 bg-sheet text-ink md:min-h-8"
        onChange={(event) => {
          const chosen = SCHEMES.find((id) => id === event.currentTarget.value);
          if (chosen) onScheme(chosen);
        }}
      >
        {SCHEMES.map((id) => (
          <option key={id} value={id}>
            {text.schemes[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
