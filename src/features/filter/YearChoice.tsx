import type { FacetCounts } from '../../domain/facets.ts';
import type { Filter, YearRange } from '../../domain/filter.ts';
import { frame } from '../../i18n/frame.ts';
import { Checklist } from '../../ui/Checklist.tsx';
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
        className="min-h-11 rounded-ctl border border-line bg-sheet px-1 md:min-h-8"
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
      <Checklist
        label={text.dated}
        options={[
          { id: 'yes', label: text.datedYes, count: facets.dated.yes },
          { id: 'no', label: text.datedNo, count: facets.dated.no },
        ]}
        value={filter.dated && [filter.dated]}
        shown={String}
        named={text.option}
        onChange={(chosen) => onFilter({ dated: chosen?.[0] ?? null })}
      />
      <fieldset className="mt-1 border-rule border-t px-2.5 pt-2">
        <legend className="float-left w-full text-note text-ink3">{text.range}</legend>
        {years.length === 0 ? (
          <p>{text.noYears}</p>
        ) : (
          <div className="clear-both flex flex-wrap gap-3 pt-1">
            {end('from', text.from)}
            {end('to', text.to)}
          </div>
        )}
      </fieldset>
    </>
  );
}
