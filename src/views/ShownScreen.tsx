import type { DocumentOption } from '../components/DocumentChoice.tsx';
import { useText } from '../components/Lang.tsx';
import { PanelBoundary } from '../components/PanelBoundary.tsx';
import { TitleBlock } from '../components/TitleBlock.tsx';
import type { Selection } from '../domain/rows.ts';
import { shownDocuments } from '../domain/select.ts';
import { frame } from '../i18n/frame.ts';
import { loading } from '../i18n/loading.ts';
import type { Dataset } from '../model/dataset.ts';
import type { LoadProblem } from '../model/loadProblem.ts';
import { useView } from '../state/store.ts';
import { PartSlot } from './PartSlot.tsx';
import { SCREEN_PARTS } from './parts.ts';
import { SideProblems } from './SideProblems.tsx';

/** What could be loaded of the data, and the way to try again. */
export interface DataOnHand {
  readonly dataset: Dataset;
  /** All that may be chosen, those that did not load among them. */
  readonly documents: readonly DocumentOption[];
  readonly problems: readonly LoadProblem[];
  readonly busy: boolean;
  readonly onRetry: () => void;
}

/** The screen of the view, with what is wrong with its data above it; words where there is no data at all. */
export function ShownScreen({
  selection,
  dataset,
  documents,
  problems,
  busy,
  onRetry,
}: DataOnHand & { readonly selection: Selection }) {
  const names = useText(frame).view;
  const none = useText(loading);
  const view = useView((state) => state.view);
  return (
    <main>
      <SideProblems
        selection={selection}
        documents={documents}
        problems={problems}
        busy={busy}
        onRetry={onRetry}
      />
      <PanelBoundary name={names[view.screen]} content={view}>
        {shownDocuments(selection).length > 0 ? (
          <PartSlot
            part={SCREEN_PARTS[view.screen]}
            name={names[view.screen]}
            props={{ dataset, selection }}
          />
        ) : (
          <TitleBlock title={none.noneTitle} subtitle={none.noneWords} words="" tools={null} />
        )}
      </PanelBoundary>
    </main>
  );
}
