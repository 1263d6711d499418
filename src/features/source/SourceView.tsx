import './source.css';
import { useCallback, useRef, useState } from 'react';
import { sourceFinding } from '../../content/findings/source.ts';
import { SIDES } from '../../domain/filter.ts';
import type { MarkState } from '../../domain/rows.ts';
import { nameSides } from '../../i18n/naming.ts';
import { sourceText } from '../../i18n/source.ts';
import { writeView } from '../../state/link.ts';
import { useView } from '../../state/store.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TitleBlock } from '../../ui/TitleBlock.tsx';
import { NoStatements } from '../filter/NoStatements.tsx';
import { ColumnHeads } from '../screen/ColumnHeads.tsx';
import { useColumnWidth, useDeferredView } from '../screen/deferredView.ts';
import type { ScreenProps } from '../screen/screen.ts';
import { SourceColumn, type TextMode } from './SourceColumn.tsx';
import type { OpenRecord } from './TextRun.tsx';
import { useBoxTop } from './useBoxTop.ts';
import { useSyncedScroll } from './useSyncedScroll.ts';

/** Below this width of the screen the texts stand one below the other, in px. Repeated in source.css. */
const TWO = 620;

const STATES: readonly MarkState[] = ['target', 'measure', 'actual', 'forecast', 'problem'];

/**
 * Both texts whole, word for word, with the evidence of the records shown marked in them. Side by side
 * each scrolls for itself, or both together if the reader wants; where there is no room they follow each other.
 */
export function SourceView({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(sourceText);
  const view = useDeferredView((view) => view);
  const act = useView((state) => state.act);
  const [mode, setMode] = useState<TextMode>('clean');
  const [synced, setSynced] = useState(false);
  const [widthRef, width] = useColumnWidth();
  const columns = useRef<HTMLDivElement | null>(null);
  const holder = useCallback(
    (element: HTMLDivElement | null) => {
      columns.current = element;
      return widthRef(element);
    },
    [widthRef],
  );

  const { a, b } = selection.sides;
  const none = (a?.records.length ?? 0) + (b?.records.length ?? 0) === 0;
  const names = nameSides(a?.document, b?.document, lang);
  const single = !a || !b || a.document.id === b.document.id;
  const shown = SIDES.filter((side) => selection.sides[side] && !(single && a && side === 'b'));
  const first = a ?? b;
  const key = first && (
    <span className="source-key">
      {STATES.map((state) => (
        <span key={state}>
          <Mark of={first.document} state={state} size={13} />
          {text.states[state]}
        </span>
      ))}
    </span>
  );

  const boxed = width >= TWO;
  useBoxTop(columns, boxed);
  useSyncedScroll(columns, boxed && synced);

  const open: OpenRecord = {
    hrefFor: (id) => writeView({ ...view, record: id }) || '?',
    onOpen: (id) => act({ type: 'open', id }),
  };
  return (
    <>
      <TitleBlock
        title={sourceFinding(dataset, selection, lang)}
        subtitle={
          <>
            {text.subtitle} {key}
          </>
        }
        tools={
          <>
            {boxed && !single && (
              <label className="source-sync">
                <input type="checkbox" checked={synced} onChange={() => setSynced(!synced)} />
                {text.sync}
              </label>
            )}
            <Segmented
              label={text.mode}
              name="source-mode"
              options={[
                { id: 'clean', label: text.clean },
                { id: 'raw', label: text.raw },
              ]}
              value={mode}
              onChange={setMode}
            />
          </>
        }
      />
      <ColumnHeads selection={selection} />
      {none && <NoStatements dataset={dataset} selection={selection} />}
      <div ref={holder} className="source-holder">
        <div className="source-columns" data-single={single || undefined}>
          {shown.map((side) => {
            const shownSide = selection.sides[side];
            const other = shown.find((one) => one !== side);
            return (
              shownSide && (
                <SourceColumn
                  key={side}
                  side={shownSide}
                  name={names[side].full}
                  mode={mode}
                  focus={view.record}
                  open={open}
                  boxed={boxed}
                  other={other && names[other].full}
                  onClean={() => setMode('clean')}
                />
              )
            );
          })}
        </div>
      </div>
      <ul className="pt-4 text-note text-ink3">
        {!boxed && <li>{key}</li>}
        {mode === 'clean' && <li>{text.join}</li>}
        <li>{mode === 'clean' ? text.cleanNote : text.rawNote}</li>
        <li>{text.keys}</li>
      </ul>
    </>
  );
}
