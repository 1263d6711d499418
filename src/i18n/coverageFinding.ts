// Titles of the coverage: which words each document uses more.
import { bilingual } from './bilingual.ts';

export const coverageFinding = bilingual({
  zh: {
    none: '没有可以计数的词语',
    both: (a: string, wordsA: string, b: string, wordsB: string) =>
      `${a}多用${wordsA}，${b}多用${wordsB}`,
    one: (name: string, list: string, other: string) =>
      `${name}多用${list}；没有${other}明显多用的词语`,
    alike: '对照的词语在两份文件中出现的次数相差不大',
    most: (name: string, list: string) => `对照的词语中，${name}用得最多的是${list}`,
    unused: (name: string) => `${name}没有用到对照的词语`,
    /** What the filter leaves; the words are of the whole texts, which no filter bears on. */
    beside: (counts: string) => `${counts}；词语按全文计数`,
  },
  en: {
    none: 'there are no words to count',
    both: (a, wordsA, b, wordsB) => `${a} uses ${wordsA} more, ${b} ${wordsB}`,
    one: (name, list, other) =>
      `${name} uses ${list} more; no word compared is used clearly more in ${other}`,
    alike: 'both documents use the words compared about equally often',
    most: (name, list) => `of the words compared, ${name} uses ${list} most`,
    unused: (name) => `${name} uses none of the words compared`,
    beside: (counts) => `${counts}; words counted in full texts`,
  },
});
