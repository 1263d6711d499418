// Titles of the overview: on which themes which document is more specific.
import { bilingual } from './bilingual.ts';
import { terms } from './terms.ts';

type Step = keyof (typeof terms)['zh']['step'];

export const overviewFinding = bilingual({
  zh: {
    unstated: '两份文件都没有写目标或举措',
    unstatedOn: (n: number) => `在 ${n} 个主题上，两份文件都没有写目标或举措`,
    one: (a: string, b: string) => `${a}，${b}`,
    reaches: (name: string, step: Step) => `${name}写到第 ${step} 级“${terms.zh.step[step]}”`,
    bothReach: (step: Step) => `两份文件都写到第 ${step} 级“${terms.zh.step[step]}”`,
    states: (name: string) => `${name}没有写目标或举措`,
    unmentioned: (name: string) => `${name}未提及`,
    counted: (a: string, n: number, b: string, m: number) =>
      `${a}在 ${n} 个主题上写得更具体，${b}在 ${m} 个主题上写得更具体`,
    /** As many themes on one side as on the other: named as the tie it is. */
    each: (a: string, b: string, n: number) => `${a}和${b}各在 ${n} 个主题上写得更具体`,
    named: (a: string, themesA: string, b: string, themesB: string) =>
      `${a}在${themesA}上写得更具体，${b}在${themesB}上写得更具体`,
    ties: (n: number) => `，${n} 个主题上同样具体`,
    tiesNamed: (themes: string) => `，在${themes}上同样具体`,
    silentNamed: (themes: string) => `，在${themes}上两份文件都没有写目标或举措`,
    all: (name: string, _n: number) => `${name}都写得更具体`,
    allOf: (name: string, n: number) => `${name}在 ${n} 个主题上都写得更具体`,
    some: (name: string, n: number) => `${name}在 ${n} 个主题上写得更具体`,
    someNamed: (name: string, themes: string) => `${name}在${themes}上写得更具体`,
    equal: '两份文件写得同样具体',
    equalOn: (n: number) => `在 ${n} 个主题上，两份文件写得同样具体`,
    stated: (name: string, n: number) => `${name}在 ${n} 个主题上写了目标或举措`,
    allIn: (what: string, name: string, n: number) => `${what}都在${name}，涉及 ${n} 个主题`,
  },
  en: {
    unstated: 'neither document states a goal or measure',
    unstatedOn: (n) =>
      `on ${n} ${n === 1 ? 'theme' : 'themes'} neither document states a goal or measure`,
    one: (a, b) => `${a}, ${b}`,
    reaches: (name, step) => `${name} reaches step ${step}, “${terms.en.step[step]}”`,
    bothReach: (step) => `both documents reach step ${step}, “${terms.en.step[step]}”`,
    states: (name) => `${name} states no goal or measure`,
    unmentioned: (name) => `${name} does not mention it`,
    counted: (a, n, b, m) =>
      `${a} is more specific on ${n} ${n === 1 ? 'theme' : 'themes'}, ${b} on ${m}`,
    each: (a, b, n) =>
      `${a} and ${b} are each more specific on ${n} ${n === 1 ? 'theme' : 'themes'}`,
    named: (a, themesA, b, themesB) => `${a} is more specific on ${themesA}, ${b} on ${themesB}`,
    ties: (n) => `; equal on ${n}`,
    tiesNamed: (themes) => `; equal on ${themes}`,
    silentNamed: (themes) => `; on ${themes} neither states a goal or measure`,
    all: (name, n) => `${name} is more specific on ${n === 2 ? 'both' : 'all'}`,
    allOf: (name, n) => `${name} is more specific on all ${n} themes`,
    some: (name, n) => `${name} is more specific on ${n} ${n === 1 ? 'theme' : 'themes'}`,
    someNamed: (name, themes) => `${name} is more specific on ${themes}`,
    equal: 'both documents are equally specific',
    equalOn: (n) => `on ${n} ${n === 1 ? 'theme' : 'themes'} both documents are equally specific`,
    stated: (name, n) => `${name} states goals or measures on ${n} ${n === 1 ? 'theme' : 'themes'}`,
    allIn: (what, name, n) =>
      `${what === '' ? '' : `${what} are `}all in ${name}, on ${n} ${n === 1 ? 'theme' : 'themes'}`,
  },
});
