import { type ReactNode, useDeferredValue, useId, useRef, useState } from 'react';
import { findTarget, type Neighbours, type Target, targetId } from '../../domain/evidence.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import type { Dataset } from '../../model/dataset.ts';
import { Hits } from '../../ui/Hits.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { usePending } from '../../ui/Ready.tsx';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import { AbsenceFacts } from './AbsenceFacts.tsx';
import { Counterparts } from './Counterparts.tsx';
import { headline, label, tags } from './headline.ts';
import { Nested } from './Nested.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { PinButton } from './PinButton.tsx';
import { PinnedBlock } from './PinnedBlock.tsx';
import { pinnedFirst } from './pinnedFirst.ts';
import { ScrollingFacts } from './ScrollingFacts.tsx';
import { SourceLine } from './SourceLine.tsx';
import { StatementFacts } from './StatementFacts.tsx';
import { Steps } from './Steps.tsx';
import { showInText } from './showInText.ts';
import { TextBox } from './TextBox.tsx';
import { TombstoneFacts } from './TombstoneFacts.tsx';
import { usePanelKeys } from './usePanelKeys.ts';
import { useMarkInView, usePanelTop, usePinnedLine, useSheet } from './usePanelTop.ts';
import { useScrollsAsOne } from './useScrollsAsOne.ts';

/**
 * Class of the element that holds the panel, an item of the flex row that the screen stands in: a
 * column beside the screen from 1000 px on, 520 px wide from 1300 px on; below that a sheet at the
 * bottom, or a column where the window is low and wide. Written in panel.css.
 */
export const PANEL_FRAME = 'panel-frame';

/**
 * The evidence of one target: whose words, the words, what is made of them, the sentence in its
 * place in the text, and what to copy. It fills its container and is not modal: the screen beside
 * it stays in use. Focus goes to its heading and, when it closes, back to the mark.
 */
export function EvidencePanel({
  target,
  dataset,
  position,
  pinned,
  left,
  onPin,
  onOpen,
  onClose,
  onSource,
  linkFor,
  inText = false,
  derived,
  correction,
}: {
  target: Target;
  dataset: Dataset;
  position: Neighbours;
  /** Id of what the reader keeps beside whatever is opened; null for nothing. */
  pinned: string | null;
  /** Id of the document on the left side: its words stand above or left of the other's. */
  left: string;
  onPin: (id: string | null) => void;
  onOpen: (id: string) => void;
  onClose: () => void;
  /** Goes to the full text, the target still open. */
  onSource: () => void;
  /** The link of the present view with this id open; absolute, or relative to the page. */
  linkFor: (id: string) => string;
  /** Whether the full text stands beside the panel: the words are then shown there, not here once more. */
  inText?: boolean;
  /** Part of a statement's facts: what is worked out from its numbers, where that is asked for. */
  derived?: ReactNode;
  /** At the foot: the way to say that something is wrong with it. */
  correction?: ReactNode;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const headingId = useId();
  const id = targetId(target);
  const sheet = useSheet();
  const line = usePinnedLine();
  const [large, setLarge] = useState(false);
  // First the words and what is made of them; their place in the text takes longest to lay out.
  const placed = useDeferredValue<Target | null>(target, null);
  usePending('evidence', placed !== target);
  const [show, setShow] = useState<{ id: string; start: number } | null>(null);

  useReturnFocus(id, panel, heading);
  const top = usePanelTop(panel);
  useMarkInView(panel, id);
  usePanelKeys(panel, onClose);
  const one = useScrollsAsOne(panel, id);

  const onShow = (start: number) => (inText ? showInText(start) : setShow({ id, start }));
  const onText = () => (inText ? showInText(null) : onSource());
  const { document } = target;
  const title = headline(target, lang);
  const held = pinned === null ? null : findTarget(dataset, pinned);
  const beside = held && targetId(held) !== id ? held : null;
  const itself = held !== null && beside === null;
  const unpin = () => {
    onPin(null);
    heading.current?.focus({ preventScroll: true });
  };
  const block = beside && (
    <PinnedBlock
      key={targetId(beside)}
      pinned={beside}
      open={target}
      dataset={dataset}
      line={line}
      onOpen={() => {
        // They change places: both stay in sight.
        onPin(id);
        onOpen(targetId(beside));
      }}
      onUnpin={unpin}
    />
  );
  const above = beside !== null && pinnedFirst(beside, target, left);
  return (
    <aside
      ref={panel}
      aria-labelledby={headingId}
      className="evidence-panel"
      style={top}
      data-large={large || undefined}
      data-in-text={inText || undefined}
      data-one={one || undefined}
      data-compare={beside ? '' : undefined}
    >
      {above && block}
      <div className="panel-main">
        <PanelHeader
          document={document}
          tags={tags(target, lang)}
          position={position}
          sheet={sheet}
          large={large}
          onLarge={setLarge}
          onOpen={onOpen}
          onClose={onClose}
        />
        <p role="status" className="sr-only">
          {position.index >= 0 &&
            text.moved(position.index + 1, position.count, label(target, lang))}
        </p>
        <p role="status" className="sr-only">
          {held && text.pinned(label(held, lang))}
        </p>
        <div className="panel-body">
          <ScrollingFacts id={id}>
            <h2
              id={headingId}
              ref={heading}
              tabIndex={-1}
              lang={target.type === 'absence' ? undefined : 'zh-CN'}
              className={`panel-quote ${headingLook(target, title)}`}
              // Focus is brought here when the panel opens, so Enter goes on to the text.
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                onText();
              }}
            >
              {target.type === 'absence' ? title : <Hits>{title}</Hits>}
            </h2>
            {target.type === 'statement' && lang === 'en' && (
              <p className="pb-1 text-ui">
                <Hits>{target.record.label.en}</Hits>{' '}
                <span className="text-note text-ink2">({text.unofficial})</span>
              </p>
            )}
            {target.type === 'statement' && (
              <StatementFacts
                record={target.record}
                document={document}
                dataset={dataset}
                onShow={onShow}
                derived={derived}
              />
            )}
            {target.type === 'absence' && (
              <AbsenceFacts absence={target.absence} document={document} onShow={onShow} />
            )}
            {target.type !== 'tombstone' && (
              <Counterparts
                key={id}
                target={target}
                dataset={dataset}
                pinned={pinned}
                onPin={onPin}
                onOpen={onOpen}
              />
            )}
            {target.type === 'tombstone' && (
              <TombstoneFacts tombstone={target.tombstone} onOpen={onOpen} />
            )}
          </ScrollingFacts>
          <div className="panel-place">
            {target.type === 'statement' && (
              <Nested id={id} document={document} unfolded={!sheet} onOpen={onOpen} />
            )}
            <SourceLine document={document} />
            {!inText &&
              (placed ? (
                <TextBox
                  target={placed}
                  open={{ hrefFor: linkFor, onOpen }}
                  show={show?.id === targetId(placed) ? show : null}
                  large={large}
                  one={one}
                />
              ) : (
                <div className="panel-text" />
              ))}
          </div>
        </div>
        <PanelFooter
          key={id}
          target={target}
          link={linkFor(id)}
          fingerprint={dataset.fingerprint}
          inText={inText}
          sheet={sheet}
          onText={onText}
          pin={
            target.type !== 'tombstone' && (
              <PinButton pressed={itself} onPress={() => onPin(itself ? null : id)} />
            )
          }
          correction={correction}
          steps={sheet && <Steps position={position} onOpen={onOpen} />}
        />
      </div>
      {!above && block}
    </aside>
  );
}

/** Characters that fill two lines. */
const LONG = 44;

/** Verbatim words in a Chinese face, long ones smaller, so that all of them are seen. */
function headingLook(target: Target, title: string): string {
  if (target.type === 'absence') return '';
  return title.length > LONG ? 'quote panel-quote-long' : 'quote';
}
