import { MENU_ROW } from './MenuRow.tsx';

/** A choice with the number of statements that it would leave. */
export interface CheckOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
}

/**
 * Several choices out of a list. Nothing ticked narrows nothing, and neither does everything: both are
 * `null`, so that one choice has one link. An empty list, which only a link can ask for, ticks nothing either.
 */
export function Checklist<Id extends string>({
  label,
  options,
  value,
  shown,
  named,
  onChange,
}: {
  /** Accessible name of the list. */
  label: string;
  options: readonly CheckOption<Id>[];
  value: readonly Id[] | null;
  /** How a count is shown, and how a choice is called with it. */
  shown: (count: number) => string;
  named: (label: string, count: number) => string;
  onChange: (value: readonly Id[] | null) => void;
}) {
  const toggle = (id: Id) => {
    const next = options
      .map((option) => option.id)
      .filter((one) => (one === id) !== (value?.includes(one) ?? false));
    onChange(next.length === 0 || next.length === options.length ? null : next);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.id} className={`${MENU_ROW} has-focus-visible:bg-wash`}>
          <input
            type="checkbox"
            className="size-4 shrink-0 cursor-pointer accent-ink"
            aria-label={named(option.label, option.count)}
            checked={value?.includes(option.id) ?? false}
            onChange={() => toggle(option.id)}
          />
          <span className="min-w-0 flex-1">{option.label}</span>
          <span className="nowrap pl-4 text-note text-ink3">{shown(option.count)}</span>
        </label>
      ))}
    </fieldset>
  );
}
