import type { ReactNode } from 'react';
import { noBreak } from '../../i18n/noBreak.ts';
import { useLang } from '../../ui/Lang.tsx';
import { useFold } from './useFold.ts';

/** A long table behind a line that says how long it is. */
export function Folded({
  summary,
  id = summary,
  children,
}: {
  summary: string;
  /** Where others have the same summary. */
  id?: string;
  children: ReactNode;
}) {
  const lang = useLang();
  return (
    <details className="border-rule border-b" {...useFold(id)}>
      <summary className="min-h-11 py-2.5 md:min-h-8 md:py-1.5">
        <span className="text-ink underline-offset-4 hover:underline">
          {lang === 'zh' ? noBreak(summary) : summary}
        </span>
      </summary>
      {children}
    </details>
  );
}
