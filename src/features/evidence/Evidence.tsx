import './panel.css';
import '../../ui/layers.css';
import '../../ui/share.css';
import { toCompare } from '../../domain/alignments.ts';
import { findTarget, neighbours, targetId } from '../../domain/evidence.ts';
import type { Selection } from '../../domain/rows.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import type { Dataset } from '../../model/dataset.ts';
import { HAND_OUT_LIMIT, writeLink } from '../../state/link.ts';
import { useView } from '../../state/store.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { useText } from '../../ui/Lang.tsx';
import { LazySlot } from '../screen/LazySlot.tsx';
import { type LazyPart, lazyPart } from '../screen/lazyPart.ts';
import { Correction } from './Correction.tsx';
import type { DerivedFactProps } from './DerivedFact.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { useSecondOpened } from './useSecondOpened.ts';

/** Wanted only by whoever switches derived values on. */
const DERIVED_FACT: LazyPart<DerivedFactProps> = lazyPart(() =>
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

/** The evidence of what is open in the view, over the screen; nothing when nothing is open. */
export function Evidence({ dataset, selection, base, version }: EvidenceProps) {
  const text = useText(evidenceText);
  const view = useView((state) => state.view);
  const act = useView((state) => state.act);
  const onOpen = (id: string) => act({ type: 'open', id });
  const compare = (record: string, pin: string) => {
    // The comparison takes the place of a slide; Back leads to that again.
    if (view.step === null) act({ type: 'compare', record, pin });
    else act({ type: 'show', view: { ...view, record, pin, step: null, deck: null } });
  };
  useSecondOpened(view.record, compare);
  const target = view.record === null ? null : findTarget(dataset, view.record);
  if (view.record === null || !target) return null;
  const { a, b } = view;
  const id = targetId(target);
  const alone = writeLink(base, { ...DEFAULT_VIEW, a, b, record: id }, version);
  const whole = writeLink(base, { ...view, embed: false }, version);
  const { id: documentId } = target.document;
  // A statement of a document on neither side has no text on the Source screen.
  const inText = view.screen === 'source' && view.step === null && [a, b].includes(documentId);
  const other = documentId === a ? selection.sides.b : selection.sides.a;
  const beside = toCompare(dataset, target, other?.document ?? null);
  const onSource = () => {
    if (view.embed) {
      // A frame has no way back: the whole text opens outside of it.
      const text = writeLink(base, { ...view, embed: false, screen: 'source' }, '');
      window.open(text, '_blank', 'noopener');
      return;
    }
    // A document on neither side takes the left one.
    const side = [a, b].includes(documentId) ? {} : { a: documentId };
    // The text takes the place of a slide as well; Back leads to that again.
    act({ type: 'show', view: { ...view, ...side, screen: 'source', step: null, deck: null } });
  };
  return (
    <div
      className="panel-frame"
      data-in-text={inText || undefined}
      // Over the text of the other document, not over its own.
      data-side={inText && documentId === b && a !== b ? 'left' : 'right'}
    >
      <EvidencePanel
        target={target}
        dataset={dataset}
        position={neighbours(selection, view.record)}
        onOpen={onOpen}
        onClose={() => act({ type: 'close' })}
        onSource={onSource}
        onCompare={beside && (() => compare(id, targetId(beside)))}
        // A long search would make a link that is cut on its way: the statement alone is what counts here.
        link={whole.length <= HAND_OUT_LIMIT ? whole : alone}
        inText={inText}
        derived={
          view.derived &&
          target.type === 'statement' && (
            <LazySlot
              part={DERIVED_FACT}
              name={text.derived}
              props={{ record: target.record, document: target.document, dataset, onOpen }}
            />
          )
        }
        correction={
          target.type !== 'tombstone' && (
            <Correction key={id} target={target} link={alone} version={version} />
          )
        }
      />
    </div>
  );
}
