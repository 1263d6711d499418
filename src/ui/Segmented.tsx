import { useId } from 'react';

/** Edges and grounds: a group on a ground of its own, or words alone. */
const LOOKS = {
  group: {
    all: 'flex-wrap rounded-[0.5rem] bg-wash p-px',
    one: 'rounded-ctl border border-transparent px-3 has-checked:border-line has-checked:bg-sheet',
  },
  plain: { all: 'flex-wrap', one: 'shrink-0 px-1' },
} as const;

/** One choice out of a few, side by side: real radio buttons, so arrow keys and screen readers work as usual. */
export function Segmented<Id extends string>({
  label,
  name,
  options,
  value,
  plain = false,
  onChange,
}: {
  /** Accessible name of the group; not shown. */
  label: string;
  /** Unique on the page among groups that show at the same time. */
  name: string;
  options: readonly { readonly id: Id; readonly label: string; readonly lang?: string }[];
  value: Id;
  /** Without a ground: what is chosen is said by weight. */
  plain?: boolean;
  onChange: (id: Id) => void;
}) {
  // Two copies of one control may be on the page (header and menu).
  const group = `${name}-${useId()}`;
  const look = LOOKS[plain ? 'plain' : 'group'];
  return (
    <fieldset className={`inline-flex min-w-0 max-w-full text-ui ${look.all}`}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.id}
          className={`relative grid min-h-11 min-w-6 cursor-pointer place-items-center text-ink2 hover:text-ink has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink md:min-h-7 pointer-coarse:min-h-11 forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none ${look.one}`}
        >
          <input
            type="radio"
            name={group}
            className="sr-only"
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          <span lang={option.lang} className="nowrap">
            {option.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
