import { createPortal } from 'react-dom';
import { shownCount } from '../../domain/facets.ts';
import type { Selection } from '../../domain/rows.ts';
import { printWords } from '../../i18n/print.ts';
import type { Dataset } from '../../model/dataset.ts';
import { groupShown } from '../../state/groups.ts';
import { writeLink } from '../../state/link.ts';
import { useView } from '../../state/store.ts';
import { useLang } from '../../ui/Lang.tsx';
import { PRINT_PART } from './entry.ts';
import { PlainSheet } from './PlainSheet.tsx';
import { usePrinted } from './usePrinted.ts';

export interface PrintSlotProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** Address of the app. */
  readonly base: string;
  readonly version: string;
}

/**
 * Puts a sheet for paper in the place of the page for as long as it is being printed. The part that
 * draws it is asked for when the page is idle; whoever prints before it has come gets the same
 * words without charts. Source text, Method and a comparison are printed as they stand, with their link.
 */
export function PrintSlot({ dataset, selection, base, version }: PrintSlotProps) {
  const lang = useLang();
  const view = useView((state) => state.view);
  if (!usePrinted()) return null;
  const { screen } = view;
  const comparing = view.pin !== null;
  const link = writeLink(base, comparing ? view : { ...view, record: null }, version);
  if (comparing || screen === 'source' || screen === 'about' || shownCount(selection) === 0) {
    return createPortal(
      <p className="print-only print-link">
        {printWords[lang].link}
        {link}
      </p>,
      document.body,
    );
  }
  const Sheet = PRINT_PART.loaded() ?? PlainSheet;
  return createPortal(
    <div className="print-sheet">
      <Sheet
        dataset={dataset}
        selection={selection}
        screen={screen}
        group={view.group === 'theme' ? 'theme' : 'gap'}
        byTheme={groupShown('goals', view.group) === 'theme'}
        lang={lang}
        link={link}
        version={version}
      />
    </div>,
    document.body,
  );
}
