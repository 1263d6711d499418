// The documents of a picture or slide in columns beside each other; the same on the screen and in PowerPoint.
import { SIDES, type Side } from '../../domain/filter.ts';
import { distinctSides } from '../../domain/select.ts';
import { nameSides } from '../../i18n/naming.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import type { BodyContext } from './body.ts';
import type { Box } from './sheet.ts';

/** A document that is shown, with its name as a sentence has it. */
export interface Laned {
  readonly side: Side;
  readonly document: PolicyDocument;
  readonly name: string;
}

/** The documents of a selection that are loaded, each once, side a first. */
export function lanedDocuments({
  selection,
  lang,
}: Pick<BodyContext, 'selection' | 'lang'>): Laned[] {
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  return SIDES.flatMap((side) => {
    const document = sides[side]?.document;
    return document ? [{ side, document, name: names[side].full }] : [];
  });
}

/** Things beside each other in columns of one width, `gap` px apart: each with the part of the box that is its own. */
export function inColumns<T extends object>(
  things: readonly T[],
  box: Box,
  gap: number,
): (T & { readonly room: Box })[] {
  const width = (box.width - gap * (things.length - 1)) / Math.max(1, things.length);
  return things.map((thing, index) => ({
    ...thing,
    room: { ...box, x: box.x + index * (width + gap), width },
  }));
}
