import type { FacetCounts } from '../../domain/facets.ts';
import type { Filter } from '../../domain/filter.ts';
import { frame } from '../../i18n/frame.ts';
import { type Lang, SPEAKING, type Speaking } from '../../model/values.ts';
import { Checklist } from '../../ui/Checklist.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import type { DocumentOption } from './DocumentChoice.tsx';

/** Themes on which the documents differ in that only one of them speaks. */
export const DIFFERENCES: readonly Speaking[] = ['a', 'b'];

/** Themes by who speaks on them; a document beside itself cannot differ. Counts are of themes, and say so. */
export function SpeakingChoice({
  documents,
  filter,
  facets,
  onFilter,
}: {
  documents: readonly DocumentOption[];
  filter: Filter;
  facets: FacetCounts;
  onFilter: (patch: Partial<Filter>) => void;
}) {
  const lang = useLang();
  const text = useText(frame);
  const options = speakingOptions(documents, filter, lang).map((option) => ({
    ...option,
    count: facets.only[option.id],
  }));
  return (
    <Checklist
      label={text.choose(text.speaking)}
      options={options}
      value={filter.only}
      counted={{ shown: text.themeCount, named: text.themeOption }}
      quick={
        filter.a === filter.b
          ? undefined
          : { label: text.differences(facets.only.a + facets.only.b), value: DIFFERENCES }
      }
      onChange={(only) => onFilter({ only })}
    />
  );
}

/** Who speaks, on the face of the menu. */
export function speakingSummary(
  documents: readonly DocumentOption[],
  filter: Filter,
  lang: Lang,
): string {
  const text = frame[lang];
  const { only } = filter;
  if (only === null) return text.every;
  const options = speakingOptions(documents, filter, lang);
  const chosen = options.filter(({ id }) => only.includes(id));
  if (isDifferences(only) && filter.a !== filter.b) return text.speaks.differ;
  if (chosen.length === 1 && chosen[0]) return chosen[0].label;
  return chosen.length === 0 ? text.none : text.chosen(chosen.length, options.length);
}

/** Whether a choice is exactly the differences. */
export function isDifferences(only: Filter['only']): boolean {
  return only?.length === DIFFERENCES.length && DIFFERENCES.every((who) => only.includes(who));
}

function speakingOptions(
  documents: readonly DocumentOption[],
  { a, b }: Pick<Filter, 'a' | 'b'>,
  lang: Lang,
): { id: Speaking; label: string }[] {
  const { speaks } = frame[lang];
  if (a === b) {
    return [
      { id: 'both', label: speaks.self },
      { id: 'neither', label: speaks.neitherSelf },
    ];
  }
  const province = (id: string) =>
    documents.find((document) => document.id === id)?.province.name[lang] ?? id;
  const labels: Record<Speaking, string> = {
    both: speaks.both,
    a: speaks.one(province(a)),
    b: speaks.one(province(b)),
    neither: speaks.neither,
  };
  return SPEAKING.map((id) => ({ id, label: labels[id] }));
}
