// What the other document writes on the same topic, as the editors have aligned it.
import type { Alignment, Dataset } from '../model/dataset.ts';
import { findTarget, type Target, targetId } from './evidence.ts';

/** An alignment that a statement or absence stands in, with what stands in it from the other documents. */
export interface CounterpartSet {
  readonly alignment: Alignment;
  readonly others: readonly Target[];
}

/** Every alignment that a target stands in, in the order of the data; of another document only what is loaded. */
export function counterparts(dataset: Dataset, target: Target): CounterpartSet[] {
  const own = target.document.id;
  const id = targetId(target);
  return dataset.alignments
    .filter(({ records }) => records[own]?.includes(id))
    .map((alignment) => ({
      alignment,
      others: Object.entries(alignment.records)
        .filter(([document]) => document !== own)
        .flatMap(([, ids]) => ids.flatMap((other) => findTarget(dataset, other) ?? [])),
    }))
    .filter(({ others }) => others.length > 0);
}

/** The alignments in which two targets of different documents stand together. */
export function alignedWith(dataset: Dataset, one: Target, other: Target): Alignment[] {
  const id = targetId(other);
  return counterparts(dataset, one)
    .filter(({ others }) => others.some((each) => targetId(each) === id))
    .map(({ alignment }) => alignment);
}
