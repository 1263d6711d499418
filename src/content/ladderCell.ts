// What a ladder cell stands for. A step is a fact about the whole document, and never one about
// what the reader happens to have filtered away.

import { statementsOn } from '../domain/byTheme.ts';
import { hidesStep } from '../domain/ladder.ts';
import type { LadderCell } from '../domain/rows.ts';
import { statedWords } from '../domain/statedWords.ts';
import { cellReasons } from '../i18n/cellWords.ts';
import { terms } from '../i18n/terms.ts';
import type { Absence, Statement } from '../model/dataset.ts';
import type { AbsenceCode, Lang } from '../model/values.ts';

/** Why a cell is where it is; `filtered` has no place on the ladder, for the statement that sets its step is hidden. */
export type CellReading =
  | { readonly type: 'stated'; readonly record: Statement }
  | { readonly type: 'filtered' }
  /** No goal or measure on the theme, but figures, or problems and events. */
  | { readonly type: 'figures' | 'others'; readonly records: readonly Statement[] }
  | { readonly type: 'absent'; readonly code: AbsenceCode; readonly absence: Absence | null };

const VERDICT_CODES = {
  'not-mentioned': 'A0',
  'mentioned-without-number': 'A1',
  'not-applicable': 'A7',
} as const;

/** Reads a cell of the theme given, against all statements of its document. A8 where no search is on file. */
export function readCell(cell: LadderCell, theme: string): CellReading {
  if (hidesStep(cell, theme)) return { type: 'filtered' };
  if (cell.record) return { type: 'stated', record: cell.record };
  const said = statementsOn(cell.document, theme);
  const figures = said.filter(({ kind }) => kind === 'figure');
  if (figures.length > 0) return { type: 'figures', records: figures };
  if (said.length > 0) return { type: 'others', records: said };
  const { absence } = cell;
  return { type: 'absent', code: absence ? VERDICT_CODES[absence.verdict] : 'A8', absence };
}

/** Record or absence id that a cell opens; null where there is nothing to open. */
export function cellTarget(cell: LadderCell, theme: string): string | null {
  const reading = readCell(cell, theme);
  if (reading.type === 'stated') return reading.record.id;
  if (reading.type === 'filtered') return null;
  if (reading.type === 'absent') return reading.absence?.id ?? null;
  return reading.records[0]?.id ?? null;
}

/** A cell in words: the quote that sets its step, or why there is none. */
export function cellWords(cell: LadderCell, theme: string, lang: Lang): string {
  return readingWords(readCell(cell, theme), lang);
}

/** A reading in words. */
export function readingWords(reading: CellReading, lang: Lang): string {
  switch (reading.type) {
    case 'stated':
      return statedWords(reading.record);
    case 'filtered':
      return cellReasons[lang].filtered;
    case 'figures':
      return cellReasons[lang].figuresOnly(reading.records.length);
    case 'others':
      return cellReasons[lang].othersOnly(reading.records.length);
    case 'absent':
      return terms[lang].absence[reading.code];
  }
}
