import { type ReactNode, useId, useRef, useState } from 'react';
import { headline, kindOf, label } from '../../content/headline.ts';
import { type Neighbours, type Target, targetId } from '../../domain/evidence.ts';
import { citationHtml, citationText } from '../../i18n/citation.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import type { Dataset } from '../../model/dataset.ts';
import { isUntranslated } from '../../model/untranslated.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { DraftTag } from '../../ui/DraftTag.tsx';
import { Hits } from '../../ui/Hits.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import { AbsenceFacts } from './AbsenceFacts.tsx';
import { Coding } from './Coding.tsx';
import { Counterparts } from './Counterparts.tsx';
import { citedToday } from './citedToday.ts';
import { FORMATS } from './citeFormats.ts';
import { DraftFacts } from './DraftFacts.tsx';
import { FactGrid } from './FactGrid.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { Passages } from './Passages.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { SourceLine } from './SourceLine.tsx';
import { showInText } from './showInText.ts';
import { TombstoneFacts } from './TombstoneFacts.tsx';
import { useMarkInView } from './useMarkInView.ts';
import { usePanelKeys } from './usePanelKeys.ts';
import { WordsInPlace } from './WordsInPlace.tsx';

/**
 * The evidence of one target, words first: the sentence in its place, at most four facts, what the
 * other document writes on the same, our coding folded away, and what to copy. It lies over the page
 * and is not modal: the screen under it stays in use, and stays as it was. Focus goes to its heading
 * and, when it closes, back to the mark.
 */
export function EvidencePanel({
  target,
  dataset,
  position,
  onOpen,
  onClose,
  onSource,
  onCompare,
  link,
  inText = false,
  derived,
  correction,
}: {
  target: Target;
  dataset: Dataset;
  position: Neighbours;
  onOpen: (id: string) => void;
  onClose: () => void;
  /** Goes to the full text, the target still open. */
  onSource: () => void;
  /** Sets it beside what the other document says; null where there is nothing to compare. */
  onCompare: (() => void) | null;
  /** The link of the present view with the target open; absolute, or relative to the page. */
  link: string;
  /** Whether the full text stands in the page, with the words in it. */
  inText?: boolean;
  /** What is worked out from the numbers of a statement, where that is asked for. */
  derived?: ReactNode;
  /** The way to say that something is wrong with it. */
  correction?: ReactNode;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const headingId = useId();
  const id = targetId(target);
  // Over the full text the sheet of a phone leaves the words in sight.
  const [low, setLow] = useState(inText);

  useReturnFocus(id, panel, heading);
  useMarkInView(panel, id, low);
  usePanelKeys(panel, onClose);

  const onText = () => {
    setLow(true);
    if (inText) showInText(null);
    else onSource();
  };
  const onShow = inText ? showInText : null;
  const { document } = target;
  const statement = target.type === 'statement' ? target.record : null;
  const title = (words: ReactNode, className: string) => (
    <h2
      id={headingId}
      ref={heading}
      tabIndex={-1}
      className={className}
      // Focus is brought here when the panel opens, so Enter goes on to the text.
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onText();
      }}
    >
      {words}
    </h2>
  );
  const [, second] = FORMATS[lang];
  const evidence = statement?.evidence[0];
  return (
    <aside
      ref={panel}
      aria-labelledby={headingId}
      className="evidence-panel"
      data-low={low || undefined}
    >
      <SheetHandle sheet={panel} low={low} onLow={setLow} onClose={onClose} />
      <PanelHeader
        document={document}
        kind={kindOf(target, lang)}
        draft={statement && <DraftTag of={statement} />}
        position={position}
        onOpen={onOpen}
        onClose={onClose}
      />
      <p role="status" className="sr-only">
        {position.index >= 0 && text.moved(position.index + 1, position.count, label(target, lang))}
      </p>
      <section
        // Another target begins at the top.
        key={id}
        className="panel-body"
        aria-label={text.facts}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable from the keyboard
        tabIndex={0}
      >
        {evidence ? (
          <WordsInPlace
            document={document}
            evidence={evidence}
            className="text-say"
            quoted={(words) => title(words, 'inline')}
          />
        ) : target.type === 'absence' ? (
          title(headline(target, lang), 'text-say font-semibold')
        ) : (
          <div lang="zh-CN">{title(headline(target, lang), 'quote text-say')}</div>
        )}
        {statement && lang === 'en' && !isUntranslated(statement.label) && (
          <p className="pt-1">
            <Hits>{statement.label.en}</Hits>{' '}
            <span className="text-ink2 text-note">({text.unofficial})</span>
          </p>
        )}
        {statement && <Passages record={statement} document={document} onShow={onShow} />}
        <SourceLine document={document} />
        {statement && <FactGrid record={statement} document={document} dataset={dataset} />}
        {statement && <DraftFacts record={statement} />}
        {derived}
        {target.type === 'absence' && (
          <AbsenceFacts absence={target.absence} document={document} onShow={onShow} />
        )}
        {target.type === 'tombstone' && (
          <TombstoneFacts tombstone={target.tombstone} onOpen={onOpen} />
        )}
        {target.type !== 'tombstone' && (
          <Counterparts target={target} dataset={dataset} onOpen={onOpen} />
        )}
        {statement && (
          <Coding
            record={statement}
            document={document}
            dataset={dataset}
            onOpen={onOpen}
            cite={
              <CopyButton
                label={text.copy[second]}
                content={() => {
                  const parts = citedToday(link, dataset.fingerprint);
                  return {
                    text: citationText(statement, document, second, parts),
                    html: citationHtml(statement, document, second, parts),
                  };
                }}
              />
            }
          />
        )}
        {correction}
      </section>
      <PanelFooter
        key={`foot ${id}`}
        target={target}
        link={link}
        fingerprint={dataset.fingerprint}
        inText={inText}
        onText={onText}
        onCompare={onCompare}
      />
    </aside>
  );
}
