import { SIDES, type Side } from '../domain/filter.ts';
import type { Selection } from '../domain/rows.ts';
import { distinctSides } from '../domain/select.ts';
import { nameSides } from '../i18n/naming.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';

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
}: {
  readonly selection: Selection;
  readonly lang: Lang;
}): Laned[] {
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  return SIDES.flatMap((side) => {
    const document = sides[side]?.document;
    return document ? [{ side, document, name: names[side].full }] : [];
  });
}
