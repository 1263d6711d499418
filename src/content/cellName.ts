import { overview } from '../i18n/overview.ts';
import { statementName, statementTip } from '../i18n/statement.ts';
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

/** Lines of a mark's tooltip: the quote or why there is none, document and step, then what the statement gives. */
export function cellTip({ document, step, reading }: OverviewCell, lang: Lang): readonly string[] {
  const place = overview[lang].stepOf(
    document.province.name[lang],
    step ?? 0,
    terms[lang].step[step ?? 0],
  );
  if (reading.type !== 'stated') return [readingWords(reading, lang), place];
  const [quote = '', ...facts] = statementTip(reading.record, lang);
  return [quote, place, ...facts];
}
