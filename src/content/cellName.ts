import { overview } from '../i18n/overview.ts';
import { statementName } from '../i18n/statement.ts';
import { terms } from '../i18n/terms.ts';
import type { Theme } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { readingWords } from './ladderCell.ts';
import type { OverviewCell } from './overviewRows.ts';

/** What a mark on the ladder stands for, in one sentence: theme, document, step and its meaning, and the words. */
export function cellName(
  { document, step, reading }: OverviewCell,
  theme: Theme,
  lang: Lang,
): string {
  const words =
    reading.type === 'stated' ? statementName(reading.record, lang) : readingWords(reading, lang);
  return overview[lang].markLabel(
    document.province.name[lang],
    theme.name[lang],
    String(step ?? 0),
    terms[lang].step[step ?? 0],
    words,
  );
}
