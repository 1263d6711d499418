import type { Dataset, Statement } from '../model/dataset.ts';
import { isOn } from './absence.ts';
import { alignedWith } from './alignments.ts';
import type { Compared, ComparedPair } from './comparedPair.ts';
import { targetId } from './evidence.ts';

/**
 * What else the document of each of two says on their topic: in the alignment that they share; where
 * they share none, on the theme of each. Without the two themselves; in document order.
 */
export function sameTopic(
  dataset: Dataset,
  pair: ComparedPair,
): readonly [readonly Statement[], readonly Statement[]] {
  const [one, other] = pair;
  const ids = pair.map(targetId);
  const [alignment] = alignedWith(dataset, one, other);
  const of = (target: Compared) => {
    const { document } = target;
    const aligned = alignment?.records[document.id];
    const records = aligned
      ? document.records.filter(({ id }) => aligned.includes(id))
      : onTheme(target);
    return records.filter(({ id }) => !ids.includes(id));
  };
  return [of(one), of(other)];
}

/** Every statement of its document on the theme of a statement or absence, itself among them. */
export function onTheme(target: Compared): readonly Statement[] {
  const theme = target.type === 'statement' ? target.record.theme : target.absence.theme;
  return theme ? target.document.records.filter((record) => isOn(record, theme)) : [];
}
