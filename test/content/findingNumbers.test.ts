// Every title of every screen, over the real documents and the filters that can be enumerated: each
// number is counted again, each title names the clauses and speaks of documents alone; nobody wins.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding } from '../../src/content/finding.ts';
import { scopeOf } from '../../src/content/scope.ts';
import { isOn } from '../../src/domain/absence.ts';
import { statedQuantities } from '../../src/domain/figures.ts';
import type { Filter } from '../../src/domain/filter.ts';
import { ladderRows } from '../../src/domain/ladder.ts';
import type { Selection } from '../../src/domain/rows.ts';
import { distinctSides, select } from '../../src/domain/select.ts';
import { statedYears } from '../../src/domain/years.ts';
import { quantityText } from '../../src/i18n/quantity.ts';
import { timeText } from '../../src/i18n/time.ts';
import type { PolicyDocument, Statement } from '../../src/model/dataset.ts';
import { KINDS, LANGS, type Lang, SPEAKING, STATUSES } from '../../src/model/values.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { realDataset } from '../data/realFiles.ts';

const dataset = realDataset();
const [A, B] = [DEFAULT_VIEW.a, DEFAULT_VIEW.b];
const THEMES = dataset.themes.map(({ id }) => id);
const YEARS = [
  ...new Set(dataset.documents.flatMap(({ records }) => records.flatMap(statedYears))),
].sort();
const SCREENS = [
  'overview',
  'goals',
  'timeline',
  'figures',
  'coverage',
  'source',
  'records',
] as const;

type Patch = Partial<Filter>;
const SIDES: Patch[] = [{}, { a: B, b: A }, { b: A }, { a: B }, { b: 'nowhere' }, { a: 'nowhere' }];
/** The choices of each clause. */
const CLAUSES: Patch[][] = [
  [[], ...THEMES.map((id) => [id]), ['talent', 'law'], THEMES.slice(0, 6)].map((themes) => ({
    themes,
  })),
  [[], ...KINDS.map((kind) => [kind]), ['goal', 'target'] as const, KINDS.slice(0, 4)].map(
    (kinds) => ({ kinds }),
  ),
  [[], ...STATUSES.map((one) => [one])].map((statuses) => ({ statuses })),
  (['yes', 'no'] as const).map((dated) => ({ dated })),
  (['yes', 'no'] as const).map((numbers) => ({ numbers })),
  [
    ...YEARS.map((year) => ({ from: year, to: year })),
    { from: 2027, to: null },
    { from: null, to: 2020 },
    { from: 1990, to: 1991 },
  ].map((years) => ({ years })),
  [[], ['a', 'b'] as const, ['both', 'neither'] as const, ...SPEAKING.map((who) => [who])].map(
    (only) => ({ only }),
  ),
  ['数据', '安全', '没有这样的话'].map((query) => ({ query })),
];
const PAIRS = CLAUSES.flatMap((one, at) =>
  CLAUSES.slice(at + 1).flatMap((other) => one.flatMap((x) => other.map((y) => ({ ...x, ...y })))),
);
const FILTERS: Patch[] = [
  ...SIDES.flatMap((sides) => [{}, ...CLAUSES.flat()].map((patch) => ({ ...sides, ...patch }))),
  ...PAIRS,
];

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const selectionOf = (patch: Patch) => select(dataset, { ...DEFAULT_VIEW, ...patch });
const documentsOf = (selection: Selection) => {
  const { a, b } = distinctSides(selection).sides;
  return [a, b].flatMap((side) => side ?? []);
};

/** Counts that a Chinese title gives, by the words round them, each with its recount. */
function recounts(selection: Selection, title: string): [said: string, counted: string][] {
  const found: [string, string][] = [];
  const of = (pattern: RegExp, count: (groups: string[]) => number, at = 2) => {
    for (const match of title.matchAll(pattern))
      found.push([match[at] ?? '', String(count(match))]);
  };
  const records = (province = '') =>
    documentsOf(selection).find(({ document }) => document.name.zh === province)?.records ?? [];
  const items = (province = '') =>
    statedQuantities(selection).filter(({ document }) => document.name.zh === province);
  const gaps = (province = '') => {
    const left = selection.sides.a?.document.name.zh === province;
    return ladderRows(dataset, selection).filter(({ gap }) =>
      left ? (gap ?? 0) > 0 : (gap ?? 0) < 0,
    ).length;
  };
  const isAim = ({ kind }: Statement) => kind === 'goal' || kind === 'target';
  const lastYear =
    (year = '') =>
    (record: Statement) =>
      statedYears(record).at(-1) === Number(year);
  of(/(四川|山东)文件 (\d+) 条/g, ([, name]) => records(name).length);
  of(
    /(四川|山东)文件 \d+ 条中有 (\d+) 条/g,
    ([, name]) => records(name).filter((record) => statedYears(record).length > 0).length,
  );
  of(/(四川|山东)文件写了 (\d+) 条目标/g, ([, name]) => records(name).filter(isAim).length);
  of(
    /(四川|山东)文件有 (\d+) 条(?:目标)?写到 (\d+) 年/g,
    ([, name, , year]) => records(name).filter(isAim).filter(lastYear(year)).length,
  );
  of(
    /(四川|山东)文件有 \d+ 条(?:目标)?写到 \d+ 年、(\d+) 条写到 (\d+) 年/g,
    ([, name, , year]) => records(name).filter(isAim).filter(lastYear(year)).length,
  );
  of(/(四川|山东)文件在 (\d+) 个主题上写得更具体/g, ([, name]) => gaps(name));
  of(
    /都在(四川|山东)文件，涉及 (\d+) 个主题/g,
    ([, name]) =>
      selection.themes.filter(({ id }) => records(name).some((record) => isOn(record, id))).length,
  );
  of(
    /(四川|山东)文件给出 (\d+) 个/g,
    ([, name]) => items(name).filter(({ quantity }) => quantity.status !== 'target').length,
  );
  of(/(四川|山东)文件有 (\d+) 项写明年份的量化目标/g, ([, name]) => {
    const dated = items(name).filter(
      ({ quantity }) => quantity.status === 'target' && quantity.period?.year != null,
    );
    return new Set(dated.map(({ record }) => record.id)).size;
  });
  of(/(的)主题有 (\d+) 个/g, () => selection.themes.length);
  return found;
}

describe('finding', () => {
  it('gives no count but that of the selection, for every clause and pair of clauses', () => {
    const wrong: string[] = [];
    let counts = 0;
    for (const patch of FILTERS) {
      for (const one of countsOf(patch)) {
        counts += 1;
        if (one.said !== one.counted) wrong.push(JSON.stringify(one));
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(counts).toBeGreaterThan(4000);
  });

  it('names every document that is there and no other, and the whole filter', () => {
    expect(FILTERS.flatMap(faults).slice(0, 5)).toEqual([]);
  });

  it('holds for any clauses together', () => {
    fc.assert(
      fc.property(fc.tuple(...CLAUSES.map((of) => fc.constantFrom({}, ...of))), (patches) => {
        const patch: Patch = Object.assign({}, ...patches);
        expect(countsOf(patch).filter(({ said, counted }) => said !== counted)).toEqual([]);
        expect(faults(patch)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('has two lines at 30 px for one clause, and for one theme with another clause', () => {
    const usual = FILTERS.filter(({ themes, only, ...rest }) => {
      const clauses = Object.keys(rest).filter((clause) => clause !== 'a' && clause !== 'b').length;
      if (only !== undefined) return themes === undefined && clauses === 0;
      return clauses === 0 || themes === undefined || themes?.length === 1;
    });
    expect(usual.length).toBeGreaterThan(500);
    const long = usual.flatMap((patch) => {
      const selection = selectionOf(patch);
      return LANGS.flatMap((lang) =>
        SCREENS.map((screen) => finding(screen, dataset, selection, lang)).filter(
          (title) => emsOf(title) > 2 * LINE,
        ),
      );
    });
    expect(long).toEqual([]);
  });
});

/** Width of a line at 30 px in a window of 1440 px, in ems; a Latin letter is about half of one. */
const LINE = 1344 / 30;
const emsOf = (title: string) =>
  [...title].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 1 : 0.51), 0);

/** Each count of the Chinese titles of a filter, with its recount. */
function countsOf(patch: Patch) {
  const selection = selectionOf(patch);
  return SCREENS.flatMap((screen) => {
    const title = plain(finding(screen, dataset, selection, 'zh'));
    return recounts(selection, title).map(([said, counted]) => ({ title, patch, said, counted }));
  });
}

/** What is wrong with the titles of a filter. */
function faults(patch: Patch): string[] {
  const selection = selectionOf(patch);
  return LANGS.flatMap((lang) => {
    const { words } = scopeOf(dataset, selection, lang);
    return SCREENS.flatMap((screen) => {
      const title = finding(screen, dataset, selection, lang);
      return faultsOf(title, words, patch, selection, lang).map(
        (fault) => `${screen} ${JSON.stringify(patch)}: ${title} | ${fault}`,
      );
    });
  });
}

const BROKEN = /undefined|NaN|null|\[object|[，。；：、,;]{2}|\( |\s{2}|^[，；：,;]|[，；：,;]$/;
const ELSEWHERE = {
  zh: /这里|此处|当前|筛选|所示|所列|如下|以下|重置/,
  en: /\b(here|filter|shown|listed|below|above|selected)\b/i,
};
const UNFAIR = {
  zh: /领先|落后|远超|仅|只有|更多|才有|不如|优于/,
  en: /\b(leads?|lags?|only|just|fails?|merely|better|worse|behind|ahead|fewer|more(?! specific))\b/i,
};
/** A province is no subject: its document is. */
const PROVINCE = { zh: /(四川|山东)(?!文件)/, en: /(Sichuan|Shandong)(?!’s)/ };

/** What is wrong with a title, in words. */
function faultsOf(
  title: string,
  scope: string,
  patch: Patch,
  selection: Selection,
  lang: Lang,
): string[] {
  // Words of the documents and names of themes are not ours to judge; of words, more of one are used.
  const ours = dataset.themes
    .reduce((text, { name }) => text.replaceAll(name[lang], '“”'), plain(title))
    .replace(/“[^”]*”/g, '“”')
    .replace(/“” \([^)]*\)/g, '“”')
    .replace(/each above the national average|占GDP比重均超过全国平均水平/, '“”')
    .replace(/ and \d more/g, '')
    .replace(/uses “”.* more/, '');
  const spoken = (document: PolicyDocument) => title.includes(document.name[lang]);
  const shown = documentsOf(selection).map(({ document }) => document);
  const absent = dataset.documents.filter((document) => !shown.includes(document));
  const both =
    /两份文件|每个主题都至少有一份文件|(either|neither|both|one) document|没有选|没有记录|no statements|：没有(；|$)|: none(;|$)/;
  // A theme alone, the themes that stand in the sentence, targets asked for alone: said in other words.
  const inOtherWords =
    /^(四川|山东)文件(在“|有 \d+ 项写明年份)|^(Sichuan|Shandong)’s document (is more specific on “|sets \d)/.test(
      title,
    ) || patch.only?.includes('neither');
  const named = title.toLowerCase().startsWith(scope.toLowerCase());
  return [
    ...absent.filter(spoken).map(({ id }) => `speaks of ${id}`),
    ...(both.test(title) || /没有数值/.test(title)
      ? []
      : shown
          .filter((document) => !spoken(document))
          // Where all is in one document, the other has none of it.
          .filter(() => !/都在|all in/.test(title) && !quotesOne(title))
          .map(({ id }) => `is silent on ${id}`)),
    ...(scope === '' || named || inOtherWords ? [] : ['leaves out clauses']),
    ...(BROKEN.test(ours) ? ['broken'] : []),
    ...(ELSEWHERE[lang].test(ours) ? ['points to a place'] : []),
    ...(lang === 'zh' && /[,;:?!()]/.test(ours) ? ['half-width mark'] : []),
    ...(UNFAIR[lang].test(ours) ? ['takes sides'] : []),
    ...(PROVINCE[lang].test(ours) ? ['speaks of a province'] : []),
  ];
}

/** One indicator alone is quoted from its document; one side may be the more specific on all themes. */
const quotesOne = (title: string) =>
  /文件写|says “|in \S+’s document: |写得更具体|more specific on/.test(title);

/** Digits of the quoted words of a title are words of the documents, in either language. */
it('takes any other number from words of the documents', () => {
  const selection = selectionOf({});
  const records = documentsOf(selection).flatMap((side) => side.records);
  for (const lang of LANGS) {
    const stated = records
      .flatMap((record) => [
        record.label[lang],
        ...record.quantities.flatMap((quantity) => [
          quantity.written.quote,
          quantityText(quantity, lang, record.commitment),
          quantity.period ? timeText(quantity.period, lang) : '',
        ]),
      ])
      .flatMap((text) => plain(text).match(/\d+(?:[.,]\d+)*/g) ?? []);
    const known = new Set([...stated, ...YEARS.map(String)]);
    for (const patch of CLAUSES.flat()) {
      const shown = selectionOf(patch);
      const counts = Array.from({ length: 110 }, (_, n) => String(n));
      for (const screen of SCREENS) {
        const title = plain(finding(screen, dataset, shown, lang));
        const numbers = title.match(/\d+(?:[.,]\d+)*/g) ?? [];
        const asked = Object.values(patch.years ?? {}).map(String);
        const stray = numbers.filter(
          (one) => ![...counts, ...asked].includes(one) && !known.has(one),
        );
        expect([title, stray]).toEqual([title, []]);
      }
    }
  }
});
