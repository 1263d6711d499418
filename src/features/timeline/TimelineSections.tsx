import { useState } from 'react';
import { columnWords, type TimelineTable } from '../../content/timelineTable.ts';
import { SIDES } from '../../domain/filter.ts';
import type { TimelineMark } from '../../domain/rows.ts';
import { nameSides } from '../../i18n/naming.ts';
import { columnHead } from '../../i18n/timeline.ts';
import { timelineTableWords } from '../../i18n/timelineTable.ts';
import type { Dataset, PolicyDocument, Theme } from '../../model/dataset.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { useIncrementalList } from '../../ui/useIncrementalList.tsx';
import { useDeferredView } from '../screen/deferredView.ts';
import { ColumnButton } from './ColumnButton.tsx';
import { Entry } from './Entry.tsx';
import { SilenceStrip } from './SilenceStrip.tsx';

interface Line {
  readonly theme: Theme;
  readonly document: PolicyDocument;
  readonly mark: TimelineMark;
}

interface Props {
  readonly table: TimelineTable;
  readonly dataset: Dataset;
  readonly onOpen: (id: string) => void;
}

/** The timeline where its columns have no room beside each other: what names no year folded, then the latest year first, theme after theme. */
export function TimelineSections(props: Props) {
  const { table, onOpen } = props;
  const indices = table.columns.map((_, index) => index);
  const isNone = (index: number) => table.columns[index]?.key === 'none';
  const latestFirst = indices.filter((index) => !isNone(index)).reverse();
  return (
    <div>
      {table.strips.map((strip) => (
        <div key={strip.side} className="flex min-h-11 items-center border-rule border-b">
          <SilenceStrip strip={strip} documents={table.documents} over={false} onOpen={onOpen} />
        </div>
      ))}
      {indices.filter(isNone).map((index) => (
        // Alone it is all there is: it stands open.
        <Undated key={index} index={index} alone={latestFirst.length === 0} {...props} />
      ))}
      {latestFirst.map((index) => (
        <Section key={index} index={index} {...props} />
      ))}
    </div>
  );
}

function Section({ table, dataset, index, onOpen }: Props & { index: number }) {
  const lang = useLang();
  const column = table.columns[index];
  if (!column) return null;
  return (
    <section className="pt-4" data-year={column.year ?? undefined}>
      <h2 className="section-head">
        <ColumnButton column={column} />{' '}
        <span className="font-normal text-ink3 text-note">
          {columnWords(column, table.documents, lang)}
        </span>
      </h2>
      <Lines lines={linesOf(table, index)} dataset={dataset} onOpen={onOpen} />
    </section>
  );
}

function Undated({
  table,
  dataset,
  index,
  alone,
  onOpen,
}: Props & { index: number; alone: boolean }) {
  const lang = useLang();
  const text = useText(timelineTableWords);
  const [open, setOpen] = useState(alone);
  const column = table.columns[index];
  if (!column) return null;
  const names = nameSides(table.documents.a, table.documents.b, lang);
  return (
    <section className="pt-2">
      <h2 className="section-head">
        <button
          type="button"
          aria-expanded={open}
          className="flex min-h-11 w-full items-center gap-2 text-left"
          onClick={() => setOpen(!open)}
        >
          {columnHead(column, lang).head}
          <span className="flex-1 font-normal text-ink3 text-note">
            {columnWords(column, table.documents, lang)}
          </span>
          <span aria-hidden="true" className="text-ink3">
            {open ? '▾' : '▸'}
          </span>
        </button>
      </h2>
      {open && (
        <>
          {table.rows.flatMap(({ theme, absence, unread }) =>
            SIDES.map(
              (side) =>
                (absence[side] || unread[side]) && (
                  <div key={`${theme.id}${side}`} className="border-rule border-b py-1">
                    <Absent
                      code={absence[side] ? 'A0' : 'A8'}
                      absence={absence[side]}
                      note={`${theme.name[lang]}${lang === 'zh' ? '：' : ': '}${text[absence[side] ? 'unmentioned' : 'unread'](names[side].full)}`}
                      onOpen={onOpen}
                    />
                  </div>
                ),
            ),
          )}
          <Lines lines={linesOf(table, index)} dataset={dataset} onOpen={onOpen} />
        </>
      )}
    </section>
  );
}

function Lines({
  lines,
  dataset,
  onOpen,
}: {
  lines: readonly Line[];
  dataset: Dataset;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const selected = useDeferredView((view) => view.record);
  const [shown, more] = useIncrementalList(lines, 100);
  return (
    <>
      <ul>
        {shown.map(({ theme, document, mark }) => (
          <li key={mark.record.id} className="line">
            <Entry
              document={document}
              mark={mark}
              metrics={dataset.metrics}
              selected={mark.record.id === selected}
              onOpen={onOpen}
            />
            <span className="line-theme">{theme.name[lang]}</span>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function linesOf({ rows, documents }: TimelineTable, index: number): Line[] {
  return rows.flatMap(({ theme, cells }) =>
    SIDES.flatMap((side) =>
      (cells[index]?.[side] ?? []).flatMap((mark) => {
        const document = documents[side];
        return document ? [{ theme, document, mark }] : [];
      }),
    ),
  );
}
