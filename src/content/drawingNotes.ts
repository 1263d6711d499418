import { figureRowWords } from '../i18n/figureRows.ts';
import type { Lang } from '../model/values.ts';
import type { FigureRow } from './figureRows.ts';

/** What the drawing of a row shows besides plain values, in words, each once; none where it has no drawing. */
export function drawingNotes({ group }: FigureRow, lang: Lang): readonly string[] {
  if (group.form === 'count') return [];
  const { arrows, drawn } = figureRowWords[lang];
  if (group.form === 'relation') return [arrows];
  const notes = group.quantities.flatMap(({ quantity: { relation, from, top } }) => [
    ...(relation in drawn ? [drawn[relation as keyof typeof drawn]] : []),
    ...(from === undefined ? [] : [drawn.from]),
    ...(top ? [drawn.top] : []),
  ]);
  return [...new Set(notes)];
}
