import { statedWords } from '../domain/statedWords.ts';
import { draftWords, isDraft, withDraftTag } from '../i18n/drafts.ts';
import { overview } from '../i18n/overview.ts';
import { overviewRowWords } from '../i18n/overviewRows.ts';
import { terms } from '../i18n/terms.ts';
import { timeText } from '../i18n/time.ts';
import type { Theme } from '../model/dataset.ts';
import { isUntranslated } from '../model/untranslated.ts';
import type { Lang } from '../model/values.ts';
import { readingWords } from './ladderCell.ts';
import type { OverviewCell } from './overviewRows.ts';

/** What a mark on the ladder stands for, in one sentence: theme, document, step and its meaning, and the words. */
export function cellName(
  { document, step, reading }: OverviewCell,
  theme: Theme,
  lang: Lang,
): string {
  return overview[lang].markLabel(
    document.name[lang],
    theme.name[lang],
    String(step ?? 0),
    terms[lang].step[step ?? 0],
    reading.type === 'stated'
      ? withDraftTag(reading.record.label[lang], reading.record, lang)
      : readingWords(reading, lang),
  );
}

/** Lines of a mark's tooltip: the quote or why there is none, document and step, the year, the way on. */
export function cellTip({ document, step, reading }: OverviewCell, lang: Lang): readonly string[] {
  const { stepOf, open } = overviewRowWords[lang].tip;
  const place = stepOf(document.name[lang], step ?? 0, terms[lang].step[step ?? 0]);
  if (reading.type !== 'stated') return [readingWords(reading, lang), place, open];
  const { label, time } = reading.record;
  const translation = lang === 'en' && !isUntranslated(label) ? [label.en] : [];
  const year = time ? timeText(time, lang) : terms[lang].absence.A2;
  const drafted = isDraft(reading.record) ? [draftWords[lang].note] : [];
  return [statedWords(reading.record), ...translation, ...drafted, place, year, open];
}
