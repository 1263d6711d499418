import { useCallback } from 'react';
import { createPortal } from 'react-dom';
import { shownCount } from '../../domain/facets.ts';
import type { Selection } from '../../domain/rows.ts';
import { frame } from '../../i18n/frame.ts';
import { printWords } from '../../i18n/print.ts';
import type { Dataset } from '../../model/dataset.ts';
import { groupShown } from '../../state/groups.ts';
import { writeLink } from '../../state/link.ts';
import { useTablePreferences } from '../../state/recordsTable.ts';
import { useView } from '../../state/store.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { useLang } from '../../ui/Lang.tsx';
import { PRINT_PART } from './entry.ts';
import { PlainSheet } from './PlainSheet.tsx';
import { usePaperHead } from './usePaperHead.ts';
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
 * words without charts. Source text, Method with all its parts unfolded, and a comparison are printed as
 * they stand, with their link.
 */
export function PrintSlot({ dataset, selection, base, version }: PrintSlotProps) {
  const lang = useLang();
  const view = useView((state) => state.view);
  const { columns } = useTablePreferences();
  const printed = usePrinted();
  const { screen } = view;
  const comparing = view.pin !== null;
  const asItStands =
    comparing || screen === 'source' || screen === 'about' || shownCount(selection) === 0;
  usePaperHead(printed, `${frame[lang].product} · ${frame[lang].view[screen]}`);
  const linkFor = useCallback(
    (record: string) => writeLink(base, { ...DEFAULT_VIEW, record }, version),
    [base, version],
  );
  if (!printed) return null;
  const link = writeLink(base, comparing ? view : { ...view, record: null }, version);
  if (asItStands) {
    return createPortal(
      <p className="print-only">
        {printWords[lang].link}
        <a className="wrap-anywhere" href={link}>
          {link}
        </a>
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
        order={view.group === 'theme' ? 'theme' : 'gap'}
        group={
          groupShown('records', screen === 'records' ? view.group : null) === 'doc'
            ? 'doc'
            : 'theme'
        }
        sort={view.sort}
        columns={columns}
        word={view.word}
        lang={lang}
        link={link}
        linkFor={linkFor}
        version={version}
      />
    </div>,
    document.body,
  );
}
