import { frame } from '../i18n/frame.ts';
import { useText } from './Lang.tsx';

/** A choice with the number of statements that it would leave. */
export interface CheckOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
}

/**
 * Several choices out of a list. `null` means all of them, an empty list none;
 * when the last missing one is ticked the value becomes null again, so that one choice has one link.
 */
export function Checklist<Id extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly CheckOption<Id>[];
  value: readonly Id[] | null;
  onChange: (value: readonly Id[] | null) => void;
}) {
  const text = useText(frame);
  const chosen = (id: Id) => value === null || value.includes(id);
  const toggle = (id: Id) => {
    const next = options.map((option) => option.id).filter((one) => (one === id) !== chosen(one));
    onChange(next.length === options.length ? null : next);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{label}</legend>
      <div className="flex gap-2 border-b border-rule pb-1">
        <button type="button" className={ACT} onClick={() => onChange(null)}>
          {text.every}
        </button>
        <button type="button" className={ACT} onClick={() => onChange([])}>
          {text.none}
        </button>
      </div>
      {options.map((option) => (
        <label
          key={option.id}
          className="flex min-h-11 cursor-pointer items-center gap-2 md:min-h-8"
        >
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-ink"
            aria-label={text.option(option.label, option.count)}
            checked={chosen(option.id)}
            onChange={() => toggle(option.id)}
          />
          <span className="flex-1">{option.label}</span>
          <span className="pl-4 text-note text-ink3">{option.count}</span>
        </label>
      ))}
    </fieldset>
  );
}

const ACT = 'min-h-11 px-1 text-link underline underline-offset-4 md:min-h-8';
