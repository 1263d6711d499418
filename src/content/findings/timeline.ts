import { type Pair, SIDES, type Side } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { distinctSides, isDated } from '../../domain/select.ts';
import { timeline } from '../../domain/timeline.ts';
import { statedYears } from '../../domain/years.ts';
import { listOr, nameSides } from '../../i18n/naming.ts';
import { columnName, timelineWords } from '../../i18n/timeline.ts';
import { timelineFinding as words } from '../../i18n/timelineFinding.ts';
import type { Statement } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import type { Scope } from '../scope.ts';
import { countsFinding, isSilent } from './counts.ts';
import { titled } from './titled.ts';

/** Below this many statements the title lists them instead of counting. Design, section 4.2, guards. */
const LIST_BELOW = 3;
/** Longer lists are counted: a title has two lines. Letters of the filter and of all labels. */
const LIST_AT_MOST = { zh: 50, en: 90 } as const;
/** Goals are counted by year where they name no more years than this. */
const YEARS_AT_MOST = 3;

/** Which years the goals of each document name, or how many of its statements name one; fewer than three statements are listed. */
export const timelineFinding = titled((_, selection, scope, lang) => {
  const text = words[lang];
  const own = distinctSides(selection);
  const names = nameSides(own.sides.a?.document, own.sides.b?.document, lang);
  const records: Pair<readonly Statement[]> = {
    a: own.sides.a?.records ?? [],
    b: own.sides.b?.records ?? [],
  };
  const dated = { a: records.a.filter(isDated), b: records.b.filter(isDated) };
  const listed = isListed([...records.a, ...records.b], scope, lang);
  const { filter } = selection;
  if (!listed) {
    // Where the filter asks for years, or for none, its words say of all that is left what they name.
    if (filter.years || filter.dated === 'no') return countsFinding(selection, scope, lang);
    const [n, m] = [records.a.length, records.b.length];
    if (n > 0 && m > 0 && dated.a.length + dated.b.length === 0)
      return scope.prefix + text.neither(names.a.full, n, names.b.short, m);
  }
  const rank = (side: Side) =>
    Number(dated[side].length > 0) * 2 + Number(records[side].length > 0);
  const sides = SIDES.filter((side) => own.sides[side]).toSorted(
    (one, two) => rank(two) - rank(one),
  );
  const noun = !filter.kinds?.every((kind) => kind === 'goal' || kind === 'target');
  const found = sides.map((side, index) => {
    const name = index === 0 ? names[side].full : names[side].short;
    if (records[side].length === 0)
      return isSilent(selection, side) ? text.unmentioned(name) : text.none(name);
    if (listed) return text.listed(names[side].full, labels(own, side, lang));
    if (dated[side].length > 0) return datedFinding(records[side], dated[side], name, noun, lang);
    // Beside years that the other names, of a whole document.
    return index > 0 && scope.words === ''
      ? text.noYear(name)
      : text.undated(name, records[side].length, index === 0);
  });
  return scope.prefix + found.join(text.join);
});

function isListed(records: readonly Statement[], { prefix }: Scope, lang: Lang): boolean {
  if (records.length >= LIST_BELOW) return false;
  const labels = records.map(({ label }) => label[lang]);
  return [prefix, ...labels].join('').length <= LIST_AT_MOST[lang];
}

/** @param noun whether it must be said that they are goals */
function datedFinding(
  records: readonly Statement[],
  dated: readonly Statement[],
  name: string,
  noun: boolean,
  lang: Lang,
): string {
  const goals = goalsByYear(dated);
  if (goals.length > 0 && goals.length <= YEARS_AT_MOST)
    return words[lang].goals(name, goals, noun);
  const years = [...new Set(dated.flatMap(statedYears))].sort((one, two) => one - two);
  return words[lang].dated(name, records.length, dated.length, listOr(years.map(String), lang));
}

/** The years that goals and targets name, ascending, each with how many; the last year of one that names several. */
function goalsByYear(dated: readonly Statement[]): [number, number][] {
  const byYear = new Map<number, number>();
  for (const record of dated) {
    if (record.kind !== 'goal' && record.kind !== 'target') continue;
    const year = statedYears(record).at(-1) ?? 0;
    byYear.set(year, (byYear.get(year) ?? 0) + 1);
  }
  return [...byYear].sort(([one], [two]) => one - two);
}

/** Each statement of one side by its label, with the column that it stands in. */
function labels(selection: Selection, side: Side, lang: Lang): string[] {
  return timeline(selection).columns.flatMap((column) => {
    const { thisYearNote } = timelineWords[lang].column;
    const when = column.key === 'this-year' ? thisYearNote : columnName(column, lang);
    return column.marks[side].map(({ record }) => words[lang].label(record.label[lang], when));
  });
}
