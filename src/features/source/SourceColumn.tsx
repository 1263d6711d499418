import { useMemo, useRef } from 'react';
import { evidenceSpans } from '../../domain/evidence.ts';
import { occurrences } from '../../domain/highlight.ts';
import type { SideSelection } from '../../domain/rows.ts';
import { sourceText } from '../../i18n/source.ts';
import { hanCount } from '../../reading/hanCount.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { DOCUMENT_TEXT, Mark } from '../../ui/Mark.tsx';
import { FoundSteps } from './FoundSteps.tsx';
import { RawColumn } from './RawColumn.tsx';
import { SourceText } from './SourceText.tsx';
import type { OpenRecord } from './TextRun.tsx';
import { useFocusInView } from './useFocusInView.ts';
import { useFoundPlaces } from './useFoundPlaces.ts';

/** Which of a document's two texts is shown. */
export type TextMode = 'clean' | 'raw';

/** One document: its name, how much there is of it, and its text with the records shown marked. */
export function SourceColumn({
  side,
  name,
  mode,
  focus,
  open,
  boxed,
  onClean,
}: {
  side: SideSelection;
  /** The document as it is named in sentences. */
  name: string;
  mode: TextMode;
  /** Record or absence in focus, of this document or not. */
  focus: string | null;
  open: OpenRecord;
  /** Whether the text scrolls in a box of its own. */
  boxed: boolean;
  onClean: () => void;
}) {
  const lang = useLang();
  const text = useText(sourceText);
  const column = useRef<HTMLElement>(null);
  const { document, records } = side;
  const marked = useMemo(() => {
    const ids = new Set([...records.map(({ id }) => id), focus]);
    return evidenceSpans(document).filter(({ id }) => ids.has(id));
  }, [document, records, focus]);
  const found = useFoundPlaces(document.text, column);
  const hits = useMemo(() => {
    const absence = document.absences.find(({ id }) => id === focus);
    return [...occurrences(document.text, absence?.terms ?? []), ...found.spans];
  }, [document, focus, found.spans]);

  const words = marked.find(({ id }) => id === focus);
  useFocusInView(column, mode === 'clean' ? focus : null, mode, words?.start ?? null);

  // A box that scrolls must be reachable from the keyboard, and then have a name.
  const scrolls = boxed ? { tabIndex: 0, role: 'group', 'aria-label': text.box(name) } : {};
  return (
    <section ref={column} className="min-w-0" aria-label={text.text(name)}>
      <h2 className="flex flex-wrap items-center gap-x-2 border-t-2 border-ink pt-2 pb-1 font-semibold">
        <Mark of={document} />
        <span className={DOCUMENT_TEXT[document.mark]}>{document.province.name[lang]}</span>
        <span>{document.shortTitle[lang]}</span>
        <span className="text-note font-normal text-ink2">
          {text.counts(hanCount(document.text), records.length)}
        </span>
      </h2>
      {found.count > 0 && mode === 'clean' && (
        <FoundSteps at={found.at} count={found.count} onStep={found.step} />
      )}
      <div className="source-box" data-text-box="" {...scrolls}>
        {mode === 'clean' ? (
          <div className="source-measure">
            <SourceText
              document={document}
              spans={marked}
              focus={focus}
              hits={hits}
              open={open}
              ticks
            />
          </div>
        ) : (
          <RawColumn
            document={document}
            name={name}
            spans={marked}
            focus={focus}
            hits={hits}
            open={open}
            onClean={onClean}
          />
        )}
      </div>
    </section>
  );
}
