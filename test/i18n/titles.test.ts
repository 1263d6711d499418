// Every title of every screen, over the real documents and the filters that can be enumerated:
// each digit is a count of what is shown or stands in it, a tie is called one, nobody wins.
import { expect, test } from 'vitest';
import { comparedRows } from '../../src/content/ladderCell.ts';
import { themeRows } from '../../src/domain/compare.ts';
import { figureGroups } from '../../src/domain/figures.ts';
import type { Filter, Pair } from '../../src/domain/filter.ts';
import { ladderRows } from '../../src/domain/ladder.ts';
import type { Selection } from '../../src/domain/rows.ts';
import { distinctSides, select } from '../../src/domain/select.ts';
import { timeline as timelineOf } from '../../src/domain/timeline.ts';
import { statedYears } from '../../src/domain/years.ts';
import { sourceTitle } from '../../src/features/source/sourceTitle.ts';
import { figuresTitle } from '../../src/i18n/figuresTitle.ts';
import { goalsTitle } from '../../src/i18n/goals.ts';
import { innerMarks } from '../../src/i18n/innerMarks.ts';
import { nameSides } from '../../src/i18n/naming.ts';
import { overviewTitle } from '../../src/i18n/overviewTitle.ts';
import { quantityText } from '../../src/i18n/quantity.ts';
import { timeText } from '../../src/i18n/time.ts';
import { timelineTitle } from '../../src/i18n/timeline.ts';
import type { Statement } from '../../src/model/dataset.ts';
import { KINDS, LANGS, type Lang, SPEAKING, STATUSES } from '../../src/model/values.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { realDataset } from '../data/realFiles.ts';

const dataset = realDataset();
const [A, B] = [DEFAULT_VIEW.a, DEFAULT_VIEW.b];
const THEMES = dataset.themes.map(({ id }) => id);
const YEARS = [
  ...new Set(dataset.documents.flatMap(({ records }) => records.flatMap(statedYears))),
].sort();

const SIDES = [{}, { a: B, b: A }, { b: A }, { a: B }];
const FEW = [null, [], ...THEMES.map((id) => [id])].map((themes) => ({ themes }));
const PAIRS = THEMES.flatMap((one, at) =>
  THEMES.slice(at + 1).map((other) => ({ themes: [one, other] })),
);
const OF_KINDS = [null, [], ...KINDS.map((kind) => [kind])].map((kinds) => ({ kinds }));
const OF_STATUSES = [null, [], ...STATUSES.map((one) => [one])].map((statuses) => ({ statuses }));
const DATED = ([null, 'yes', 'no'] as const).map((dated) => ({ dated }));
const IN_YEARS = [
  null,
  ...YEARS.map((year) => ({ from: year, to: year })),
  { from: 2027, to: null },
  { from: 1990, to: 1991 },
].map((years) => ({ years }));
const ONLY = [null, [], ['a', 'b'] as const, ...SPEAKING.map((who) => [who])].map((only) => ({
  only,
}));

type Patch = Partial<Filter>;

/** Every way to take one patch of each list. */
function product(...lists: readonly (readonly Patch[])[]): Patch[] {
  return lists.reduce<Patch[]>(
    (all, list) => all.flatMap((patch) => list.map((one) => ({ ...patch, ...one }))),
    [{}],
  );
}

const FILTERS = [
  ...product(SIDES, FEW, OF_KINDS),
  ...product(SIDES, PAIRS),
  ...product(SIDES, OF_KINDS, OF_STATUSES),
  ...product(SIDES, OF_KINDS, DATED),
  ...product(SIDES, OF_STATUSES, IN_YEARS),
  ...product(SIDES, FEW, ONLY, DATED),
  ...product(SIDES, FEW, OF_STATUSES),
  ...product(SIDES, FEW, IN_YEARS),
];

interface Titled {
  readonly view: string;
  readonly title: string;
  /** Counts that this title may give. */
  readonly counts: readonly number[];
  /** Words shown whose digits it may repeat. */
  readonly words: readonly string[];
  /** What else is wrong with it. */
  readonly faults: readonly string[];
}

const isAim = ({ kind }: Statement) => kind === 'goal' || kind === 'target';

/** The titles of one selection, as each screen asks for its own. */
function titles(selection: Selection): (lang: Lang) => Titled[] {
  const own = distinctSides(selection);
  const { a, b } = own.sides;
  const per: Pair<readonly Statement[]> = { a: a?.records ?? [], b: b?.records ?? [] };
  const all = [...per.a, ...per.b];
  const years = all.flatMap(statedYears).map(String);

  const rows = comparedRows(ladderRows(dataset, selection));
  const shown = {
    a: selection.sides.a?.records.length ?? 0,
    b: selection.sides.b?.records.length ?? 0,
  };
  const steps = rows.map(({ cells }) => [cells.a?.step ?? null, cells.b?.step ?? null] as const);
  const both = steps.filter(([x, y]) => x !== null && y !== null) as [number, number][];
  const further = [both.filter(([x, y]) => x > y).length, both.filter(([x, y]) => x < y).length];
  const ties = both.filter(([x, y]) => x === y && x > 0).length;
  const silent = both.filter(([x, y]) => x === 0 && y === 0).length;
  const spoken = [0, 1].map((at) => steps.filter((pair) => (pair[at] ?? 0) > 0).length);
  const alone = shown.a === 0 || shown.b === 0;

  const goalRows = themeRows(selection);
  const hidden = [selection.sides.a, selection.sides.b].some(
    (side) => side && side.records.length < side.document.records.length,
  );
  const aims = [per.a.filter(isAim), per.b.filter(isAim)];
  const dated = (records: readonly Statement[]) =>
    records.filter(({ time }) => time?.year != null).length;

  const timeline = timelineOf(own);

  const groups = figureGroups(dataset, selection);
  const items = groups.flatMap(({ quantities, beside }) => [...quantities, ...beside]);
  const of = (id?: string) => items.filter(({ document }) => document.id === id);
  const targets = (id?: string) =>
    new Set(
      of(id)
        .filter(({ quantity }) => quantity.status === 'target' && quantity.period?.year != null)
        .map(({ record }) => record.id),
    ).size;

  return (lang) => {
    const names = nameSides(a?.document, b?.document, lang);
    const ladder = overviewTitle(rows, shown, lang);
    const line = timelineTitle(timeline, names, own === selection ? null : 'same', lang);
    const ladderFaults = [
      ties > 0 &&
        rows.length > 1 &&
        !alone &&
        !/同样具体|equal/.test(ladder) &&
        'a tie is not called one',
      further[0] === further[1] &&
        /\d+ (个主题上写得更具体|and)|specific on \d/.test(ladder) &&
        !/各在|each/.test(ladder) &&
        'equal counts are not called equal',
    ];
    return [
      {
        view: 'overview',
        title: ladder,
        counts: [
          rows.length,
          rows.length - both.length,
          ...further,
          ties,
          silent,
          ...spoken,
          ...(rows.length === 1 ? steps.flat().map(Number) : []),
        ],
        words: [],
        faults: ladderFaults.filter((fault) => fault !== false),
      },
      {
        view: 'goals',
        title: goalsTitle(goalRows, own.sides, hidden, lang),
        counts: [
          ...aims.flatMap((records) => [records.length, dated(records)]),
          ...(goalRows.length === 1
            ? goalRows.flatMap(({ records }) => [records.a.length, records.b.length])
            : []),
          ...(aims.flat().length === 0 ? [all.length] : []),
        ],
        words: [],
        faults: [],
      },
      {
        view: 'timeline',
        title: line,
        counts: [
          per.a.length,
          per.b.length,
          ...[per.a, per.b].map((own_) => own_.filter((r) => statedYears(r).length > 0).length),
        ],
        words: [...years, ...(all.length < 3 ? all.map(({ label }) => label[lang]) : [])],
        // Fewer than three are listed, not generalised.
        faults:
          all.length > 0 && all.length < 3
            ? all
                .filter(({ label }) => !line.includes(innerMarks(label[lang])))
                .map(({ id }) => `${id} is not listed`)
            : [],
      },
      {
        view: 'figures',
        title: figuresTitle(groups, selection, lang),
        counts: [A, B].flatMap((id) => [of(id).length, targets(id)]),
        words:
          groups.length === 1
            ? items.flatMap(({ quantity, record }) => [
                quantity.written.quote,
                quantityText(quantity, lang, record.commitment),
                quantity.period ? timeText(quantity.period, lang) : '',
                ...dataset.metrics.map(({ name }) => name[lang]),
              ])
            : [],
        faults: [],
      },
      {
        view: 'source',
        title: sourceTitle(selection, lang),
        counts: [per.a.length, per.b.length],
        words: [],
        faults: [],
      },
    ];
  };
}

const NUMBER = /\d+(?:[.,]\d+)*/g;
const BROKEN = /undefined|NaN|null|\[object|[，。；：、,;]{2}|\( |\s{2}|^[，；：,;]|[，；：,;]$/;
const UNFAIR = {
  zh: /领先|落后|远超|仅|只有|更多|才有|不如|优于/,
  en: /\b(leads?|lags?|only|just|fails?|merely|better|worse|behind|ahead|fewer|more(?! specific| not compared))\b/i,
};
/** A province is no subject: its document is. */
const PROVINCE = { zh: /(四川|山东)(?!文件)/, en: /(Sichuan|Shandong)(?!’s)/ };

/** What is wrong with a title, in words. */
function faultsOf({ title, counts, words, faults }: Titled, lang: Lang): string[] {
  const plain = title.replaceAll('\u00a0', ' ');
  // Words of the documents and names of themes are not ours to judge.
  const ours = dataset.themes
    .reduce((text, { name }) => text.replaceAll(name[lang], '“”'), plain)
    .replace(/“[^”]*”/g, '“”');
  const said = new Set([
    ...counts.map(String),
    ...words.flatMap((text) => text.match(NUMBER) ?? []),
  ]);
  return [
    ...faults,
    ...(plain.match(NUMBER) ?? []).filter((n) => !said.has(n)).map((n) => `${n} is not shown`),
    ...(BROKEN.test(ours) ? ['broken'] : []),
    ...(lang === 'zh' && /[,;:?!()]/.test(ours) ? ['half-width mark'] : []),
    ...(UNFAIR[lang].test(ours) ? ['takes sides'] : []),
    ...(PROVINCE[lang].test(ours) ? ['speaks of a province'] : []),
  ];
}

test('every title holds for what is shown, in both languages', () => {
  const found = new Map<string, string>();
  let seen = 0;
  for (const patch of FILTERS) {
    const selection = select(dataset, { ...DEFAULT_VIEW, ...patch });
    const inWords = titles(selection);
    for (const lang of LANGS) {
      for (const titled of inWords(lang)) {
        seen += 1;
        for (const fault of faultsOf(titled, lang)) {
          const key = `${titled.view} ${lang}: ${fault.replace(/^\S+ is not/, '… is not')}`;
          if (!found.has(key)) found.set(key, `${titled.title} ${JSON.stringify(patch)} ${fault}`);
        }
      }
    }
  }
  expect([...found].map(([key, example]) => `${key}: ${example}`)).toEqual([]);
  expect(seen).toBe(FILTERS.length * LANGS.length * 5);
}, 120_000);
