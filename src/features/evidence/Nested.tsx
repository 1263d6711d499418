import { useMemo } from 'react';
import { evidenceSpans } from '../../domain/evidence.ts';
import { overlapping } from '../../domain/highlight.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';

/** That other records have their words here too, around those of `id` or inside them, and the way to each; nothing where there is none. */
export function Nested({
  id,
  document,
  unfolded,
  onOpen,
}: {
  id: string;
  document: PolicyDocument;
  /** Whether their names show without asking. */
  unfolded: boolean;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const others = useMemo(() => overlapping(evidenceSpans(document), id), [document, id]);
  if (others.length === 0) return null;
  return (
    <details key={`${id} ${unfolded}`} open={unfolded} className="panel-nested">
      <summary className="panel-link">{text.nested(others.length)}</summary>
      {others.map((other) => (
        <button key={other} type="button" className="panel-link" onClick={() => onOpen(other)}>
          {document.records.find((record) => record.id === other)?.label[lang]}
        </button>
      ))}
    </details>
  );
}
