// What bench/search.mjs runs: the program's own search, selection and counts, with a clock around them.
import { everythingOf, facetCounts, statementCount } from '../src/domain/facets.ts';
import type { Filter } from '../src/domain/filter.ts';
import { type Initials, wantsInitials } from '../src/domain/search.ts';
import { findStatements } from '../src/domain/searchIndex.ts';
import { select } from '../src/domain/select.ts';
import type { Dataset } from '../src/model/dataset.ts';

const RUNS = 5;

function textsOf(dataset: Dataset): string[] {
  return dataset.documents.flatMap(({ records }) =>
    records.flatMap(({ label, summary, evidence }) => [
      label.zh,
      label.en,
      summary.zh,
      summary.en,
      ...evidence.map(({ quote }) => quote),
    ]),
  );
}

/** Milliseconds of processor time that a run takes, the middle one of several: a busy machine does not count. `forget`: done before each run, not timed. */
function timed(run: () => void, forget: () => void = () => {}, runs = RUNS): number {
  const times = Array.from({ length: runs }, () => {
    forget();
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}

/** Times the making of the index and, for each query, the search alone and with all that a keystroke asks for. */
export function measure(dataset: Dataset, queries: readonly string[]) {
  const [a, b] = dataset.documents.map(({ id }) => id);
  const open = everythingOf({ a: a ?? '', b: b ?? '' });
  // One letter a character: the real table is measured in the browser.
  const initials: Initials = new Map(
    dataset.documents.flatMap(({ records }) =>
      records.map(({ label }) => [
        label.zh,
        ['abcdefghijklmnopqrstuvwxyz'.slice(0, label.zh.length)],
      ]),
    ),
  );
  const table = (query: string) => (wantsInitials(query) ? initials : null);
  const search = (query: string) => {
    for (const document of dataset.documents) findStatements(document, query, table(query));
  };
  const all = (filter: Filter) => {
    const selection = select(dataset, filter, table(filter.query));
    facetCounts(dataset, filter, table(filter.query));
    return statementCount(dataset, selection);
  };
  const megabytes = Buffer.byteLength(textsOf(dataset).join('')) / 1e6;
  const first = timed(() => search('一'), undefined, 1);
  search('ab');
  for (const query of queries) all({ ...open, query });
  all(open);
  const rows = queries.map((query) => ({
    query,
    found: all({ ...open, query }).shown,
    search: timed(
      () => search(query),
      () => all(open),
    ),
    all: timed(
      () => all({ ...open, query }),
      // Another query in between, or the kept answers would be timed.
      () => all(open),
    ),
  }));
  return { megabytes, first, rows };
}
