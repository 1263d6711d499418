import type { Absence, PolicyDocument, Statement } from '../model/dataset.ts';
import type { Aspect } from '../model/values.ts';
import { filterGroups } from './evaluateFilter.ts';

/** The recorded search for a theme in a document; null where none is recorded. */
export function themeAbsence(document: PolicyDocument, theme: string): Absence | null {
  return document.absences.find((absence) => absence.theme === theme) ?? null;
}

/** The recorded search for something other than a theme: a year, a quantified target, a problem. */
export function aspectAbsence(document: PolicyDocument, aspect: Aspect): Absence | null {
  return document.absences.find((absence) => absence.aspect === aspect) ?? null;
}

/** Whether a statement is on the theme, as its main theme or as another one. */
export function isOn(record: Statement, theme: string): boolean {
  return record.theme === theme || record.otherThemes.includes(theme);
}

/** Whether any statement of the document, shown or not, is on the theme. */
export function speaksOn(document: PolicyDocument, theme: string): boolean {
  return filterGroups(document).themeIds.includes(theme);
}

/** Whether nothing at all is on file for a theme: no statement and no search. That is our gap, not the document's (A8). */
export function isUnread(document: PolicyDocument, theme: string): boolean {
  return !speaksOn(document, theme) && themeAbsence(document, theme) === null;
}

/**
 * The search that found nothing on a theme, where the document as a whole makes no statement on it.
 * A theme whose statements a filter hides is not absent: it gives null.
 */
export function silence(document: PolicyDocument, theme: string): Absence | null {
  return speaksOn(document, theme) ? null : themeAbsence(document, theme);
}
