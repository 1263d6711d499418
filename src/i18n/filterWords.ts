// The filter in words: what is shown, and how many statements are not.
import { statementCount } from '../domain/facets.ts';
import type { YearRange } from '../domain/filter.ts';
import type { Selection } from '../domain/rows.ts';
import type { Dataset } from '../model/dataset.ts';
import { KINDS, type Lang, type Speaking, STATUSES } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { documentCalled } from './documentCalled.ts';
import { terms } from './terms.ts';

/** More names than this are said by what is left out. */
const NAMES_AT_MOST = 5;

const words = bilingual({
  zh: {
    all: (count: number) => `显示全部 ${count} 条`,
    shown: (clauses: string) => `显示：${clauses}`,
    rest: (shown: number, hidden: number) =>
      `共 ${shown} 条${hidden === 0 ? '' : `；未显示：${hidden} 条`}`,
    sentence: (parts: readonly string[]) => `${parts.join('。')}。`,
    clauses: (parts: readonly string[]) => parts.join('；'),
    names: (names: readonly string[]) => names.join('、'),
    except: (names: string, what: string) => `除${names}以外的${what}`,
    themes: '主题',
    kinds: '类型',
    noTheme: '一个主题也没有选',
    noKind: '一种类型也没有选',
    noStatus: '一种数值也没有选',
    status: (names: readonly string[]) => `数值状态：${names.join('、')}`,
    dated: { yes: '写明年份', no: '没有写年份' },
    numbers: { yes: '有数值', no: '没有数值' },
    only: {
      both: '两份文件都写到的主题',
      one: (province: string) => `只有${documentCalled(province, 'zh')}写到的主题`,
      differ: '只有一份文件写到的主题',
      neither: '两份文件都没有写到的主题',
      none: '共有与独有都没有选',
    },
    or: (parts: readonly string[]) => parts.join('或'),
    year: (year: number) => `写到 ${year} 年`,
    years: (from: number, to: number) => `写到 ${from}—${to} 年之间`,
    since: (year: number) => `写到 ${year} 年或以后`,
    until: (year: number) => `写到 ${year} 年或以前`,
    query: (query: string) => `含“${query}”`,
    same: (province: string) => `两侧都是${documentCalled(province, 'zh')}`,
  },
  en: {
    all: (count: number) =>
      count === 1 ? 'Showing the one statement' : `Showing all ${count} statements`,
    shown: (clauses: string) => `Showing: ${clauses}`,
    rest: (shown: number, hidden: number) =>
      `${shown} ${shown === 1 ? 'statement' : 'statements'}${hidden === 0 ? '' : `; not shown: ${hidden}`}`,
    sentence: (parts: readonly string[]) => `${parts.join('. ')}.`,
    clauses: (parts: readonly string[]) => parts.join('; '),
    // Names of themes have commas of their own.
    names: (names: readonly string[]) => names.join(' · '),
    except: (names: string, what: string) => `all ${what} except ${names}`,
    themes: 'themes',
    kinds: 'kinds',
    noTheme: 'no theme chosen',
    noKind: 'no kind chosen',
    noStatus: 'no sort of number chosen',
    status: (names: readonly string[]) => `status of the number: ${names.join(' or ')}`,
    dated: { yes: 'a year is named', no: 'no year is named' },
    numbers: { yes: 'a number is given', no: 'no number is given' },
    only: {
      both: 'themes on which both documents speak',
      one: (province: string) => `themes on which only ${documentCalled(province, 'en')} speaks`,
      differ: 'themes on which only one document speaks',
      neither: 'themes on which neither document speaks',
      none: 'no choice of who speaks',
    },
    or: (parts: readonly string[]) => parts.join(' or '),
    year: (year: number) => `names ${year}`,
    years: (from: number, to: number) => `names a year from ${from} to ${to}`,
    since: (year: number) => `names ${year} or later`,
    until: (year: number) => `names ${year} or earlier`,
    query: (query: string) => `contains “${query}”`,
    same: (province: string) => `${documentCalled(province, 'en')} on both sides`,
  },
});

type Words = (typeof words)[Lang];

/**
 * The filter as a line of words: 显示：平台与跨境电商；写到 2027 年。共 7 条；未显示：63 条。
 * Says how many statements are shown and how many of the chosen documents are not, so that a
 * narrowed view never passes for the whole.
 */
export function filterWords(dataset: Dataset, selection: Selection, lang: Lang): string {
  const text = words[lang];
  const { shown, all } = statementCount(dataset, selection);
  const clauses = filterClauses(dataset, selection, lang);
  if (clauses.length === 0) return text.sentence([text.all(shown)]);
  return text.sentence([text.shown(text.clauses(clauses)), text.rest(shown, all - shown)]);
}

function filterClauses(dataset: Dataset, selection: Selection, lang: Lang): string[] {
  const text = words[lang];
  const { filter, sides } = selection;
  const { kind, status } = terms[lang];
  const clauses: string[] = [];
  if (sides.a && filter.a === filter.b) {
    clauses.push(text.same(sides.a.document.name[lang]));
  }
  if (filter.themes) {
    const names = new Map(dataset.themes.map((theme) => [theme.id, theme.name[lang]]));
    clauses.push(listed(text, filter.themes, names, text.themes) ?? text.noTheme);
  }
  if (filter.kinds) {
    const names = new Map(KINDS.map((id) => [id, inSentence(kind[id], lang)]));
    clauses.push(listed(text, filter.kinds, names, text.kinds) ?? text.noKind);
  }
  if (filter.statuses) {
    const names = STATUSES.filter((id) => filter.statuses?.includes(id)).map((id) => status[id]);
    clauses.push(names.length > 0 ? text.status(names) : text.noStatus);
  }
  if (filter.dated) clauses.push(text.dated[filter.dated]);
  if (filter.numbers) clauses.push(text.numbers[filter.numbers]);
  if (filter.only) clauses.push(onlyClause(text, selection, filter.only, lang));
  if (filter.years) clauses.push(...yearClause(text, filter.years));
  if (filter.query !== '') clauses.push(text.query(filter.query));
  return clauses;
}

/** Who speaks on the themes shown; that only one does is said in one phrase for either side. */
function onlyClause(
  text: Words,
  { sides }: Selection,
  only: readonly Speaking[],
  lang: Lang,
): string {
  const province = (side: 'a' | 'b') => sides[side]?.document.name[lang] ?? '';
  const differ = only.includes('a') && only.includes('b');
  const parts = only.flatMap((who) => {
    if (who === 'both' || who === 'neither') return text.only[who];
    if (!differ) return text.only.one(province(who));
    return who === 'a' ? text.only.differ : [];
  });
  return parts.length > 0 ? text.or(parts) : text.only.none;
}

/** The chosen names in their own order, or what is left out where that is shorter; null when none is chosen. */
function listed(
  text: Words,
  chosen: readonly string[],
  names: ReadonlyMap<string, string>,
  what: string,
): string | null {
  if (chosen.length === 0) return null;
  const kept: string[] = [];
  const left: string[] = [];
  for (const [id, name] of names) (chosen.includes(id) ? kept : left).push(name);
  return kept.length > NAMES_AT_MOST && left.length < kept.length
    ? text.except(text.names(left), what)
    : text.names(kept);
}

function yearClause(text: Words, { from, to }: YearRange): string[] {
  if (from !== null && to !== null) {
    return [from === to ? text.year(from) : text.years(from, to)];
  }
  if (from !== null) return [text.since(from)];
  if (to !== null) return [text.until(to)];
  return [];
}

/** Kind names stand capitalised in menus and tables. */
function inSentence(name: string, lang: Lang): string {
  return lang === 'en' ? name.toLowerCase() : name;
}
