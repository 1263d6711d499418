// What a room may ask of a slide, from what is not on it: a question and what the document answers.
// Design, section 4.5. No number but stated ones; where the text gives nothing, that is the answer.
import type { MissingPart } from '../model/values.ts';
import { bilingual } from './bilingual.ts';

const NBSP = '\u00a0';

/** A question a listener may ask, and the answer. */
export interface Asked {
  readonly question: string;
  readonly answer: string;
}

type Words = {
  readonly missing: Readonly<
    Record<MissingPart, (metric: string, written: string, reference: string) => Asked>
  >;
  readonly gap: (first: number, last: number | null) => Asked;
  readonly growth: (shorter: string, longer: string) => Asked;
  readonly unnamedYear: (quote: string) => Asked;
  readonly forecast: (written: string, read: string) => Asked;
  readonly theme: (name: string, topic: string, terms: readonly string[], hits: number) => Asked;
  readonly noYear: (name: string) => Asked;
  readonly noNumber: (name: string) => Asked;
  readonly aspect: (name: string, topic: string, terms: readonly string[], hits: number) => Asked;
  readonly documentYear: (name: string, day: string) => Asked;
  readonly metricAbsent: (name: string, theme: string) => Asked;
};

const found = {
  zh: (terms: readonly string[], hits: number) =>
    `检索“${terms.join('”“')}”，${hits === 0 ? '正文中没有出现' : `出现${NBSP}${hits}${NBSP}处，都不是这个意思`}。这不说明该省其他文件写没写。`,
  en: (terms: readonly string[], hits: number) =>
    `Searched for “${terms.join('”, “')}”: ${
      hits === 0 ? 'no match' : `${hits} ${hits === 1 ? 'match' : 'matches'}, none in this sense`
    }. This says nothing about the province’s other documents.`,
};

/** The questions by what is missing; `both` would take functions of words alone, so the shape stands above. */
export const asked: Readonly<Record<'zh' | 'en', Words>> = {
  zh: {
    missing: {
      current: (metric) => ({
        question: `${metric}现在是多少？`,
        answer: '现值：本文件未给出。因此不画进度，也不算还差多少。',
      }),
      baseline: (metric, written) => ({
        question: `${metric}“${written}”，以哪一年为基数，基数是多少？`,
        answer: '基数的年份和数值：本文件未给出，因此不换算成金额。',
      }),
      reference: (metric, _written, reference) => ({
        question: `${metric}所比的${reference}是多少？`,
        answer: '参照值：本文件未给出。',
      }),
      total: (metric) => ({
        question: `${metric}的总数是多少？`,
        answer: '总数：本文件未给出。',
      }),
      previous: (metric) => ({
        question: `${metric}的上年同期值是多少？`,
        answer: '上年同期值：本文件未给出。',
      }),
    },
    gap: (first, last) => ({
      question: `有没有${NBSP}${years.zh(first, last)}的数？`,
      answer: '本文件未给出。图上也不连线、不补数。',
    }),
    growth: (shorter, longer) => ({
      question: '增长了多少倍？',
      answer: `${shorter}与${longer}时期长短不同，不可比，未计算。`,
    }),
    unnamedYear: (quote) => ({
      question: `“${quote}”是哪一年？`,
      answer: '文中没有写年份，图上照文中说法，不推算。',
    }),
    forecast: (written) => ({
      question: '这是目标吗？',
      answer: `不是，原文为“${written}”，是预计。`,
    }),
    theme: (name, topic, terms, hits) => ({
      question: `${name}写没写“${topic}”？`,
      answer: `本文件未提及。${found.zh(terms, hits)}`,
    }),
    noYear: (name) => ({
      question: `${name}的目标要在哪一年完成？`,
      answer: '本文件没有写年份，因此不放在任何一年上。',
    }),
    noNumber: (name) => ({
      question: `${name}有没有量化目标？`,
      answer: '本文件写了目标和举措，没有给出数值。',
    }),
    aspect: (name, topic, terms, hits) => ({
      question: `${name}有没有写到“${topic}”？`,
      answer: `本文件没有写到。${found.zh(terms, hits)}`,
    }),
    documentYear: (name, day) => ({
      question: `${name}是哪一年的？`,
      answer: `文中写的是“${day}”，没有写年份。`,
    }),
    metricAbsent: (name, theme) => ({
      question: `${name}在“${theme}”上有没有对应的数？`,
      answer: '本文件写到这个主题，没有给出数值。',
    }),
  },
  en: {
    missing: {
      current: (metric) => ({
        question: `${metric}: what is it now?`,
        answer:
          'Current value: not given in this document. So no progress is drawn and nothing is said to be left.',
      }),
      baseline: (metric, written) => ({
        question: `${metric}, “${written}”: from which year and which value?`,
        answer:
          'Baseline year and value: not given in this document, so it is not turned into an amount.',
      }),
      reference: (metric, _written, reference) => ({
        question: `${metric}: what is ${/^the /.test(reference) ? reference : `the ${reference}`}?`,
        answer: 'Reference value: not given in this document.',
      }),
      total: (metric) => ({
        question: `${metric}: out of what total?`,
        answer: 'Total: not given in this document.',
      }),
      previous: (metric) => ({
        question: `${metric}: what was it a year earlier?`,
        answer: 'Value for the same period a year earlier: not given in this document.',
      }),
    },
    gap: (first, last) => ({
      question: `Are there numbers for ${years.en(first, last)}?`,
      answer: 'Not given in this document. The chart draws no line across and fills nothing in.',
    }),
    growth: (shorter, longer) => ({
      question: 'By how much did it grow?',
      answer: `${capital(shorter)} and ${longer} differ in length and are not comparable: not calculated.`,
    }),
    unnamedYear: (quote) => ({
      question: `Which year is “${quote}” (this year, at present)?`,
      answer: 'The text does not state it. The chart keeps its wording and infers nothing.',
    }),
    forecast: (written, read) => ({
      question: 'Is this a target?',
      answer: `No. The text says “${written}”${read === '' ? '' : ` (${read})`}: a forecast.`,
    }),
    theme: (name, topic, terms, hits) => ({
      question: `Does ${name} mention ${quoted(topic)}?`,
      answer: `Not mentioned in this document. ${found.en(terms, hits)}`,
    }),
    noYear: (name) => ({
      question: `By which year are the goals in ${name} to be met?`,
      answer: 'No year is given in this document, so no goal is placed on one.',
    }),
    noNumber: (name) => ({
      question: `Does ${name} state a quantified target?`,
      answer: 'This document states goals and measures without numbers.',
    }),
    aspect: (name, topic, terms, hits) => ({
      question: `Does ${name} say anything on ${quoted(topic)}?`,
      answer: `Not in this document. ${found.en(terms, hits)}`,
    }),
    documentYear: (name, day) => ({
      question: `Which year is ${name} from?`,
      answer: `The text says “${day}” and states no year.`,
    }),
    metricAbsent: (name, theme) => ({
      question: `Does ${name} give a number on ${quoted(theme)}?`,
      answer: 'This document speaks on the theme without giving a number.',
    }),
  },
};

const years = {
  /** `last` null: up to the year before the one the text calls 今年. */
  zh: (first: number, last: number | null) =>
    last === null
      ? `${first}${NBSP}年到“今年”之前`
      : first === last
        ? `${first}${NBSP}年`
        : `${first}—${last}${NBSP}年`,
  en: (first: number, last: number | null) =>
    last === null
      ? `${first} up to the year before “this year”`
      : first === last
        ? String(first)
        : `${first}–${last}`,
};

const quoted = (topic: string) => `“${topic}”`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Names of a stretch of time that has no months of its own. */
export const spanWords = bilingual({
  zh: { whole: (year: number) => `${year}${NBSP}年全年`, forecast: '预计' },
  en: { whole: (year: number) => `the whole of ${year}`, forecast: 'Forecast' },
});
