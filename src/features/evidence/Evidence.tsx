import './panel.css';
import './source.css';
import './pinned.css';
import '../../ui/layers.css';
import '../../ui/share.css';
import { useState } from 'react';
import { findTarget, neighbours } from '../../domain/evidence.ts';
import type { Selection } from '../../domain/rows.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import type { Dataset } from '../../model/dataset.ts';
import { HAND_OUT_LIMIT, writeLink } from '../../state/link.ts';
import { useView } from '../../state/store.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { useText } from '../../ui/Lang.tsx';
import { PartSlot } from '../screen/PartSlot.tsx';
import { type Part, part } from '../screen/part.ts';
import { Correction } from './Correction.tsx';
import type { DerivedFactProps } from './DerivedFact.tsx';
import { EvidencePanel, PANEL_FRAME } from './EvidencePanel.tsx';
import { useSecondOpened } from './useSecondOpened.ts';

/** Wanted only by whoever switches derived values on. */
const DERIVED_FACT: Part<DerivedFactProps> = part(() =>
  import('./DerivedFact.tsx').then((module) => module.DerivedFact),
);

export interface EvidenceProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** Address of the app that links begin with. */
  readonly base: string;
  /** Data version that links carry; empty where not all data could be loaded. */
  readonly version: string;
}

/** The evidence of what is open in the view, beside the screen; nothing when nothing is open. */
export function Evidence({ dataset, selection, base, version }: EvidenceProps) {
  const text = useText(evidenceText);
  const view = useView((state) => state.view);
  const act = useView((state) => state.act);
  // The reader's own, and in no link: it goes when the panel closes.
  const [pinned, setPinned] = useState<string | null>(null);
  const onOpen = (id: string) => act({ type: 'open', id });
  useSecondOpened(view.record, (link) => {
    setPinned(view.record);
    if (link !== null) onOpen(link);
  });
  const target = view.record === null ? null : findTarget(dataset, view.record);
  if (view.record === null || !target) return null;
  const { a, b } = view;
  const alone = (id: string) => writeLink(base, { ...DEFAULT_VIEW, a, b, record: id }, version);
  const linkOf = (id: string) => {
    const link = writeLink(base, { ...view, embed: false, record: id }, version);
    // A long search would make a link that is cut on its way: the statement alone is what counts here.
    if (link.length <= HAND_OUT_LIMIT) return link;
    return alone(id);
  };
  // A statement of a document on neither side has no text on the Source screen.
  const { id: documentId } = target.document;
  const inText = view.screen === 'source' && (view.a === documentId || view.b === documentId);
  return (
    <div className={PANEL_FRAME} data-in-text={inText || undefined}>
      <EvidencePanel
        target={target}
        dataset={dataset}
        position={neighbours(selection, view.record)}
        pinned={pinned}
        left={view.a}
        onPin={setPinned}
        onOpen={onOpen}
        onClose={() => act({ type: 'close' })}
        onSource={() => {
          if (view.embed) {
            // A frame has no way back: the whole text opens outside of it.
            const whole = writeLink(base, { ...view, embed: false, screen: 'source' }, '');
            window.open(whole, '_blank', 'noopener');
            return;
          }
          if (view.step !== null) {
            // The text takes the place of the slide; Back leads to that again.
            const side = view.a === documentId || view.b === documentId ? {} : { a: documentId };
            act({
              type: 'show',
              view: { ...view, ...side, screen: 'source', step: null, deck: null },
            });
            return;
          }
          // A document on neither side takes the left one.
          if (view.a !== documentId && view.b !== documentId) {
            act({ type: 'filter', patch: { a: documentId } });
          }
          act({ type: 'go', screen: 'source' });
        }}
        inText={inText}
        derived={
          view.derived &&
          target.type === 'statement' && (
            <PartSlot
              part={DERIVED_FACT}
              name={text.derived}
              props={{
                record: target.record,
                document: target.document,
                dataset,
                onOpen: (id) => act({ type: 'open', id }),
              }}
            />
          )
        }
        linkFor={linkOf}
        correction={
          target.type !== 'tombstone' && (
            <Correction
              key={view.record}
              target={target}
              link={alone(view.record)}
              version={version}
            />
          )
        }
      />
    </div>
  );
}
