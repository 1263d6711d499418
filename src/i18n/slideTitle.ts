// Titles that slides alone have: the documents, dated targets one by one, themes that one document
// says more on. Each is computed, with every digit a stated value or a count of what is shown.
import { termMeasure } from '../domain/coverage.ts';
import type { Pair, Side } from '../domain/filter.ts';
import type {
  FigureGroup,
  LadderCell,
  LadderRow,
  Selection,
  StatedQuantity,
} from '../domain/rows.ts';
import { distinctSides } from '../domain/select.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { hanCount } from '../reading/hanCount.ts';
import { both } from './both.ts';
import { documentWords } from './documents.ts';
import { innerMarks } from './innerMarks.ts';
import { listOr, nameSides } from './naming.ts';
import { quantityText } from './quantity.ts';
import { groupHeading, statedText } from './statedQuantity.ts';
import { partOfYear, timeShort } from './time.ts';

const NBSP = '\u00a0';

const words = both({
  zh: {
    documents: (genres: readonly string[], length: string) =>
      genres[0] === genres[1]
        ? `两份文件：都是${genres[0]}，${length}`
        : `两份文件：${genres.map((genre) => `一份${genre}`).join('，')}，${length}`,
    one: (genre: string) => `一份文件：${genre}`,
    alike: '篇幅相当',
    lengths: (a: string, n: string, b: string, m: string) =>
      `${a}${NBSP}${n}${NBSP}字，${b}${NBSP}${m}${NBSP}字`,
    targets: (name: string, n: number, list: readonly string[]) =>
      `${name}写明年份的量化目标有${NBSP}${n}${NBSP}项：${list.join('、')}`,
    themes: (themes: readonly string[], more: string, less: string) =>
      `${themes.join('、')}：${more}，${less}`,
    reaches: (name: string, steps: readonly string[], silent: boolean, _first: boolean) => {
      const all = [...steps, ...(silent ? ['未提及'] : [])];
      const list = [all.slice(0, -1).join('、'), all.at(-1)].filter(Boolean).join('或');
      return `${name}${steps.length > 0 ? '写到' : ''}${list}`;
    },
    forecast: (name: string, metric: string, actual: string, forecast: string) =>
      `${name}写${metric}：${actual}，${forecast}`,
    value: (period: string, value: string) =>
      period === '' || value.startsWith('“') ? period + value : `${period} ${value}`,
    steps: [
      ['没有目标或举措'],
      ['方向'],
      ['举措', '目标状态'],
      ['年份'],
      ['年份和相对值'],
      ['年份和数值'],
    ],
    leftOut: '两份文件各自没有写到什么',
    leftOutOne: (name: string) => `${name}没有写到什么`,
    quote: (name: string, label: string) => `${name}：“${label}”`,
    silent: (name: string, topic: string) => `${name}未提及“${topic}”`,
    noQuote: '这条记录不在所示的文件里',
    section: '两份文件对照',
    question: '讨论',
  },
  en: {
    documents: (genres, length) =>
      genres[0] === genres[1]
        ? `Two documents ${length}: each a ${genres[0]}`
        : `Two documents ${length}: ${genres.map((genre) => `a ${genre}`).join(' and ')}`,
    one: (genre) => `One document: a ${genre}`,
    alike: 'of similar length',
    lengths: (a, n, b, m) => `(${a}: ${n} characters, ${b}: ${m})`,
    targets: (name, n, list) =>
      `${name} dates ${n} quantified ${n === 1 ? 'target' : 'targets'}: ${list.join(', ')}`,
    // The themes stand in the rows below: with their names the title would take three lines.
    themes: (themes, more, less) => `On these ${themes.length} themes ${more}, ${less}`,
    reaches: (name, steps, silent, first) =>
      `${name}${first ? ' names' : ''} ${listOr([...steps, ...(silent ? ['nothing'] : [])], 'en')}`,
    // The metric stands in the line under the title.
    forecast: (name, _metric, actual, forecast) => `${name}: ${actual}; ${forecast}`,
    value: (period, value) => {
      if (period === '') return value;
      return value.startsWith('“') ? `${period} ${value}` : `${value} in ${period}`;
    },
    steps: [
      ['no goal'],
      ['a direction'],
      ['a measure', 'a state'],
      ['a goal with a year'],
      ['a year and a relative value'],
      ['a year and a number'],
    ],
    leftOut: 'What each document leaves out',
    leftOutOne: (name) => `What ${name} leaves out`,
    quote: (name, label) => `${name}: “${label}”`,
    silent: (name, topic) => `${name} does not mention “${topic}”`,
    noQuote: 'This statement is not in the documents shown',
    section: 'Two documents side by side',
    question: 'Discussion',
  },
});

/** From so many targets on they are counted and not named. */
const NAMED_AT_MOST = 4;

/** What sort of texts stand side by side, and whether they are about equally long: less than a tenth apart. */
export function documentsTitle({ a, b }: Pair<PolicyDocument | null>, lang: Lang): string {
  const say = words[lang];
  const genre = (document: PolicyDocument) => {
    const name = documentWords[lang].genre[document.genre];
    return lang === 'en' ? name.replace(/^report of a (.+)$/, '$1 report') : name;
  };
  const only = a ?? b;
  if (!only) return say.section;
  if (!a || !b || a === b) return say.one(genre(only));
  const names = nameSides(a, b, lang);
  const count = (document: PolicyDocument) => hanCount(document.text).toLocaleString('en');
  const plain = (document: PolicyDocument) =>
    lang === 'zh' ? String(hanCount(document.text)) : count(document);
  const length =
    termMeasure({ a, b }) === 'count'
      ? say.alike
      : say.lengths(names.a.full, plain(a), names.b.short, plain(b));
  return say.documents([genre(a), genre(b)], length);
}

/** The dated targets of the one document that states any, one by one; null where they have to be counted. */
export function targetsTitle(
  groups: readonly FigureGroup[],
  selection: Selection,
  lang: Lang,
): string | null {
  const items = groups.flatMap(({ quantities }) => quantities);
  const [first] = items;
  const whole = items.every(
    ({ quantity, document }) =>
      quantity.status === 'target' && quantity.period?.year != null && document === first?.document,
  );
  if (!first || !whole) return null;
  const records = [...new Map(items.map((item) => [item.record.id, item])).values()];
  if (records.length < 2 || records.length > NAMED_AT_MOST) return null;
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  const side: Side = sides.a?.document === first.document ? 'a' : 'b';
  // Without what stands in brackets: the original beside the English, how 翻番 is read.
  const said = records.map(({ quantity, record }) =>
    innerMarks(quantityText(quantity, lang, record.commitment).replace(/\s*[（(].*$/s, '')),
  );
  return words[lang].targets(names[side].full, records.length, said);
}

/**
 * On themes of which one and the same document is the more specific: how far each goes on them. Null
 * for any other rows: of many, of a tie, of both ways, or of what a filter hides.
 */
export function themesTitle(rows: readonly LadderRow[], lang: Lang): string | null {
  if (rows.length < 2 || rows.length > NAMED_AT_MOST + 1) return null;
  const signs = new Set(rows.map(({ gap }) => (gap === null ? 0 : Math.sign(gap))));
  const [sign] = signs;
  if (signs.size !== 1 || !sign) return null;
  const more: Side = sign > 0 ? 'a' : 'b';
  const less: Side = more === 'a' ? 'b' : 'a';
  const cells = (side: Side) => rows.flatMap(({ cells: own }) => own[side] ?? []);
  const names = nameSides(rows[0]?.cells.a?.document, rows[0]?.cells.b?.document, lang);
  const themes = rows.map(({ theme }) => theme.name[lang]);
  return words[lang].themes(
    themes,
    reached(cells(more), names[more].full, true, lang),
    reached(cells(less), names[less].short, false, lang),
  );
}

/**
 * An amount reported and the one that is expected, in few enough words for a room; null where a group
 * does not hold both of one document.
 */
export function forecastTitle(group: FigureGroup, selection: Selection, lang: Lang): string | null {
  const { form, quantities } = group;
  const actual = quantities.findLast(({ quantity }) => quantity.status === 'actual');
  const forecast = quantities.find(({ quantity }) => quantity.status === 'forecast');
  if (form !== 'amounts' || !actual || actual.document !== forecast?.document) return null;
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  const name = names[sides.a?.document === actual.document ? 'a' : 'b'].full;
  const value = (item: StatedQuantity) => {
    const time = item.quantity.period;
    const period = time ? (partOfYear(time, lang) ?? timeShort(time, lang)) : '';
    return words[lang].value(period, statedText(item, lang, false));
  };
  const metric = groupHeading(group, lang).name;
  return words[lang].forecast(name, metric, value(actual), value(forecast));
}

function reached(cells: readonly LadderCell[], name: string, first: boolean, lang: Lang): string {
  const say = words[lang];
  const spoken = cells.filter(({ absence }) => absence === null);
  const steps = [...new Set(spoken.map(({ step }) => step))].sort((one, two) => two - one);
  const list = steps.flatMap((step) => say.steps[step] ?? []);
  return say.reaches(name, list, spoken.length < cells.length, first);
}

/** What the documents leave out; of one document where there is no other. */
export function leftOutTitle({ a, b }: Pair<PolicyDocument | null>, lang: Lang): string {
  const only = a && b && a !== b ? null : (a ?? b);
  const say = words[lang];
  return only ? say.leftOutOne(nameSides(only, null, lang).a.full) : say.leftOut;
}

/** A quote that stands alone: whose words, and our label for them. */
export function quoteTitle(name: string, label: string, lang: Lang): string {
  return words[lang].quote(name, innerMarks(label));
}

/** A search that stands alone: whose text does not mention what was looked for. */
export function silentTitle(name: string, topic: string, lang: Lang): string {
  return words[lang].silent(name, innerMarks(topic));
}

/** What stands over a quote that cannot be had: it is in no document of the slide, or not in the data any more. */
export function noQuoteTitle(lang: Lang): string {
  return words[lang].noQuote;
}

/** What stands over a slide of the author's that has no words yet. */
export function plainTitle(body: 'section' | 'question', lang: Lang): string {
  return words[lang][body];
}
