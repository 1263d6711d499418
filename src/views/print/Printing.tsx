import '../../print.css';
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useLang } from '../../components/Lang.tsx';
import { MAIN_HEADING } from '../../components/TitleBlock.tsx';
import { shownRecords } from '../../domain/facets.ts';
import type { Selection } from '../../domain/rows.ts';
import { isPictured } from '../../export/picture/content.ts';
import { printWords } from '../../i18n/print.ts';
import type { Dataset } from '../../model/dataset.ts';
import { writeLink } from '../../state/link.ts';
import { useView } from '../../state/store.ts';
import { PrintSheet } from './PrintSheet.tsx';

export interface PrintingProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** Address of the app. */
  readonly base: string;
  readonly version: string;
}

/**
 * Puts a sheet for paper in the place of the page for as long as it is being printed, whoever asked
 * for it. Drawn within the browser's own notice, which waits for nothing. Source text and Method are
 * printed as they stand, with their link.
 */
export function Printing({ dataset, selection, base, version }: PrintingProps) {
  const lang = useLang();
  const view = useView((state) => state.view);
  const [on, setOn] = useState(false);
  useEffect(() => {
    const start = () => flushSync(() => setOn(true));
    const end = () => setOn(false);
    const media = window.matchMedia('print');
    const change = ({ matches }: MediaQueryListEvent) => (matches ? start() : end());
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', change);
    };
  }, []);
  if (!on) return null;
  const { screen } = view;
  const link = writeLink(base, { ...view, record: null }, version);
  const drawn = isPictured(screen) || screen === 'records';
  if (!drawn || shownRecords(selection).length === 0) {
    return createPortal(
      <p className="print-only print-link">
        {printWords[lang].link}
        {link}
      </p>,
      document.body,
    );
  }
  return createPortal(
    <div className="print-sheet">
      <PrintSheet
        dataset={dataset}
        selection={selection}
        screen={screen}
        group={view.group === 'theme' ? 'theme' : 'gap'}
        lang={lang}
        title={document.getElementById(MAIN_HEADING)?.textContent ?? ''}
        link={link}
        version={version}
      />
    </div>,
    document.body,
  );
}
