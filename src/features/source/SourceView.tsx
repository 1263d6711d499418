import './source.css';
import { useCallback, useRef, useState } from 'react';
import { sourceFinding } from '../../content/findings/source.ts';
import { SIDES, type Side } from '../../domain/filter.ts';
import { recordIndex } from '../../domain/recordIndex.ts';
import { nameSides } from '../../i18n/naming.ts';
import { sourceText } from '../../i18n/source.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { writeView } from '../../state/link.ts';
import { useView } from '../../state/store.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
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

/** Below this width of the screen one text is shown at a time, in px. */
const TWO = 620;

/**
 * Both texts side by side, word for word, with the evidence of the records shown marked in them.
 * Each scrolls for itself, or both together if the reader wants. Where there is no room for two,
 * one text at a time: that of the record in focus until the reader chooses.
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
  const [chosen, setChosen] = useState<{ side: Side; record: string | null } | null>(null);

  const { a, b } = selection.sides;
  const none = (a?.records.length ?? 0) + (b?.records.length ?? 0) === 0;
  const names = nameSides(a?.document, b?.document, lang);
  const single = !a || !b || a.document.id === b.document.id;
  const shown = SIDES.filter((side) => selection.sides[side] && !(single && a && side === 'b'));
  const focused = shown.find((side) => holds(selection.sides[side]?.document, view.record));
  // A record opened later, in the other text, brings that text.
  const front =
    (chosen?.record === view.record ? chosen.side : focused) ?? chosen?.side ?? shown[0];

  const alone = !single && width < TWO;
  const boxed = !single && !alone;
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
        subtitle={text.subtitle}
        tools={
          <>
            {boxed && (
              <label className="source-sync">
                <input type="checkbox" checked={synced} onChange={() => setSynced(!synced)} />
                {text.sync}
              </label>
            )}
            {alone && (
              <Segmented
                label={text.side}
                name="source-side"
                options={shown.map((side) => ({
                  id: side,
                  label: `${selection.sides[side]?.document.province.name[lang]}`,
                }))}
                value={front ?? 'a'}
                onChange={(side) => setChosen({ side, record: view.record })}
              />
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
      <div ref={holder} className="source-frame">
        <div
          className="source-columns"
          data-single={single || undefined}
          data-alone={alone || undefined}
        >
          {shown.map((side) => {
            const shownSide = selection.sides[side];
            return (
              shownSide && (
                <div key={side} className="source-side" data-front={side === front || undefined}>
                  <SourceColumn
                    side={shownSide}
                    name={names[side].full}
                    mode={mode}
                    focus={view.record}
                    open={open}
                    boxed={boxed}
                    onClean={() => setMode('clean')}
                  />
                </div>
              )
            );
          })}
        </div>
      </div>
      <ul className="pt-4 text-note text-ink2">
        {mode === 'clean' && <li>{text.join}</li>}
        <li>{mode === 'clean' ? text.cleanNote : text.rawNote}</li>
        <li>{text.keys}</li>
      </ul>
    </>
  );
}

function holds(document: PolicyDocument | undefined, id: string | null): boolean {
  if (!document || id === null) return false;
  return recordIndex(document).has(id) || document.absences.some((absence) => absence.id === id);
}
