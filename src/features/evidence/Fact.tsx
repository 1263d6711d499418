import type { ReactNode } from 'react';

/** The list of what is said about a target: terms left, words right. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

/** One line of it. `further`: left out of a sheet at its lower stop, where room is scarce. */
export function Fact({
  term,
  further = false,
  children,
}: {
  term: string;
  further?: boolean;
  children: ReactNode;
}) {
  const kept = further ? 'fact-further' : '';
  return (
    <>
      <dt className={`text-ui text-ink2 ${kept}`}>{term}</dt>
      <dd className={`min-w-0 text-ui ${kept}`}>{children}</dd>
    </>
  );
}

/** One of several short ones that share a line. */
export function ShortFact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink2">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Quieter words under the main ones of a line. */
export function Note({ children, lang }: { children: ReactNode; lang?: string }) {
  return (
    <span lang={lang} className="block text-note text-ink2">
      {children}
    </span>
  );
}
