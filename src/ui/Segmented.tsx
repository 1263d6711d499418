import { useId } from 'react';

/** One choice out of a few, side by side: real radio buttons, so arrow keys and screen readers work as usual. */
export function Segmented<Id extends string>({
  label,
  name,
  options,
  value,
  onChange,
}: {
  /** Accessible name of the group; not shown. */
  label: string;
  /** Unique on the page among groups that show at the same time. */
  name: string;
  options: readonly { readonly id: Id; readonly label: string; readonly lang?: string }[];
  value: Id;
  onChange: (id: Id) => void;
}) {
  // Two copies of one control may be on the page (header and phone menu).
  const group = `${name}-${useId()}`;
  return (
    <fieldset className="inline-flex min-w-0 max-w-full flex-wrap border border-rule text-ui">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.id}
          className="relative grid min-h-11 cursor-pointer place-items-center border-rule px-2 text-ink2 not-first-of-type:border-l has-checked:bg-ink has-checked:text-paper forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink md:min-h-8 md:px-3"
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
