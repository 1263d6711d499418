// Where a document comes from, in words: what of it is stated, and no more.
import type { Bilingual, PolicyDocument, Time } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { draftNote } from './drafts.ts';
import { timeText } from './time.ts';

/** The day that a document goes by: of its report or, where it has none, of its adoption. */
export function dayOf({ date, adopted }: Pick<PolicyDocument, 'date' | 'adopted'>): Time | null {
  return date ?? adopted ?? null;
}

/** That day in words; '' where none is stated. */
export function dayText(
  document: Pick<PolicyDocument, 'date' | 'adopted'>,
  lang: Lang,
  form: (time: Time, lang: Lang) => string = timeText,
): string {
  const day = dayOf(document);
  return day ? form(day, lang) : '';
}

/** Who published it: the outlet, else who issued it; '' where neither is known. */
export function publisher(
  { outlet, issuer }: Pick<PolicyDocument, 'outlet' | 'issuer'>,
  lang: Lang,
): string {
  return (outlet ?? issuer)?.[lang] ?? '';
}

/** Publisher, number and day, and that it is a draft: those that there are, as parts of a line. */
export function originParts(
  document: PolicyDocument,
  lang: Lang,
  form: (time: Time, lang: Lang) => string = timeText,
  /** What stands in the place of the publisher. */
  credit?: Bilingual,
): readonly string[] {
  const outlet = credit?.[lang] ?? publisher(document, lang);
  return [
    // A document that is called by who issued it says so already.
    outlet === document.name[lang] ? '' : outlet,
    document.number ?? '',
    dayText(document, lang, form),
    draftNote([document], lang),
  ].filter((part) => part !== '');
}

/** The credit as it goes into a citation, else who published it, else what it is called: never nothing. */
export function creditOf(document: PolicyDocument, lang: Lang): string {
  return document.citation?.[lang] ?? (publisher(document, lang) || document.name[lang]);
}
