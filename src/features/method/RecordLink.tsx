import type { ReactNode } from 'react';
import { recordAt } from '../../domain/recordAt.ts';
import { auditWords } from '../../i18n/aboutAudits.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { writeView } from '../../state/link.ts';
import { useView } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { useText } from '../../ui/Lang.tsx';

/** Opens the evidence of a record or absence beside the page. */
export function RecordLink({ id, children }: { id: string; children: ReactNode }) {
  const view = useView((state) => state.view);
  return (
    <ViewLink to={{ ...view, record: id }} mark={id}>
      {children}
    </ViewLink>
  );
}

/**
 * Leads to a place of a document's text in the Source screen: to the record whose evidence holds
 * it, else to the nearest one, and says which of the two it is.
 */
export function PlaceLink({
  document,
  start,
  end,
}: {
  document: PolicyDocument;
  start: number;
  end: number;
}) {
  const text = useText(auditWords);
  const view = useView((state) => state.view);
  const at = recordAt(document, start, end);
  if (!at) return null;
  const { id } = at.record;
  // A document on neither side takes the left one.
  const a = view.a === document.id || view.b === document.id ? view.a : document.id;
  return (
    <ViewLink
      to={{ ...view, a, screen: 'source', record: id }}
      label={at.inside ? text.see(id) : text.near(id)}
    >
      {text.seeShort}
      {!at.inside && <span className="pl-1.5 text-ink3 text-note">{text.nearShort(id)}</span>}
    </ViewLink>
  );
}

function ViewLink({
  to,
  mark,
  label,
  children,
}: {
  to: View;
  /** What focus comes back to when the evidence is closed. */
  mark?: string;
  label?: string;
  children: ReactNode;
}) {
  const act = useView((state) => state.act);
  return (
    <a
      href={writeView(to) || '?'}
      data-mark={mark}
      aria-label={label}
      className="about-link"
      onClick={(event) => {
        // A press that asks for a new tab or window is the browser's.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        act(mark === undefined ? { type: 'show', view: to } : { type: 'open', id: mark });
      }}
    >
      {children}
    </a>
  );
}
