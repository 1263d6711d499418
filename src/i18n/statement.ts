// What a mark says about its statement: a name for those who do not see it, and the lines that
// come up beside it.

import type { Quantity, Statement } from '../model/dataset.ts';
import { isUntranslated } from '../model/untranslated.ts';
import type { Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { draftWords, isDraft, withDraftTag } from './drafts.ts';
import { quantityText } from './quantity.ts';
import { terms } from './terms.ts';
import { timeText } from './time.ts';

const statement = bilingual({
  zh: {
    comma: '，',
    semicolon: '；',
    missing: (parts: string) => `未给出：${parts}`,
    open: '点击看原文',
  },
  en: {
    comma: ', ',
    semicolon: '; ',
    missing: (parts) => `not given: ${parts}`,
    open: 'Click to see it in the text',
  },
});

/** Label, kind, quantities with relation and period of a statement, as one phrase. */
export function statementName(record: Statement, lang: Lang): string {
  const text = statement[lang];
  const parts = [
    withDraftTag(record.label[lang], record, lang),
    terms[lang].kind[record.kind],
    ...record.quantities.map((quantity) => quantityText(quantity, lang, record.commitment)),
    ...(record.time ? [timeText(record.time, lang)] : []),
  ];
  return parts.join(text.comma);
}

/** Lines of a tip: the quote, its quantities with what is missing, its period, the way on. */
export function statementTip(record: Statement, lang: Lang): string[] {
  const text = statement[lang];
  const lines = [record.evidence[0]?.quote ?? ''];
  if (lang === 'en' && !isUntranslated(record.label)) lines.push(record.label.en);
  if (isDraft(record)) lines.push(draftWords[lang].note);
  for (const quantity of record.quantities) lines.push(quantityLine(quantity, record, lang));
  lines.push(record.time ? timeText(record.time, lang) : terms[lang].absence.A2);
  lines.push(text.open);
  return lines;
}

function quantityLine(quantity: Quantity, record: Statement, lang: Lang): string {
  const text = statement[lang];
  const stated = quantityText(quantity, lang, record.commitment);
  if (quantity.missing.length === 0) return stated;
  const parts = quantity.missing.map((part) => terms[lang].missing[part]);
  return stated + text.semicolon + text.missing(parts.join(lang === 'zh' ? '、' : ', '));
}
