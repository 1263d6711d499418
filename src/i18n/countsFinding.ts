// Titles that count the statements a filter leaves of each document.
import { bilingual } from './bilingual.ts';

export const countsFinding = bilingual({
  zh: {
    count: (name: string, n: number, _noun: boolean) => `${name} ${n} 条`,
    none: (name: string) => `${name}没有`,
    unmentioned: (name: string) => `${name}未提及`,
    unread: (name: string) => `${name}尚未提取`,
    join: '，',
    neither: '两份文件都没有',
    neitherMentions: '两份文件都未提及',
    nothing: '没有记录',
    noTheme: '没有',
    /** Themes on which no document speaks. `name`: the one document shown; null for both. */
    silent: {
      /** Where of some nothing is on file yet. */
      unreadNamed: (themes: string) => `没有记录的主题：${themes}，其中有的尚未提取`,
      unread: (n: number) => `没有记录的主题有 ${n} 个，其中有的尚未提取`,
      named: (name: string | null, themes: string, narrowed: boolean) =>
        narrowed
          ? `${name ?? '两份文件都'}没有的主题是${themes}`
          : `${name ?? '两份文件都'}没有写到的主题：${themes}`,
      counted: (name: string | null, n: number, narrowed: boolean) =>
        `${name ?? '两份文件都'}没有${narrowed ? '' : '写到'}的主题有 ${n} 个`,
      every: (name: string | null, narrowed: boolean) =>
        name === null
          ? `每个主题都至少有一份文件${narrowed ? '有' : '写到'}`
          : `每个主题${name}都${narrowed ? '有' : '写到'}`,
    },
  },
  en: {
    count: (name, n, noun) =>
      noun ? `${n} ${n === 1 ? 'statement' : 'statements'} in ${name}` : `${n} in ${name}`,
    none: (name) => `none in ${name}`,
    unmentioned: (name) => `not mentioned in ${name}`,
    unread: (name) => `not yet extracted of ${name}`,
    join: ', ',
    neither: 'none in either document',
    neitherMentions: 'not mentioned in either document',
    nothing: 'no statements',
    noTheme: 'none',
    silent: {
      unreadNamed: (themes) => `no statements on ${themes}, some of them not yet extracted`,
      unread: (n) => `no statements on ${n} themes, some of them not yet extracted`,
      named: (name, themes, narrowed) =>
        `on ${themes} ${name ?? 'neither document'} ${says(name, narrowed)}`,
      counted: (name, n, narrowed) =>
        `on ${n} themes ${name ?? 'neither document'} ${says(name, narrowed)}`,
      every: (name, narrowed) =>
        `on every theme ${name ?? 'at least one document'} ${narrowed ? 'has some' : 'speaks'}`,
    },
  },
});

const says = (name: string | null, narrowed: boolean) =>
  narrowed ? (name === null ? 'has any' : 'has none') : name === null ? 'speaks' : 'says nothing';
