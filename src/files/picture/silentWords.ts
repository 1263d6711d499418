import { numbersStated } from '../../content/findings/numbersStated.ts';
import { lanedDocuments } from '../../content/lanedDocuments.ts';
import type { FigureGroup } from '../../domain/rows.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import type { BodyContext } from './body.ts';

/** A document that states none of the numbers drawn, in words: 没有写量化目标，没有写年份. */
export interface Silent {
  readonly document: PolicyDocument;
  readonly text: string;
}

/** The documents without any of the groups' numbers, which are not left blank. */
export function silentWords(
  groups: readonly FigureGroup[],
  context: Pick<BodyContext, 'dataset' | 'lang' | 'selection'>,
): Silent[] {
  const stated = new Set(
    groups.flatMap(({ quantities }) => quantities.map(({ document }) => document)),
  );
  const { dataset, lang, selection } = context;
  return lanedDocuments(context).flatMap(({ side, document, name }) => {
    const shown = selection.sides[side];
    if (!shown || stated.has(document)) return [];
    return [{ document, text: numbersStated(dataset, selection, shown, name, lang) }];
  });
}
