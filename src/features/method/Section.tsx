import type { ReactNode } from 'react';

/** A section of the page under its heading, which the list of contents leads to. */
export function Section({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  const heading = headingId(id);
  return (
    <section aria-labelledby={heading} className="border-ink border-t-2 pt-3 pb-10">
      <h2 id={heading} tabIndex={-1} className="scroll-mt-4 font-semibold text-head">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A part of a section with a heading of its own. */
export function Part({
  title,
  note,
  children,
}: {
  title: string;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="pt-5">
      <h3 className="font-semibold text-ui">{title}</h3>
      {note && <Note>{note}</Note>}
      {children}
    </div>
  );
}

/** A paragraph, no longer than a line is read with ease. */
export function Prose({ children }: { children: ReactNode }) {
  return <p className="max-w-[68ch] pt-2">{children}</p>;
}

/** What a table shows and how it was made. */
export function Note({ children }: { children: ReactNode }) {
  return <p className="max-w-[76ch] pt-1 text-ink2 text-ui">{children}</p>;
}

/** The id of a section's heading. */
export function headingId(section: string): string {
  return `about-${section}`;
}
