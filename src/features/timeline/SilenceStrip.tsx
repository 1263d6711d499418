import { stripWords, type TimelineStrip } from '../../content/timelineTable.ts';
import type { Pair } from '../../domain/filter.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useLang } from '../../ui/Lang.tsx';

/** Why a document has nothing in the columns of time; opens the search that found nothing. */
export function SilenceStrip({
  strip,
  documents,
  over = true,
  onOpen,
}: {
  strip: TimelineStrip;
  documents: Pair<PolicyDocument | null>;
  /** Whether it stands over the columns. */
  over?: boolean;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const { absence } = strip;
  const note = stripWords(strip, documents, lang, over);
  // What a filter hides is no absence of the document.
  if (!absence) return <span className="block py-1 text-ink2">{note}</span>;
  return <Absent code="A2" absence={absence} note={note} onOpen={onOpen} />;
}
