// The filter as the subject of a title: 人才（未写年份的举措） / Talent (measures without a year).
import type { YearRange } from '../domain/filter.ts';
import type { Kind, Status } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { listAnd, listMarked, listOr } from './naming.ts';

/** Kinds as the nouns of a title; a goal with a number and one without are both goals. */
type Noun = Kind | 'aim';

const nouns = bilingual({
  zh: {
    aim: '目标',
    goal: '定性目标',
    target: '量化目标',
    figure: '数据',
    measure: '举措',
    principle: '原则',
    problem: '问题',
    event: '事件',
  } satisfies Record<Noun, string>,
  en: {
    aim: 'goals and targets',
    goal: 'goals',
    target: 'targets',
    figure: 'figures',
    measure: 'measures',
    principle: 'principles',
    problem: 'problems',
    event: 'events',
  },
});

const statuses = bilingual({
  zh: { target: '目标值', actual: '实际值', forecast: '预计值' } satisfies Record<Status, string>,
  en: { target: 'target', actual: 'actual', forecast: 'forecast' },
});

/** What the clauses ask of a statement; a clause that asks nothing is null or ''. */
interface Asked {
  /** Nouns chosen, or with `except` those left out; null for statements of any kind. */
  readonly kinds: readonly Noun[] | null;
  readonly except: boolean;
  readonly statuses: readonly Status[] | null;
  readonly dated: 'yes' | 'no' | null;
  readonly numbers: 'yes' | 'no' | null;
  readonly years: YearRange | null;
  readonly query: string;
  /** Whether statements of any kind are called so: not where they stand in brackets after a theme. */
  readonly noun: boolean;
}

export const scopeWords = bilingual({
  zh: {
    all: '全部记录',
    prefix: (words: string) => `${words}：`,
    bracket: (topic: string, what: string) => `${topic}（${what}）`,
    /** Names of themes; `all` counts them where further ones are not named. */
    themes: (names: readonly string[], all: number) =>
      all > names.length ? `${names.join('、')}等 ${all} 个主题` : names.join('、'),
    /** The themes by name where `names` has them all, else their count. */
    spoken: (who: readonly string[], names: readonly string[], n: number) =>
      names.length === n
        ? `${who.join('或')}的主题${listMarked(names, 'zh')}`
        : `${who.join('或')}的 ${n} 个主题`,
    within: (spoken: string, themes: string) => `${themes}中${spoken}`,
    who: {
      both: '两份文件共有',
      differ: '一份文件独有',
      neither: '两份都没有',
      in: (name: string) => `${name}独有`,
      says: (name: string) => `${name}写到`,
      silent: (name: string) => `${name}没有写到`,
      side: '一侧独有',
    },
    unchosen: (clauses: readonly string[]) => `没有选${listAnd(clauses, 'zh')}`,
    clauses: { themes: '主题', kinds: '类型', statuses: '数值状态', only: '谁写到' },
    what: (asked: Asked) => {
      const { kinds, except, dated, numbers, years, query } = asked;
      const asks = [
        query === '' ? '' : `含“${query}”`,
        years ? `写到${yearsZh(years)}` : '',
        dated === 'no' ? '未写年份' : '',
        dated === 'yes' && !years ? '写明年份' : '',
        numbers === 'no' ? '没有数值' : '',
        numbers === 'yes' && !asked.statuses ? '有数值' : '',
        asked.statuses
          ? `有${listOr(
              asked.statuses.map((one) => statuses.zh[one]),
              'zh',
            ).replace(' 或 ', '或')}`
          : '',
      ].filter((one) => one !== '');
      const list = listAnd(
        (kinds ?? []).map((kind) => nouns.zh[kind]),
        'zh',
      );
      const noun = kinds === null ? '记录' : except ? `${list}以外的记录` : list;
      if (asks.length > 0 && kinds === null && !asked.noun) return asks.join('、');
      return asks.length > 0 ? `${asks.join('、')}的${noun}` : noun;
    },
  },
  en: {
    all: 'All statements',
    prefix: (words) => `${capitalised(words)}: `,
    bracket: (topic, what) => `${topic} (${what})`,
    themes: (names, all) => {
      if (all > names.length) return `${listMarked(names, 'en')} and ${all - names.length} more`;
      return names.length === 1 ? `${names[0]}` : listMarked(names, 'en');
    },
    spoken: (who, names, n) =>
      n > 0 && names.length === n
        ? `${listMarked(names, 'en')}, in ${who.join(' or ')}`
        : `${n === 0 ? '' : `${n} `}themes in ${who.join(' or ')}`,
    within: (spoken, themes) => `${spoken}, of ${themes}`,
    who: {
      both: 'both documents',
      differ: 'one document alone',
      neither: 'neither',
      in: (name) => `${name} alone`,
      says: (name) => name,
      silent: (name) => `no statement of ${name}`,
      side: 'one side alone',
    },
    unchosen: (clauses) => `no ${listOr(clauses, 'en')} chosen`,
    clauses: { themes: 'theme', kinds: 'kind', statuses: 'sort of number', only: 'speaker' },
    what: (asked) => {
      const { kinds, except, dated, numbers, years, query } = asked;
      const list = listAnd(
        (kinds ?? []).map((kind) => nouns.en[kind]),
        'en',
      );
      const noun = kinds === null ? 'statements' : except ? `all but ${list}` : list;
      const asks = [
        dated === 'no' ? 'without a year' : '',
        dated === 'yes' && !years ? 'with a year' : '',
        numbers === 'no' ? 'without a number' : '',
        numbers === 'yes' && !asked.statuses ? 'with a number' : '',
        asked.statuses ? `with ${numberEn(asked.statuses)}` : '',
        years ? `naming ${yearsEn(years)}` : '',
        query === '' ? '' : `containing “${query}”`,
      ].filter((one) => one !== '');
      if (asks.length > 0 && kinds === null && !asked.noun) return asks.join(', ');
      return [noun, asks.join(', ')].filter((one) => one !== '').join(' ');
    },
  },
});

/** The first letter large, as a title begins; Chinese has no such letters. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function yearsZh({ from, to }: YearRange): string {
  if (from !== null && to !== null) return from === to ? ` ${from} 年` : ` ${from} 至 ${to} 年`;
  return from !== null ? ` ${from} 年或以后` : ` ${to} 年或以前`;
}

function yearsEn({ from, to }: YearRange): string {
  if (from !== null && to !== null) return from === to ? `${from}` : `a year from ${from} to ${to}`;
  return from !== null ? `${from} or later` : `${to} or earlier`;
}

function numberEn(asked: readonly Status[]): string {
  const list = listOr(
    asked.map((one) => statuses.en[one]),
    'en',
  );
  return `${/^a/.test(list) ? 'an' : 'a'} ${list} value`;
}
