import type { ReactNode } from 'react';

/** One kind of thing to take along, as a row: its name and what is in it, the buttons that make it, and what came of them. */
export function ExportRow({
  name,
  note,
  noteId,
  actions,
  children,
}: {
  name: string;
  note: ReactNode;
  /** For buttons that the note describes. */
  noteId?: string;
  actions: ReactNode;
  children?: ReactNode;
}) {
  return (
    <section className="export-row" aria-label={name}>
      <h3 className="font-semibold">{name}</h3>
      <div id={noteId} className="export-note">
        {note}
      </div>
      <div className="export-actions">{actions}</div>
      {children && <div className="export-told">{children}</div>}
    </section>
  );
}
