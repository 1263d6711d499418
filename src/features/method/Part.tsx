import type { ReactNode } from 'react';

/** A part of an answer with a heading of its own. */
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
    <div className="pt-5 first:pt-0">
      <h3 className="font-semibold text-ui">{title}</h3>
      {note && <Note>{note}</Note>}
      {children}
    </div>
  );
}

/** What a table shows and how it was made. */
export function Note({ children }: { children: ReactNode }) {
  return <p className="max-w-[40rem] text-ink2 text-ui">{children}</p>;
}
