// What bench/links.mjs runs: the links of the questions that the app offers, and of views at random.
import { RECORD_COLUMNS } from '../src/domain/recordColumns.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { KINDS, SPEAKING, STATUSES } from '../src/model/values.ts';
import { canonicalView } from '../src/state/canonical.ts';
import { writeLink } from '../src/state/link.ts';
import { presets } from '../src/state/presets.ts';
import { DEFAULT_VIEW, GROUPS, SCREENS, type View } from '../src/state/view.ts';

/** Lengths of links: of the questions, and of `count` views with every choice made at random. */
export function lengths(dataset: Dataset, base: string, count: number) {
  const length = (view: View) => writeLink(base, view, dataset.fingerprint, 'en').length;
  const one = <T>(items: readonly T[]) => items[Math.floor(Math.random() * items.length)] as T;
  const some = <T>(items: readonly T[]) =>
    Math.random() < 0.5 ? null : items.filter(() => Math.random() < 0.5);
  const themes = dataset.themes.map(({ id }) => id);
  const records = dataset.documents.flatMap((document) => document.records);
  const at = (): View => {
    const quote = one(records).evidence[0]?.quote ?? '';
    return canonicalView(
      {
        ...DEFAULT_VIEW,
        screen: one(SCREENS),
        a: one(dataset.documents).id,
        b: one(dataset.documents).id,
        themes: some(themes),
        kinds: some(KINDS),
        statuses: some(STATUSES),
        only: some(SPEAKING),
        dated: one(['yes', 'no', null]),
        numbers: one(['yes', 'no', null]),
        years: one([null, { from: 2024, to: 2030 }]),
        // What is searched for: nothing, or words of a statement, at most as many as are typed.
        query: Math.random() < 0.5 ? '' : quote.slice(0, 1 + Math.floor(Math.random() * 16)),
        group: one([...GROUPS, null]),
        as: one(['chart', 'table'] as const),
        derived: one([true, false]),
        sort: one([null, { column: one(RECORD_COLUMNS), descending: true }]),
        record: one([null, one(records).id]),
      },
      themes,
    );
  };
  return {
    questions: presets(dataset).map(({ view }) => length(view)),
    random: Array.from({ length: count }, () => length(at())),
    longest: length({ ...at(), query: '数'.repeat(500) }),
  };
}
