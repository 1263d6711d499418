import { frame } from '../i18n/frame.ts';
import { useText } from './Lang.tsx';

/** A choice with the number of statements that it would leave. */
export interface CheckOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
}

/**
 * Several choices out of a list, each of which may also be chosen alone in one press (and all again
 * by the same press). `null` means all of them, an empty list none;
 * when the last missing one is ticked the value becomes null again, so that one choice has one link.
 */
export function Checklist<Id extends string>({
  label,
  options,
  value,
  counted,
  quick,
  onChange,
}: {
  label: string;
  options: readonly CheckOption<Id>[];
  value: readonly Id[] | null;
  /** How a count is shown and said, where it is not of statements. */
  counted?: {
    readonly shown: (count: number) => string;
    readonly named: (label: string, count: number) => string;
  };
  /** A choice of several that is often wanted, in one press. */
  quick?: { readonly label: string; readonly value: readonly Id[] };
  onChange: (value: readonly Id[] | null) => void;
}) {
  const text = useText(frame);
  const chosen = (id: Id) => value === null || value.includes(id);
  const only = (id: Id) => value?.length === 1 && value[0] === id;
  const quickly =
    quick?.value.length === value?.length && quick?.value.every((id) => value?.includes(id));
  const toggle = (id: Id) => {
    const next = options.map((option) => option.id).filter((one) => (one === id) !== chosen(one));
    onChange(next.length === options.length ? null : next);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{label}</legend>
      <div className="flex gap-2 border-b border-rule pb-1">
        <button
          type="button"
          aria-pressed={value === null}
          className={ACT}
          onClick={() => onChange(null)}
        >
          {text.every}
        </button>
        <button
          type="button"
          aria-pressed={value?.length === 0}
          className={ACT}
          onClick={() => onChange([])}
        >
          {text.none}
        </button>
        {quick && (
          <button
            type="button"
            aria-pressed={quickly}
            className={`${ACT} nowrap ml-auto`}
            onClick={() => onChange(quickly ? null : quick.value)}
          >
            {quick.label}
          </button>
        )}
      </div>
      {options.map((option) => (
        <div key={option.id} className="flex items-center gap-2">
          <label className="flex min-h-11 min-w-0 flex-1 cursor-pointer items-center gap-2 md:min-h-8">
            <input
              type="checkbox"
              className="size-4 shrink-0 accent-ink"
              aria-label={(counted?.named ?? text.option)(option.label, option.count)}
              checked={chosen(option.id)}
              onChange={() => toggle(option.id)}
            />
            <span className={`flex-1 ${counted ? 'nowrap' : ''}`}>{option.label}</span>
            <span className="nowrap pl-4 text-note text-ink3">
              {counted ? counted.shown(option.count) : option.count}
            </span>
          </label>
          <button
            type="button"
            aria-label={text.onlyThis(option.label)}
            aria-pressed={only(option.id)}
            className={`${ACT} nowrap min-w-11 text-note md:min-w-8`}
            onClick={() => onChange(only(option.id) ? null : [option.id])}
          >
            {text.only}
          </button>
        </div>
      ))}
    </fieldset>
  );
}

const ACT =
  'min-h-11 px-1 text-ink underline underline-offset-4 aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:no-underline md:min-h-8';
