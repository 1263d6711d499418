import type { Statement } from '../model/dataset.ts';
import { Breakable } from './Breakable.tsx';
import { Hits } from './Hits.tsx';
import { useLang } from './Lang.tsx';

/** Verbatim words of a source. Every character is kept; spacing beside Latin letters is visual only (.quote in styles.css). */
export function Quote({ children, className = '' }: { children: string; className?: string }) {
  return (
    <q lang="zh-CN" className={`quote ${className}`}>
      <Breakable>{children}</Breakable>
    </q>
  );
}

/** A statement's quote; in English with its unofficial translation under it. */
export function StatementQuote({
  record,
  className = '',
}: {
  record: Statement;
  className?: string;
}) {
  const lang = useLang();
  return (
    <span className={`block ${className}`}>
      <Quote>{record.evidence[0]?.quote ?? ''}</Quote>
      {lang === 'en' && (
        <span className="block text-note text-ink3">
          <Hits>{record.label.en}</Hits>
        </span>
      )}
    </span>
  );
}
