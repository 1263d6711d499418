import { useEffect, useState } from 'react';
import { usePending } from '../components/Ready.tsx';
import { type Initials, wantsInitials } from '../domain/search.ts';
import type { Dataset } from '../model/dataset.ts';

/** Gives the initials of a text's syllables: 算力总规模 -> slzgm. What is not Chinese stays, in lower case. */
export type ReadInitials = (text: string) => string;

/**
 * Loads the pinyin table, which is large and wanted only by who searches by initials, and gives
 * what reads texts with it. Rejects where the program file does not load.
 */
export async function loadInitials(): Promise<ReadInitials> {
  const { pinyin } = await import('pinyin-pro');
  return (text) =>
    pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'spaced' })
      .join('')
      .toLowerCase();
}

const made = new WeakMap<Dataset, Initials>();
/** Reading a label takes up to 0.1 ms; a pause between so many leaves room for keys and paint. */
const AT_ONCE = 200;

/** The initials of all labels of a dataset, if they are there already. */
export function initialsOf(dataset: Dataset): Initials | null {
  return made.get(dataset) ?? null;
}

async function makeInitials(dataset: Dataset, gone: () => boolean): Promise<void> {
  const read = await loadInitials();
  const initials = new Map<string, string>();
  const labels = new Set(
    dataset.documents.flatMap(({ records }) => records.map((one) => one.label.zh)),
  );
  for (const label of labels) {
    initials.set(label, read(label));
    if (initials.size % AT_ONCE === 0) await new Promise((resume) => setTimeout(resume, 0));
    if (gone()) return;
  }
  made.set(dataset, initials);
}

/**
 * The initials of the labels, once a query of letters asks for them; null before. Until they are
 * there the view does not count as drawn, for a link must find the same for whoever opens it. Where
 * the table does not load, the search works without it, and `failed` says so.
 * `soon`: whether the reader is about to search, so that the table is there in time.
 */
export function useInitials(
  dataset: Dataset,
  query: string,
  soon: boolean,
): { initials: Initials | null; failed: boolean } {
  const [, setArrived] = useState<Dataset | null>(null);
  const [failed, setFailed] = useState(false);
  const wanted = wantsInitials(query);
  const initials = wanted ? initialsOf(dataset) : null;
  usePending('pinyin', wanted && !initials && !failed);
  useEffect(() => {
    if (!(wanted || soon) || initialsOf(dataset)) return;
    let gone = false;
    makeInitials(dataset, () => gone).then(
      () => !gone && setArrived(dataset),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [dataset, wanted, soon]);
  return { initials, failed: failed && wanted };
}
