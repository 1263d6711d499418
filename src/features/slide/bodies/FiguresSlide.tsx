import { useMemo } from 'react';
import { rowChart } from '../../../charts/figures/rowChart.ts';
import { ROW } from '../../../charts/figures/rowLines.ts';
import { distinctValues, type FigureRow, type ValueLine } from '../../../content/figureRows.ts';
import { DRAWN_AT_MOST, figureNotes, slideFigures } from '../../../content/slideFigures.ts';
import { quantityState } from '../../../domain/markState.ts';
import { slideWords } from '../../../i18n/slide.ts';
import { useLang, useText } from '../../../ui/Lang.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import { MixedLanguage } from '../../../ui/MixedLanguage.tsx';
import { usePalette } from '../../../ui/Scheme.tsx';
import type { BodyProps } from '../bodyProps.ts';
import { StaticChart } from '../StaticChart.tsx';
import { useFit } from '../useFit.ts';

/** Units of the slide for a px of a chart: of one indicator alone, of a few. */
const SCALE = { alone: 2.4, few: 2 } as const;
/** Units that a drawing has across. */
const ACROSS = { alone: 1040, few: 640 } as const;
const SIZES = [44, 40, 36, 32, 30, 28] as const;

/** The numbers: one indicator as large as its room, a few with a drawing each, many as a list. */
export function FiguresSlide(props: BodyProps) {
  const lang = useLang();
  const { request } = props;
  const rows = useMemo(() => slideFigures(request), [request]);
  const [first] = rows;
  if (!first) return <p className="slide-body text-ink2 type-40">{slideWords[lang].nothing}</p>;
  if (rows.length === 1) return <Alone {...props} row={first} />;
  return rows.length <= DRAWN_AT_MOST ? (
    <Few {...props} rows={rows} />
  ) : (
    <Many {...props} rows={rows} />
  );
}

function Alone({ request, row }: BodyProps & { row: FigureRow }) {
  const values = distinctValues(row);
  return (
    <div className="slide-body flex flex-col justify-center">
      <div className="grid grid-cols-[minmax(0,1fr)_calc(var(--spacing)*1040)] gap-x-48 flow:grid-cols-1">
        <ul>
          {(row.lines.length > values.length && values.length > 1 ? row.lines : values).map(
            (line) => (
              <li
                key={line.key}
                className="flex items-center flow:min-h-0"
                style={{ height: `calc(var(--spacing) * ${ROW.pitch * SCALE.alone})` }}
              >
                {line.type === 'value' && <Value line={line} size="type-48 lang-en:type-36" />}
              </li>
            ),
          )}
        </ul>
        <Drawing request={request} row={row} at="alone" />
      </div>
      {/* Years in between are said in the chart. */}
      {values.length === row.lines.length && <Beside row={row} />}
    </div>
  );
}

function Few({ request, rows }: BodyProps & { rows: readonly FigureRow[] }) {
  const lang = useLang();
  return (
    <div className="slide-body flex flex-col justify-evenly">
      {rows.map((row) => (
        <section
          key={row.key}
          className="grid grid-cols-[calc(var(--spacing)*390)_minmax(0,1fr)_calc(var(--spacing)*640)] items-start gap-x-40 border-rule border-t pt-16 flow:grid-cols-1 flow:gap-y-6"
        >
          <div className="leading-[1.35]">
            <p className="font-semibold type-34">{row.name}</p>
            <p className="text-ink2 type-26">
              {row.group.quantities[0]?.document.name[lang]} {row.when}
            </p>
          </div>
          <div>
            {distinctValues(row).map((line) => (
              <Value key={line.key} line={line} size="type-56" />
            ))}
            <Beside row={row} />
          </div>
          <Drawing request={request} row={row} at="few" />
        </section>
      ))}
    </div>
  );
}

function Many({ content, rows, onOpen }: BodyProps & { rows: readonly FigureRow[] }) {
  const text = useText(slideWords);
  const { box, fewer } = useFit(SIZES, content);
  const kept = rows.slice(0, Math.max(1, rows.length - 2 * fewer));
  return (
    <div ref={box} className="slide-body">
      <ul className="columns-2 gap-64 flow:columns-1">
        {kept.map((row) => (
          <li
            key={row.key}
            className="grid break-inside-avoid grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)] items-baseline gap-28 border-rule border-b py-12 leading-[1.3]"
          >
            <span className="type-28">
              {row.name} <span className="text-ink2 type-24">{row.when}</span>
            </span>
            <span>
              {distinctValues(row).map((line) => (
                <Value key={line.key} line={line} size="type-fit" onOpen={onOpen} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      {kept.length < rows.length && (
        <p className="pt-12 text-ink2 type-26">{text.moreItems(rows.length - kept.length)}</p>
      )}
    </div>
  );
}

function Drawing({
  request: { dataset },
  row,
  at,
}: Pick<BodyProps, 'request'> & { row: FigureRow; at: keyof typeof SCALE }) {
  const lang = useLang();
  const palette = usePalette();
  const chart = useMemo(
    () => rowChart(row, dataset, { lang, palette, named: false }),
    [row, dataset, lang, palette],
  );
  return chart && <StaticChart chart={chart} width={Math.round(ACROSS[at] / SCALE[at])} />;
}

/** What is said beside a value, and what the document does not give. */
function Beside({ row }: { row: FigureRow }) {
  return (
    <p className="pt-8 text-ink2 leading-[1.35] type-26">
      {figureNotes(row, useLang()).map((words) => (
        <span key={words} className="block">
          <MixedLanguage>{words}</MixedLanguage>
        </span>
      ))}
    </p>
  );
}

function Value({
  line: { item, parts, when },
  size,
  onOpen,
}: {
  line: ValueLine;
  size: string;
  onOpen?: BodyProps['onOpen'];
}) {
  const { before, value, after } = parts;
  const inside = (
    <>
      <span className="self-center [&>svg]:size-26">
        <Mark of={item.document} size={14} state={quantityState(item)} />
      </span>
      {when !== '' && <span className="nowrap text-ink2 type-28">{when}</span>}
      {before !== '' && (
        <span className="type-28">
          <MixedLanguage>{before}</MixedLanguage>
        </span>
      )}
      <span className={`nowrap font-semibold leading-[1.15] ${size}`}>
        <MixedLanguage>{value}</MixedLanguage>
      </span>
      <span className="type-28">
        <MixedLanguage>{after}</MixedLanguage>
      </span>
    </>
  );
  const look = 'flex flex-wrap items-baseline gap-x-14 text-left';
  return onOpen ? (
    <button
      type="button"
      data-mark={item.record.id}
      className={look}
      onClick={() => onOpen(item.record.id)}
    >
      {inside}
    </button>
  ) : (
    <span className={look}>{inside}</span>
  );
}
