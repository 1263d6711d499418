import { useMemo, useRef } from 'react';
import { evidenceSpans } from '../../domain/evidence.ts';
import { occurrences } from '../../domain/highlight.ts';
import { markState } from '../../domain/markState.ts';
import type { SideSelection } from '../../domain/rows.ts';
import { sourceText } from '../../i18n/source.ts';
import { hanCount } from '../../reading/hanCount.ts';
import { Button } from '../../ui/Button.tsx';
import { DOCUMENT_TEXT } from '../../ui/documentClass.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { FoundSteps } from './FoundSteps.tsx';
import { Minimap } from './Minimap.tsx';
import { RawColumn } from './RawColumn.tsx';
import { SourceText } from './SourceText.tsx';
import type { OpenRecord } from './TextRun.tsx';
import { useFocusInView } from './useFocusInView.ts';
import { useFoundPlaces } from './useFoundPlaces.ts';

/** Which of a document's two texts is shown. */
export type TextMode = 'clean' | 'raw';

/** One document: its title, how much there is of it, and its text with the records shown marked. */
export function SourceColumn({
  side,
  name,
  mode,
  focus,
  open,
  boxed,
  other,
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
  /** The name of the text above or below this one. */
  other: string | undefined;
  onClean: () => void;
}) {
  const lang = useLang();
  const text = useText(sourceText);
  const column = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { document, records } = side;
  const states = useMemo(
    () => new Map(document.records.map((record) => [record.id, markState(record)])),
    [document],
  );
  const spans = useMemo(() => {
    const ids = new Set([...records.map(({ id }) => id), focus]);
    return evidenceSpans(document).filter(({ id }) => ids.has(id));
  }, [document, records, focus]);
  const found = useFoundPlaces(document.text, column);
  const hits = useMemo(() => {
    const absence = document.absences.find(({ id }) => id === focus);
    return [...occurrences(document.text, absence?.terms ?? []), ...found.spans];
  }, [document, focus, found.spans]);

  const words = spans.find(({ id }) => id === focus);
  useFocusInView(column, mode === 'clean' ? focus : null, mode, words?.start ?? null);

  // A box that scrolls must be reachable from the keyboard, and then have a name.
  const scrolls = boxed ? { tabIndex: 0, role: 'group', 'aria-label': text.box(name) } : {};
  const marks = { spans, hits, focus, states, open };
  return (
    <section ref={column} className="source-side" aria-label={text.text(name)}>
      <h2 className="source-head">
        {!boxed && <Mark of={document} />}
        {!boxed && <span className={DOCUMENT_TEXT[document.mark]}>{document.name[lang]}</span>}
        <span>{document.shortTitle[lang]}</span>
        <span className="text-note font-normal text-ink3">
          {text.counts(hanCount(document.text), records.length)}
        </span>
        {!boxed && other && (
          <Button
            kind="text"
            className="font-normal text-ui"
            onClick={() =>
              window.document
                .querySelector(`section[aria-label="${CSS.escape(text.text(other))}"]`)
                ?.scrollIntoView()
            }
          >
            {text.goTo(other)}
          </Button>
        )}
      </h2>
      {found.count > 0 && mode === 'clean' && (
        <FoundSteps at={found.at} count={found.count} onStep={found.step} />
      )}
      <div className="source-frame">
        <div ref={box} className="source-box" data-text-box="" {...scrolls}>
          {mode === 'clean' ? (
            <SourceText document={document} {...marks} />
          ) : (
            <RawColumn document={document} name={name} onClean={onClean} {...marks} />
          )}
        </div>
        {boxed && mode === 'clean' && (
          <Minimap document={document} spans={spans} focus={focus} box={box} />
        )}
      </div>
    </section>
  );
}
