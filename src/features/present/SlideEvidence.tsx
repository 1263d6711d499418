import type { Selection } from '../../domain/rows.ts';
import { frame } from '../../i18n/frame.ts';
import type { Dataset } from '../../model/dataset.ts';
import { useView } from '../../state/store.ts';
import { useText } from '../../ui/Lang.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { EVIDENCE_PART } from '../evidence/entry.ts';
import { LazySlot } from '../screen/LazySlot.tsx';

/** The evidence over a slide, of the slide's own selection; nothing while nothing is open. */
export function SlideEvidence({
  dataset,
  selection,
  base,
  version,
}: {
  dataset: Dataset;
  selection: Selection;
  base: string;
  version: string;
}) {
  const text = useText(frame);
  const record = useView((state) => state.view.record);
  if (record === null) return null;
  return (
    <div className="relative z-20">
      <PanelBoundary name={text.evidence} content={record}>
        <LazySlot
          part={EVIDENCE_PART}
          name={text.evidence}
          props={{ dataset, selection, base, version }}
        />
      </PanelBoundary>
    </div>
  );
}
