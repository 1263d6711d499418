// What there is to know of each document before comparing the two.
import type { Genre, Level } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { documentCalled } from './documentCalled.ts';

const GENRES_ZH = {
  opinions: '意见',
  plan: '规划',
  'action-plan': '行动方案',
  measures: '若干措施',
  notice: '通知',
  'work-report': '政府工作报告',
  regulation: '条例',
  speech: '讲话',
  'briefing-report': '政策吹风会报道',
  'conference-report': '工作会议报道',
  'news-report': '新闻报道',
} satisfies Record<Genre, string>;

export const documentWords = bilingual({
  zh: {
    genre: GENRES_ZH,
    /** The same in the head of a column, which has room for few letters. */
    head: GENRES_ZH,
    level: {
      state: '国家级',
      province: '省级',
      city: '市级',
      county: '县级',
    } satisfies Record<Level, string>,
    /** Who issued it, with the level of government. */
    issued: (issuer: string, level: string) => `${issuer}（${level}）`,
    about: (names: readonly string[]) => {
      if (!names.some((name) => name.startsWith('“'))) return `关于${names.join('、')}文件`;
      return `关于${names.map((name) => documentCalled(name, 'zh')).join('、')}`;
    },
    facts: (han: number, statements: number) => `正文 ${han} 个汉字，${statements} 条记录。`,
    reports: {
      opinions: '是一份意见',
      plan: '是一份规划',
      'action-plan': '是一份行动方案',
      measures: '是一份若干措施',
      notice: '是一份通知',
      'work-report': '是一份政府工作报告',
      regulation: '是一部条例',
      speech: '是一篇讲话',
      'briefing-report': '报道的是已印发政策的吹风会',
      'conference-report': '报道的是一次工作会议',
      'news-report': '是一篇新闻报道',
    } satisfies Record<Genre, string>,
    caution: (a: string, b: string) => `体裁不同：${a}，${b}。`,
    /** Genre and day in the head of a column. */
    headed: (genre: string, day: string) => (day === '' ? genre : `${genre}，${day}`),
    joined: (name: string, rest: string) => `${name}${rest}`,
    noYears: '两份文件都没有写明是哪一年。',
    space: '',
    stop: '。',
    basisNote: (note: string) => `年份，编者注（不是文件内容）：${note}`,
  },
  en: {
    genre: {
      opinions: 'set of opinions',
      plan: 'plan',
      'action-plan': 'action plan',
      measures: 'set of measures',
      notice: 'notice',
      'work-report': 'government work report',
      regulation: 'regulation',
      speech: 'speech',
      'briefing-report': 'report of a policy briefing',
      'conference-report': 'report of a work conference',
      'news-report': 'news report',
    },
    head: {
      opinions: 'Opinions',
      plan: 'Plan',
      'action-plan': 'Action plan',
      measures: 'Measures',
      notice: 'Notice',
      'work-report': 'Government work report',
      regulation: 'Regulation',
      speech: 'Speech',
      'briefing-report': 'Briefing report',
      'conference-report': 'Conference report',
      'news-report': 'News report',
    },
    level: { state: 'national', province: 'provincial', city: 'municipal', county: 'county' },
    issued: (issuer, level) => `${issuer} (${level})`,
    about: (names) => {
      if (names.some((name) => name.startsWith('“')))
        return `About ${names.map((name) => documentCalled(name, 'en')).join(' and ')}`;
      return `About ${names.map((name) => `${name}’s`).join(' and ')} ${names.length > 1 ? 'documents' : 'document'}`;
    },
    facts: (han, statements) =>
      `${han.toLocaleString('en')} Chinese characters, ${statements} statements.`,
    reports: {
      opinions: 'is a set of opinions',
      plan: 'is a plan',
      'action-plan': 'is an action plan',
      measures: 'is a set of measures',
      notice: 'is a notice',
      'work-report': 'is a government work report',
      regulation: 'is a regulation',
      speech: 'is a speech',
      'briefing-report': 'reports a briefing on a policy already issued',
      'conference-report': 'reports a work conference',
      'news-report': 'is a news report',
    },
    caution: (a, b) => `They differ in kind: ${a}; ${b}.`,
    headed: (genre, day) =>
      [genre.charAt(0).toUpperCase() + genre.slice(1), ...(day === '' ? [] : [day])].join(', '),
    joined: (name, rest) => `${name} ${rest}`,
    noYears: 'Neither states its own year.',
    space: ' ',
    stop: '. ',
    basisNote: (note) => `Its year, editors’ note (not in the document): ${note}`,
  },
});
