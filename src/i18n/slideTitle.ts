// Titles that slides alone have: of the documents, of what they leave out, of one quote.
import { bilingual } from './bilingual.ts';
import { nestQuotes } from './nestQuotes.ts';

const NBSP = '\u00a0';

export const slideTitleWords = bilingual({
  zh: {
    documents: (genres: readonly string[], length: string) =>
      genres[0] === genres[1]
        ? `两份文件：都是${genres[0]}，${length}`
        : `两份文件：${genres.map((genre) => `一份${genre}`).join('，')}，${length}`,
    one: (genre: string) => `一份文件：${genre}`,
    alike: '篇幅相当',
    lengths: (a: string, n: number, b: string, m: number) =>
      `${a}${NBSP}${n}${NBSP}字，${b}${NBSP}${m}${NBSP}字`,
    leftOut: '两份文件各自没有写到什么',
    leftOutOne: (name: string) => `${name}没有写到什么`,
    /** A quote that stands alone: whose words, and our label for them. */
    quote: (name: string, label: string) => `${name}：“${nestQuotes(label)}”`,
    /** A search that stands alone: whose text does not mention what was looked for. */
    silent: (name: string, topic: string) => `${name}未提及“${nestQuotes(topic)}”`,
    /** The statement is in no document of the slide, or not in the data any more. */
    noQuote: '这条记录不在所选的文件里',
    section: '两份文件对照',
    question: '讨论',
    cover: (names: readonly string[]) => `${names.join('与')}对照`,
    findings: '要点',
  },
  en: {
    documents: (genres, length) =>
      genres[0] === genres[1]
        ? `Two documents ${length}: each ${genreEn(genres[0])}`
        : `Two documents ${length}: ${genres.map((genre) => genreEn(genre)).join(' and ')}`,
    one: (genre) => `One document: ${genreEn(genre)}`,
    alike: 'of similar length',
    lengths: (a, n, b, m) =>
      `(${a}: ${n.toLocaleString('en')} characters, ${b}: ${m.toLocaleString('en')})`,
    leftOut: 'What each document leaves out',
    leftOutOne: (name) => `What ${name} leaves out`,
    quote: (name, label) => `${name}: “${nestQuotes(label)}”`,
    silent: (name, topic) => `${name} does not mention “${nestQuotes(topic)}”`,
    noQuote: 'This statement is not in the documents chosen',
    section: 'Two documents side by side',
    question: 'Discussion',
    cover: (names) => `${names.join(' and ')} side by side`,
    findings: 'Key findings',
  },
});

/** A policy briefing report, of “report of a policy briefing”; an action plan. */
const genreEn = (genre = '') => {
  const words = genre.replace(/^report of a (.+)$/, '$1 report');
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
};
