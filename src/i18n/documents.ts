// What there is to know of each document before comparing the two.
import { bilingual } from './bilingual.ts';

export const documentWords = bilingual({
  zh: {
    genre: { 'briefing-report': '政策吹风会报道', 'conference-report': '工作会议报道' },
    /** The same in the head of a column, which has room for few letters. */
    head: { 'briefing-report': '政策吹风会报道', 'conference-report': '工作会议报道' },
    about: (provinces: readonly string[]) => `关于${provinces.join('、')}文件`,
    facts: (han: number, statements: number) => `正文 ${han} 个汉字，${statements} 条记录。`,
    reports: {
      'briefing-report': '报道的是已印发政策的吹风会',
      'conference-report': '报道的是一次工作会议',
    },
    caution: (a: string, b: string) => `体裁不同：${a}，${b}。`,
    /** Genre and day in the head of a column. */
    headed: (genre: string, day: string) => `${genre}，${day}`,
    joined: (name: string, rest: string) => `${name}${rest}`,
    noYears: '两份文件都没有写明是哪一年。',
    space: '',
    stop: '。',
    basisNote: (note: string) => `年份，编者注（不是文件内容）：${note}`,
  },
  en: {
    genre: {
      'briefing-report': 'report of a policy briefing',
      'conference-report': 'report of a work conference',
    },
    head: { 'briefing-report': 'Briefing report', 'conference-report': 'Conference report' },
    about: (provinces) =>
      `About ${provinces.map((province) => `${province}’s`).join(' and ')} ${provinces.length > 1 ? 'documents' : 'document'}`,
    facts: (han, statements) =>
      `${han.toLocaleString('en')} Chinese characters, ${statements} statements.`,
    reports: {
      'briefing-report': 'reports a briefing on a policy already issued',
      'conference-report': 'reports a work conference',
    },
    caution: (a, b) => `They differ in kind: ${a}; ${b}.`,
    headed: (genre, day) => `${genre.replace(/^r/, 'R')}, ${day}`,
    joined: (name, rest) => `${name} ${rest}`,
    noYears: 'Neither states its own year.',
    space: ' ',
    stop: '. ',
    basisNote: (note) => `Its year, editors’ note (not in the document): ${note}`,
  },
});
