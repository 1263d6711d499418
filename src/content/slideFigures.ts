// What a slide of the figures says: which rows it has, and what is noted on each.
import { focusGroup } from '../domain/slideFocus.ts';
import { figureRowWords } from '../i18n/figureRows.ts';
import type { Lang } from '../model/values.ts';
import { type FigureRow, figureRows } from './figureRows.ts';
import type { SlideRequest } from './slideRequest.ts';

/** So many rows have room for a drawing each; more are listed. */
export const DRAWN_AT_MOST = 4;

/** The rows that are shown, those of the indicator in focus alone where there is one. */
export function slideFigures({
  dataset,
  selection,
  focus,
  lang,
}: Pick<SlideRequest, 'dataset' | 'selection' | 'focus' | 'lang'>): FigureRow[] {
  const sections = figureRows(dataset, selection, lang);
  const all = sections.flatMap(({ runs }) => runs.flatMap(({ rows }) => rows));
  const group = focusGroup(dataset, selection, focus);
  const own = all.filter((row) => row.group.metric.id === group?.metric.id);
  return own.length > 0 ? own : all;
}

/** What is said beside a number, and what the document does not give. */
export function figureNotes({ beside, missing }: FigureRow, lang: Lang): string[] {
  const lacks = figureRowWords[lang].notGiven(missing.join(lang === 'zh' ? '、' : ', '));
  return [...beside.map(({ words }) => words), ...(missing.length > 0 ? [lacks] : [])];
}
