import './compare.css';
import { useLayoutEffect, useRef } from 'react';
import { compareTitle } from '../../content/compareTitle.ts';
import { comparisonRows } from '../../content/comparisonRows.ts';
import type { ComparedPair } from '../../domain/comparedPair.ts';
import { targetId } from '../../domain/evidence.ts';
import { sameTopic } from '../../domain/sameTopic.ts';
import { compareText } from '../../i18n/compare.ts';
import type { Dataset } from '../../model/dataset.ts';
import { useView, viewStore } from '../../state/store.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { usePanelKeys } from '../evidence/usePanelKeys.ts';
import { ColumnHead } from '../screen/ColumnHead.tsx';
import { ComparedLadder } from './ComparedLadder.tsx';
import { ComparedQuote } from './ComparedQuote.tsx';
import { ComparedRow, Whose } from './ComparedRow.tsx';
import { CompareHead } from './CompareHead.tsx';
import { OtherStatements } from './OtherStatements.tsx';

export interface CompareProps {
  readonly dataset: Dataset;
  readonly pair: ComparedPair;
  /** Address of the app that links begin with. */
  readonly base: string;
  /** Data version that links carry; empty where not all data could be loaded. */
  readonly version: string;
  /** Makes a slide of it; null where there are no slides, as in the frame of another page. */
  readonly onAdd: (() => void) | null;
}

/**
 * Two statements in two equal columns, in the place of the screen: their words in their sentences,
 * then one attribute a row, so that each stands beside its like. What is the same is said once.
 */
export function Compare({ dataset, pair, base, version, onAdd }: CompareProps) {
  const lang = useLang();
  const text = useText(compareText);
  const view = useView((state) => state.view);
  const act = useView((state) => state.act);
  const root = useRef<HTMLDivElement>(null);
  const onBack = () => act({ type: 'compare', pin: null });
  usePanelKeys(root, onBack);
  useOwnPlace();

  const ids = pair.map(targetId);
  /** Another statement in the place of one of the two. */
  const onSwap = (at: 0 | 1) => (id: string) =>
    act(
      ids[at] === view.record
        ? { type: 'compare', record: id, pin: view.pin }
        : { type: 'compare', pin: id },
    );
  const rows = comparisonRows(dataset, pair, lang);
  const others = sameTopic(dataset, pair);
  const SPECIFIC = 3;
  const row = (from: number, to?: number) =>
    rows.slice(from, to).map((one) => <ComparedRow key={one.id} row={one} pair={pair} />);
  return (
    <div ref={root} className="compare">
      <CompareHead
        title={compareTitle(dataset, pair, lang)}
        pair={pair}
        dataset={dataset}
        view={view}
        base={base}
        version={version}
        onBack={onBack}
        onSwap={onSwap}
        onAdd={onAdd}
      />
      <table className="compare-table">
        <thead>
          <tr>
            <td />
            {pair.map((target) => (
              <th key={targetId(target)} scope="col">
                <ColumnHead document={target.document} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="compare-words">
            <td />
            {pair.map((target) => (
              <td key={targetId(target)}>
                <div className="compare-whose-words">
                  <ColumnHead document={target.document} />
                </div>
                <ComparedQuote target={target} />
              </td>
            ))}
          </tr>
          {row(0, SPECIFIC)}
          <tr>
            <th scope="row">{text.row.ladder}</th>
            <td colSpan={2} className="compare-ladder-cell">
              <ComparedLadder pair={pair} />
            </td>
          </tr>
          {row(SPECIFIC)}
          <tr>
            <th scope="row">{text.row.others}</th>
            {pair.map((target, at) => (
              <td key={targetId(target)}>
                <Whose of={target.document} />
                <OtherStatements
                  document={target.document}
                  records={others[at === 0 ? 0 : 1]}
                  onChoose={onSwap(at === 0 ? 0 : 1)}
                />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Begins at its top, and leaves the screen that it stood in the place of where that was. */
function useOwnPlace(): void {
  useLayoutEffect(() => {
    const { screen } = viewStore.getState().view;
    const top = window.scrollY;
    window.scrollTo(0, 0);
    return () => {
      const { view } = viewStore.getState();
      if (view.screen !== screen || view.record === null || view.pin !== null) return;
      requestAnimationFrame(() => window.scrollTo(0, top));
    };
  }, []);
}
