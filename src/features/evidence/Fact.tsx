import type { ReactNode } from 'react';

/** The list of what is said about a target: terms left, words right. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

/** One line of it. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink3 text-note">{term}</dt>
      <dd className="min-w-0 text-ui">{children}</dd>
    </>
  );
}

/** Quieter words under the main ones of a line. */
export function Note({ children, lang }: { children: ReactNode; lang?: string }) {
  return (
    <span lang={lang} className="block text-ink2 text-note">
      {children}
    </span>
  );
}
