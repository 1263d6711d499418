// What a document as a whole does not write, each with what proves it.
import type { Absence, PolicyDocument, TermFamily } from '../model/dataset.ts';

/** A recorded search that found nothing; or a word of the coverage that does not occur and that no recorded search is about. */
export type LeftOut =
  | { readonly type: 'absence'; readonly absence: Absence }
  | { readonly type: 'word'; readonly family: TermFamily };

/** All that a document leaves out, the searches first, whatever the filter. */
export function leftOut(document: PolicyDocument, families: readonly TermFamily[]): LeftOut[] {
  const words = families.filter(
    (family) => !occursIn(document, family) && !provesNone(document, family),
  );
  return [
    ...document.absences.map((absence): LeftOut => ({ type: 'absence', absence })),
    ...words.map((family): LeftOut => ({ type: 'word', family })),
  ];
}

/**
 * The recorded search that shows that no word of a family occurs: one that found nothing for a piece
 * of each of them (电商 for 跨境电商). Null where there is none.
 */
export function provesNone(document: PolicyDocument, family: TermFamily): Absence | null {
  const proves = ({ terms }: Absence) =>
    family.terms.every((word) =>
      terms.some((term) => word.includes(term) && !document.text.includes(term)),
    );
  return document.absences.find(proves) ?? null;
}

function occursIn(document: PolicyDocument, family: TermFamily): boolean {
  return family.terms.some((term) => document.text.includes(term));
}
