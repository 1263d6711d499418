import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { findAll, type Hit, type Initials } from '../domain/search.ts';

/** What is searched for: the words as typed, and the initials of labels where they are loaded. */
export interface Search {
  readonly query: string;
  readonly initials: Initials | null;
}

const SearchContext = createContext<Search>({ query: '', initials: null });

/** Says to all below what is searched for, so that its places are marked where quotes, labels and summaries stand. */
export function SearchProvider({ query, initials, children }: Search & { children: ReactNode }) {
  const search = useMemo(() => ({ query, initials }), [query, initials]);
  return <SearchContext value={search}>{children}</SearchContext>;
}

/** The places of a text where what is searched for stands, in order, apart from each other. */
export function useHits(text: string): readonly Hit[] {
  const { query, initials } = useContext(SearchContext);
  return useMemo(
    () => (query === '' ? [] : findAll(text, query, initials)),
    [text, query, initials],
  );
}

/** A quote, label or summary with what is searched for marked in it: by colour and a thick underline. No character is added. */
export function Hits({ children }: { children: string }) {
  return <Marked text={children} hits={useHits(children)} />;
}

/** A stretch of a text with its hits marked; hits are in offsets of the whole text, the stretch is not to be cut at them. */
export function Marked({
  text,
  hits,
  from = 0,
}: {
  text: string;
  hits: readonly Hit[];
  /** Where the stretch begins in the whole text. */
  from?: number;
}) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const hit of hits) {
    const start = Math.max(hit.start - from, 0);
    const end = Math.min(hit.end - from, text.length);
    if (start >= end) continue;
    parts.push(
      text.slice(at, start),
      <mark key={start} className="hit">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return parts.length === 0 ? text : [...parts, text.slice(at)];
}
