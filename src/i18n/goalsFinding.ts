// Titles of the goals: how many each document states and how many of them name a year; how far each goes on a few themes.
import type { LadderStep, Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { listOr } from './naming.ts';

/** What a step is called in a list, a step of two sorts by both. */
const STEPS: Readonly<Record<Lang, Readonly<Record<LadderStep, readonly string[]>>>> = {
  zh: {
    0: ['没有目标或举措'],
    1: ['方向'],
    2: ['举措', '目标状态'],
    3: ['年份'],
    4: ['年份和相对值'],
    5: ['年份和数值'],
  },
  en: {
    0: ['no goal'],
    1: ['a direction'],
    2: ['a measure', 'a state'],
    3: ['a goal with a year'],
    4: ['a year and a relative value'],
    5: ['a year and a number'],
  },
};

export const goalsFinding = bilingual({
  zh: {
    aims: (name: string, n: number, dated: string, _first: boolean) =>
      `${name}写了 ${n} 条目标，${dated}`,
    noAim: (name: string) => `${name}没有写目标`,
    allDated: '都写明年份',
    noneDated: '都没有写年份',
    someDated: (n: number) => `其中 ${n} 条写明年份`,
    join: '；',
    /** How far a document goes on some themes. `first`: whether it stands first. */
    reaches: (name: string, on: readonly LadderStep[], silent: boolean, _first: boolean) => {
      const all = [...on.flatMap((step) => STEPS.zh[step]), ...(silent ? ['未提及'] : [])];
      const list = [all.slice(0, -1).join('、'), all.at(-1)].filter(Boolean).join('或');
      return `${name}${on.length > 0 ? '写到' : ''}${list}`;
    },
    further: (more: string, less: string) => `${more}，${less}`,
  },
  en: {
    aims: (name, n, dated, first) =>
      first
        ? `${name} states ${n} ${n === 1 ? 'goal or target' : 'goals and targets'}, ${dated}`
        : `${name} ${n}, ${dated}`,
    noAim: (name) => `${name} states no goal or target`,
    allDated: 'all with a year',
    noneDated: 'none with a year',
    someDated: (n) => `${n} with a year`,
    join: '; ',
    reaches: (name, on, silent, first) => {
      const all = [...on.flatMap((step) => STEPS.en[step]), ...(silent ? ['nothing'] : [])];
      return `${name}${first ? ' names' : ''} ${listOr(all, 'en')}`;
    },
    further: (more, less) => `${more}, ${less}`,
  },
});
