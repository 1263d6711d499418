// Cells that several tables have.
import type { BaseColumn, FileCell } from '../../domain/fileColumns.ts';
import { timeText } from '../../i18n/time.ts';
import { fractionText } from '../../i18n/unit.ts';
import type { Time } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';

/** A whole number; nothing where there is none. */
export function whole(number: number | null | undefined): FileCell {
  return number == null ? null : { number: `${number}` };
}

/**
 * A decimal string as a number, a fraction in words: a spreadsheet would make a date of 1/3. Beyond tenths
 * the sign between its numbers is the one for fractions, of which no spreadsheet makes anything. Without a language, for programs, as it is.
 */
export function decimal(value: string | null | undefined, lang: Lang | null): FileCell {
  if (value == null) return null;
  if (lang === null) return value.includes('/') ? value : { number: value };
  return value.includes('/') ? fractionText(value, lang).replace('/', '⁄') : { number: value };
}

/** A no-break space of ours would keep a search in the spreadsheet from finding the words. */
export function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}

/** A time part by part; months from 1 to 12. `year` is empty where the text names none. */
export function timeCell(time: Time | null | undefined, column: BaseColumn): FileCell {
  switch (column) {
    case 'time_type':
      return time?.type ?? null;
    case 'time_year':
      return whole(time?.year);
    case 'time_from':
      return whole(time?.from);
    case 'time_to':
      return whole(time?.to);
    case 'time_quote':
      return time?.quote ?? null;
    default:
      return null;
  }
}

/** A time in words; nothing where there is none. */
export function timeWords(time: Time | null, lang: Lang): FileCell {
  return time && plain(timeText(time, lang));
}
