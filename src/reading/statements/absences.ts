// What a draft's text does not say, with the search that shows it.
import type { DraftAbsence, DraftRecord, ThemeTerms } from './draft.ts';

/** Words that stand wherever a year, or a number aimed at, does. */
const ASPECT_TERMS = {
  year: ['年', '2025', '2030', '十四五', '十五五', '远景', '到本世纪'],
  'quantified-target': [
    '%',
    '％',
    '亿',
    '万',
    '倍',
    '翻番',
    '达到',
    '超过',
    '以上',
    '前列',
    '位次',
    '增长',
  ],
} as const;
const ASPECT_NAMES = { year: '年份', 'quantified-target': '量化目标' } as const;

/**
 * A theme or aspect that no statement has and of whose terms the text holds none is not mentioned. Where a
 * term occurs nothing is drafted: whether it counts is for a reader to say.
 */
export function draftAbsences(
  text: string,
  prefix: string,
  themes: readonly ThemeTerms[],
  records: readonly DraftRecord[],
): DraftAbsence[] {
  const spoken = new Set(
    records.flatMap(({ theme, otherThemes }) => [theme, ...(otherThemes ?? [])]),
  );
  const absent: Omit<DraftAbsence, 'id'>[] = [];
  for (const { id, name, terms } of themes) {
    const words = terms.map(({ term }) => term);
    if (spoken.has(id) || words.length === 0 || words.some((term) => text.includes(term))) continue;
    absent.push({
      theme: id,
      verdict: 'not-mentioned',
      label: name,
      terms: words,
      hits: [],
    });
  }
  const aims = records.some(({ kind }) => kind === 'goal' || kind === 'measure');
  for (const aspect of ['year', 'quantified-target'] as const) {
    const terms = ASPECT_TERMS[aspect];
    if (terms.some((term) => text.includes(term))) continue;
    absent.push({
      aspect,
      verdict:
        aspect === 'quantified-target' && aims ? 'mentioned-without-number' : 'not-mentioned',
      label: { zh: ASPECT_NAMES[aspect] },
      terms: [...terms],
      hits: [],
    });
  }
  return absent.map((one, i) => ({ id: `${prefix}-x${String(i + 1).padStart(2, '0')}`, ...one }));
}
