// What the other document writes on the same topic, as the editors have aligned it.
import type { Alignment, Dataset, PolicyDocument } from '../model/dataset.ts';
import { isOn, silence } from './absence.ts';
import { findTarget, type Target, targetId } from './evidence.ts';
import { isSharper } from './isSharper.ts';
import { ladderStep } from './ladder.ts';

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

/** The same, the most specific statement first and absences last; of equals the sharpest on a theme (isSharper), else as they were. */
export function sharpestFirst(targets: readonly Target[], theme: string): Target[] {
  const step = (target: Target) => (target.type === 'statement' ? ladderStep(target.record) : -1);
  return targets.toSorted((one, two) => {
    const apart = step(two) - step(one);
    if (apart !== 0 || one.type !== 'statement' || two.type !== 'statement') return apart;
    if (isSharper(one.record, two.record, theme)) return -1;
    return isSharper(two.record, one.record, theme) ? 1 : 0;
  });
}

/** The theme that a statement or absence is mainly on; empty where it is withdrawn or on none. */
export function themeOf(target: Target): string {
  if (target.type === 'statement') return target.record.theme;
  return (target.type === 'absence' && target.absence.theme) || '';
}

/**
 * What a statement or absence is set beside where nothing else is chosen: the most specific words
 * that are aligned with it; else what `other` says most specifically on its theme, or the search
 * that found none there. Null where there is nothing, or nothing to compare.
 */
export function toCompare(
  dataset: Dataset,
  target: Target,
  other: PolicyDocument | null,
): Target | null {
  if (target.type === 'tombstone') return null;
  const [set] = counterparts(dataset, target);
  const theme = themeOf(target);
  const [aligned] = sharpestFirst(set?.others ?? [], theme);
  if (aligned) return aligned;
  if (!other || !theme || other.id === target.document.id) return null;
  const said = other.records
    .filter((record) => isOn(record, theme))
    .map((record): Target => ({ type: 'statement', record, document: other }));
  const [sharpest] = sharpestFirst(said, theme);
  if (sharpest) return sharpest;
  const absence = silence(other, theme);
  return absence ? { type: 'absence', absence, document: other } : null;
}
