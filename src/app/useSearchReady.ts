import { useEffect } from 'react';
import { prepareSearch } from '../domain/searchIndex.ts';
import type { Dataset } from '../model/dataset.ts';

/** Reads the statements ahead of the first search, a block at a time, once the reader is about to search. */
export function useSearchReady(dataset: Dataset, soon: boolean): void {
  useEffect(() => {
    if (!soon) return;
    const documents = [...dataset.documents];
    let timer: ReturnType<typeof setTimeout>;
    const next = () => {
      const document = documents[0];
      if (!document) return;
      if (!prepareSearch(document)) documents.shift();
      timer = setTimeout(next, 0);
    };
    timer = setTimeout(next, 0);
    return () => clearTimeout(timer);
  }, [dataset, soon]);
}
