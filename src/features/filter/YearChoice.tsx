import type { FacetCounts } from '../../domain/facets.ts';
import type { Filter, YearRange } from '../../domain/filter.ts';
import { frame } from '../../i18n/frame.ts';
import { useText } from '../../ui/Lang.tsx';

/** Whether a statement names a year, and which years. */
export function YearChoice({
  filter,
  facets,
  onFilter,
}: {
  filter: Pick<Filter, 'dated' | 'years'>;
  facets: Pick<FacetCounts, 'dated' | 'years'>;
  onFilter: (patch: Partial<Filter>) => void;
}) {
  const text = useText(frame);
  const dated = [
    { value: null, label: text.datedAll, count: facets.dated.yes + facets.dated.no },
    { value: 'yes', label: text.datedYes, count: facets.dated.yes },
    { value: 'no', label: text.datedNo, count: facets.dated.no },
  ] as const;
  // A link may name a year that no statement names: it must show in the selects all the same.
  const years = [
    ...new Set(
      [...facets.years, filter.years?.from, filter.years?.to].filter((year) => year != null),
    ),
  ].sort((one, other) => one - other);
  const end = (which: keyof YearRange, label: string) => (
    <label className="flex items-center gap-1.5">
      <span>{label}</span>
      <select
        value={filter.years?.[which] ?? ''}
        className="min-h-11 border border-rule bg-sheet px-1 md:min-h-8"
        onChange={(event) => {
          const year = event.currentTarget.value === '' ? null : Number(event.currentTarget.value);
          const range = { from: null, to: null, ...filter.years, [which]: year };
          onFilter({ years: range.from === null && range.to === null ? null : range });
        }}
      >
        <option value="">{text.open}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {text.oneYear(year)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <fieldset>
        <legend className="text-note text-ink3">{text.dated}</legend>
        {dated.map(({ value, label, count }) => (
          <label key={label} className="flex min-h-11 cursor-pointer items-center gap-2 md:min-h-8">
            <input
              type="radio"
              name="dated"
              className="size-4 shrink-0 accent-ink"
              aria-label={text.option(label, count)}
              checked={filter.dated === value}
              onChange={() => onFilter({ dated: value })}
            />
            <span className="flex-1">{label}</span>
            <span className="pl-4 text-note text-ink3">{count}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="mt-2 border-t border-rule pt-2">
        <legend className="float-left w-full text-note text-ink3">{text.range}</legend>
        {years.length === 0 ? (
          <p>{text.noYears}</p>
        ) : (
          <div className="clear-both flex flex-wrap gap-3">
            {end('from', text.from)}
            {end('to', text.to)}
          </div>
        )}
      </fieldset>
    </>
  );
}

/** What is chosen about years, on the face of the menu. */
export function yearSummary(
  { dated, years }: Pick<Filter, 'dated' | 'years'>,
  text: (typeof frame)['zh'],
): string {
  const parts: string[] = [];
  if (dated) parts.push(dated === 'yes' ? text.datedYes : text.datedNo);
  if (years) {
    const { from, to } = years;
    if (from !== null && to !== null) {
      parts.push(from === to ? text.oneYear(from) : text.yearRange(String(from), String(to)));
    } else if (from !== null) parts.push(text.yearSince(from));
    else if (to !== null) parts.push(text.yearUntil(to));
  }
  return parts.join(' · ') || text.every;
}
