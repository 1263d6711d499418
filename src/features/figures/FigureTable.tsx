import { drawingNotes } from '../../content/drawingNotes.ts';
import './figures.css';
import { Fragment, useMemo, useState } from 'react';
import { ROW } from '../../charts/figures/rowLines.ts';
import {
  type FigureRow,
  type FigureRun,
  type FigureSection,
  figureRows,
  figureSectionName,
} from '../../content/figureRows.ts';
import { SIDES } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { figureRowWords } from '../../i18n/figureRows.ts';
import { listPaging } from '../../i18n/listPaging.ts';
import type { Dataset, PolicyDocument } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { useIncrementalList } from '../../ui/useIncrementalList.tsx';
import { ColumnHead } from '../screen/ColumnHead.tsx';
import { ColumnHeads } from '../screen/ColumnHeads.tsx';
import type { DerivedShown } from './Derived.tsx';
import { DrawingCell } from './DrawingCell.tsx';
import { OtherCell } from './OtherCell.tsx';
import { ValueCell } from './ValueCell.tsx';

/** From this width on the values stand on the lines of their chart; in px. */
const BESIDE_FROM = 1080;
/** So many themes in a section have charts at first. */
const AT_ONCE = 40;

/** Shares of the columns in the table's width, per cent. */
const WIDTHS = {
  zh: { beside: [17, 19.2, 31.5, 11.2, 21.1], alone: [20, 24, 40, 16] },
  en: { beside: [15, 19.2, 33, 11.5, 21.3], alone: [20, 24, 40, 16] },
} as const;

interface TableProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** Of the screen's column, px. */
  readonly width: number;
  /** Whether each row is a block of its own, on a phone. */
  readonly stacked: boolean;
  readonly derived: readonly DerivedShown[];
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
}

/** The figures as rows: an indicator with its value, drawing, what is not given, and what the other document says on its theme. */
export function FigureTable(props: TableProps) {
  const { dataset, selection } = props;
  const lang = useLang();
  const text = useText(figureRowWords);
  const sections = useMemo(() => figureRows(dataset, selection, lang), [dataset, selection, lang]);
  const runs = sections.flatMap((section) => section.runs);
  const stating = new Set(runs.flatMap(({ documents }) => documents));
  const [one, another] = [...stating];
  const others = runs.some(({ other }) => other !== null);
  // Where one document states all values, it heads their columns, and the other its own.
  const heads = another === undefined && one ? headsOf(selection, one) : null;
  return (
    <>
      {heads === null && <ColumnHeads selection={selection} />}
      <table className="figure-table">
        <colgroup>
          {WIDTHS[lang][others ? 'beside' : 'alone'].map((share) => (
            <col key={share} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{text.columns.indicator}</th>
            <th scope="colgroup" colSpan={2}>
              {heads ? <ColumnHead {...heads.own} selection={selection} /> : text.columns.value}
            </th>
            <th scope="col">{text.columns.missing}</th>
            {others && (
              <th scope="col">
                {heads?.other ? (
                  <ColumnHead {...heads.other} selection={selection} />
                ) : (
                  text.columns.other
                )}
              </th>
            )}
          </tr>
        </thead>
        {sections.map((section) => (
          <Section
            key={section.key}
            {...props}
            section={section}
            others={others}
            badged={heads === null}
          />
        ))}
      </table>
    </>
  );
}

/** The documents at the heads of the columns. */
function headsOf({ sides, filter }: Selection, own: PolicyDocument) {
  const side = SIDES.find((key) => sides[key]?.document === own) ?? 'a';
  const beside = side === 'a' ? 'b' : 'a';
  const other = filter.a === filter.b ? null : sides[beside]?.document;
  return {
    own: { document: own, side },
    other: other ? { document: other, side: beside as 'a' | 'b' } : null,
  };
}

interface SectionProps extends TableProps {
  readonly section: FigureSection;
  readonly others: boolean;
  readonly badged: boolean;
}

function Section({ section, ...props }: SectionProps) {
  const lang = useLang();
  const text = useText(figureRowWords);
  const [runs, rest] = useIncrementalList(section.runs, AT_ONCE);
  const columns = props.others ? 5 : 4;
  return (
    <tbody>
      <tr className="figure-section">
        <th scope="rowgroup" colSpan={columns}>
          {figureSectionName(section.key, lang)}
          {section.key === 'now' && <span className="figure-note">{text.nowNote}</span>}
        </th>
      </tr>
      {runs.map((run) => (
        <Fragment key={run.key}>
          {run.rows.map((row, index) => (
            <Row key={row.key} {...props} run={run} row={row} index={index} />
          ))}
        </Fragment>
      ))}
      {rest && (
        <tr>
          <td colSpan={columns}>{rest}</td>
        </tr>
      )}
    </tbody>
  );
}

/** A row draws so many values at most: more cannot be read. */
const DRAWN = 40;

/** The first values of a row; all of them, unless they are more than can be read. */
function firstOf(row: FigureRow): FigureRow {
  const { lines, beside, group } = row;
  if (lines.length + beside.length <= 2 * DRAWN) return row;
  const first = lines.slice(0, DRAWN);
  const items = first.flatMap((line) => (line.type === 'value' ? line.item : []));
  return {
    ...row,
    lines: first,
    beside: beside.slice(0, DRAWN),
    group: { ...group, quantities: items, beside: group.beside.slice(0, DRAWN) },
  };
}

function Row({
  row: whole,
  run,
  index,
  others,
  badged,
  dataset,
  width,
  stacked,
  derived,
  selected,
  onOpen,
}: Omit<SectionProps, 'section'> & { run: FigureRun; row: FigureRow; index: number }) {
  const lang = useLang();
  const text = useText(figureRowWords);
  const [lit, setLit] = useState<string | null>(null);
  const row = useMemo(() => firstOf(whole), [whole]);
  const left = whole.lines.length - row.lines.length;
  // In English each value has its original under it.
  const beside = width >= BESIDE_FROM && !stacked && lang === 'zh';
  const last = index === run.rows.length - 1;
  const open = row.lines.find((line) => line.type === 'value' && line.item.record.id === selected);
  const theme = index === 0 || stacked || row.when === '' ? run.theme?.name[lang] : undefined;
  const count = row.indicators > 1 ? text.indicators(row.indicators) : '';
  const note = [theme ?? '', row.when, count].filter((part) => part !== '');
  return (
    <tr className={last ? 'figure-row figure-row-last' : 'figure-row'}>
      <th scope="row">
        <span className="figure-name">{row.name}</span>
        <span className="figure-note block">
          <Phrases>{text.list(note)}</Phrases>
        </span>
      </th>
      <td>
        <ValueCell
          row={row}
          pitch={beside ? ROW.pitch : null}
          stacked={stacked && lang === 'zh'}
          badged={badged}
          selected={selected}
          pointed={lit}
          onPoint={setLit}
          onOpen={onOpen}
        />
      </td>
      <td>
        <DrawingCell
          row={row}
          dataset={dataset}
          named={!beside}
          derived={derived}
          lit={lit ?? open?.key ?? null}
          onPoint={setLit}
          onOpen={onOpen}
        />
      </td>
      <td className="figure-missing">
        {row.missing.length > 0 && <span className="md:hidden">{text.columns.missing} </span>}
        {row.missing.map((part) => (
          <span key={part} className="figure-lack">
            {part}
          </span>
        ))}
        {left > 0 && (
          <span className="figure-note block">
            {listPaging[lang].values(row.lines.length, whole.lines.length)}
          </span>
        )}
        {drawingNotes(row, lang).map((note) => (
          <span key={note} className="figure-note block">
            {note}
          </span>
        ))}
      </td>
      {others && (stacked ? last : index === 0) && (
        <td rowSpan={stacked ? undefined : run.rows.length} className="figure-other">
          <OtherCell run={run} selected={selected} onOpen={onOpen} />
        </td>
      )}
    </tr>
  );
}
