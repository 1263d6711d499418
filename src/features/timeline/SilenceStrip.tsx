import type { TimelineStrip } from '../../content/timelineTable.ts';
import type { Pair } from '../../domain/filter.ts';
import { nameSides } from '../../i18n/naming.ts';
import { silenceWords } from '../../i18n/timeline.ts';
import { timelineTableWords } from '../../i18n/timelineTable.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';

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
  const text = useText(timelineTableWords);
  const names = nameSides(documents.a, documents.b, lang);
  const { side, absence, others } = strip;
  const words = silenceWords(strip, names[side].full, lang);
  const other = side === 'a' ? 'b' : 'a';
  const note =
    over && others > 0 && documents[other] ? text.others(words, others, names[other].full) : words;
  // What a filter hides is no absence of the document.
  if (!absence) return <span className="block py-1 text-ink2">{note}</span>;
  return <Absent code="A2" absence={absence} note={note} onOpen={onOpen} />;
}
