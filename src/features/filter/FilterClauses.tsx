import type { FacetCounts } from '../../domain/facets.ts';
import type { Filter } from '../../domain/filter.ts';
import { frame } from '../../i18n/frame.ts';
import { terms } from '../../i18n/terms.ts';
import type { Theme } from '../../model/schema.ts';
import { KINDS, STATUSES } from '../../model/values.ts';
import { Checklist, type CheckOption } from '../../ui/Checklist.tsx';
import { FilterMenu } from '../../ui/FilterMenu.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import type { DocumentOption } from './DocumentChoice.tsx';
import { SpeakingChoice, speakingSummary } from './SpeakingChoice.tsx';
import { YearChoice, yearSummary } from './YearChoice.tsx';

/** The menus of the filter, one a clause but for the search. */
export function FilterClauses({
  documents,
  themes,
  filter,
  facets,
  onFilter,
}: {
  documents: readonly DocumentOption[];
  themes: readonly Theme[];
  filter: Filter;
  facets: FacetCounts;
  onFilter: (patch: Partial<Filter>) => void;
}) {
  const text = useText(frame);
  const words = useText(terms);
  const lang = useLang();
  const themeOptions = themes.map(({ id, name }) => ({
    id,
    label: name[lang],
    count: facets.themes[id] ?? 0,
  }));
  const kindOptions = KINDS.map((id) => ({ id, label: words.kind[id], count: facets.kinds[id] }));
  const statusOptions = STATUSES.map((id) => ({
    id,
    label: words.status[id],
    count: facets.statuses[id],
  }));
  return (
    <>
      <ListClause
        label={text.theme}
        options={themeOptions}
        value={filter.themes}
        onChange={(themes) => onFilter({ themes })}
      />
      <ListClause
        label={text.kind}
        options={kindOptions}
        value={filter.kinds}
        onChange={(kinds) => onFilter({ kinds })}
      />
      <ListClause
        label={text.status}
        options={statusOptions}
        value={filter.statuses}
        onChange={(statuses) => onFilter({ statuses })}
      />
      <FilterMenu
        label={text.year}
        summary={yearSummary(filter, text)}
        active={filter.dated !== null || filter.years !== null}
      >
        <YearChoice filter={filter} facets={facets} onFilter={onFilter} />
      </FilterMenu>
      <FilterMenu
        label={text.speaking}
        summary={speakingSummary(documents, filter, lang)}
        active={filter.only !== null}
      >
        <SpeakingChoice documents={documents} filter={filter} facets={facets} onFilter={onFilter} />
      </FilterMenu>
    </>
  );
}

/** A clause that lists what may be shown; null for all of it. */
function ListClause<Id extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly CheckOption<Id>[];
  value: readonly Id[] | null;
  onChange: (chosen: readonly Id[] | null) => void;
}) {
  const text = useText(frame);
  return (
    <FilterMenu label={label} summary={chosenWords(value, options, text)} active={value !== null}>
      <Checklist label={text.choose(label)} options={options} value={value} onChange={onChange} />
    </FilterMenu>
  );
}

/** What is chosen in a list, on the face of its menu: all, none, the one name, or how many of how many. */
function chosenWords<Id extends string>(
  value: readonly Id[] | null,
  options: readonly CheckOption<Id>[],
  text: (typeof frame)['zh'],
): string {
  if (value === null) return text.every;
  if (value.length === 0) return text.none;
  const one = value.length === 1 ? options.find((option) => option.id === value[0]) : undefined;
  return one ? one.label : text.chosen(value.length, options.length);
}
