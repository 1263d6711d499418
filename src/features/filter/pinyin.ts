import { useEffect, useState } from 'react';
import { type Initials, type LabelInitials, wantsInitials } from '../../domain/search.ts';
import type { Dataset } from '../../model/dataset.ts';
import { usePending } from '../../ui/Ready.tsx';

/** Gives the initials of a text's syllables: 算力总规模 -> slzgm. What is not Chinese stays, in lower case. */
export type ReadInitials = (text: string) => LabelInitials;

/**
 * Loads the pinyin table, which is large and wanted only by who searches by initials, and gives
 * what reads texts with it. Rejects where the program file does not load.
 */
export async function loadInitials(): Promise<ReadInitials> {
  const { pinyin } = await import('pinyin-pro');
  const options = { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'spaced' } as const;
  const known = new Map<string, readonly string[]>();
  /** Every initial that a character can have. */
  const allOf = (character: string) => {
    const made = known.get(character) ?? [
      ...new Set(pinyin(character, { ...options, multiple: true })),
    ];
    known.set(character, made);
    return made;
  };
  return (text) => {
    const here = pinyin(text, options);
    const others = [...text].map((character, at) =>
      allOf(character).filter((letter) => letter !== here[at]),
    );
    const rows = Math.max(0, ...others.map(({ length }) => length));
    // Character by character only where each has one letter.
    const further = here.length === others.length ? Array.from({ length: rows }) : [];
    return [
      here.join('').toLowerCase(),
      ...further.map((_, row) => others.map((letters) => letters[row] ?? ' ').join('')),
    ];
  };
}

const made = new WeakMap<Dataset, Initials>();
/** How long labels are read before a pause leaves room for keys and paint, ms. */
const TURN = 6;
/** Of more statements the labels are read only once a query asks for them: that takes seconds. */
const FEW = 5000;

/** The initials of all labels of a dataset, if they are there already. */
export function initialsOf(dataset: Dataset): Initials | null {
  return made.get(dataset) ?? null;
}

async function makeInitials(dataset: Dataset, gone: () => boolean): Promise<void> {
  const read = await loadInitials();
  const initials = new Map<string, LabelInitials>();
  const labels = new Set(
    dataset.documents.flatMap(({ records }) => records.map((one) => one.label.zh)),
  );
  let end = performance.now() + TURN;
  for (const label of labels) {
    initials.set(label, read(label));
    if (performance.now() < end) continue;
    await new Promise((resume) => setTimeout(resume, 0));
    if (gone()) return;
    end = performance.now() + TURN;
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
    const ahead = soon && dataset.documents.every(({ records }) => records.length < FEW);
    if (!(wanted || ahead) || initialsOf(dataset)) return;
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
