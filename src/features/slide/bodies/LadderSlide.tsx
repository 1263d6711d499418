import { readingWords } from '../../../content/ladderCell.ts';
import { type OverviewRow, offLadder, overviewRows } from '../../../content/overviewRows.ts';
import { SIDES } from '../../../domain/filter.ts';
import { markState } from '../../../domain/markState.ts';
import { statedWords } from '../../../domain/statedWords.ts';
import { overview } from '../../../i18n/overview.ts';
import { LADDER_STEPS } from '../../../model/values.ts';
import { DOCUMENT_FILL } from '../../../ui/documentClass.ts';
import { useLang, useText } from '../../../ui/Lang.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import { Quote } from '../../../ui/Quote.tsx';
import type { BodyProps } from '../bodyProps.ts';

/** Place of a step along the track: the middle of its sixth. */
const AT = [8.33, 25, 41.67, 58.33, 75, 91.67] as const;

/** Every theme with both documents' marks on the six steps; a mark on step 0 says why in words. */
export function LadderSlide({ request, onOpen }: BodyProps) {
  const text = useText(overview);
  const { dataset, selection, group } = request;
  const rows = overviewRows(dataset, selection, group).groups.flatMap((one) => one.rows);
  return (
    <div className="slide-body flex flex-col">
      <div className="grid grid-cols-[calc(var(--spacing)*340)_minmax(0,1fr)] lang-en:grid-cols-[calc(var(--spacing)*460)_minmax(0,1fr)] border-line border-b-2 flow:grid-cols-1">
        <span />
        <ol className="grid grid-cols-6 pb-12 text-center text-ink2 leading-[1.3] type-26 flow:hidden">
          {LADDER_STEPS.map((step) => (
            <li key={step} className="self-end whitespace-pre-line">
              {text.axis[step]}
            </li>
          ))}
        </ol>
      </div>
      {rows.map((row) => (
        <Row key={row.theme.id} row={row} onOpen={onOpen} />
      ))}
    </div>
  );
}

function Row({ row, onOpen }: { row: OverviewRow; onOpen: BodyProps['onOpen'] }) {
  const lang = useLang();
  const { theme, cells, leader } = row;
  const steps = SIDES.flatMap((side) => cells[side]?.step ?? []);
  const same = steps.length === 2 && steps[0] === steps[1];
  const [low, high] = [AT[Math.min(...steps, 5)] ?? 0, AT[Math.max(...steps, 0)] ?? 0];
  const silent = offLadder(row, lang);
  return (
    <div className="grid max-h-96 flex-1 grid-cols-[calc(var(--spacing)*340)_minmax(0,1fr)] lang-en:grid-cols-[calc(var(--spacing)*460)_minmax(0,1fr)] items-center border-rule border-b flow:max-h-none flow:grid-cols-1 flow:gap-y-6 flow:py-12">
      <p className="font-semibold leading-[1.2] type-32">{theme.name[lang]}</p>
      <div className="relative h-44">
        {leader && (
          <span
            className={`absolute top-1/2 h-4 -translate-y-1/2 opacity-40 ${cells[leader] ? DOCUMENT_FILL[cells[leader].document.mark] : ''}`}
            style={{ left: `${low}%`, width: `${high - low}%` }}
          />
        )}
        {SIDES.map((side) => {
          const cell = cells[side];
          if (!cell || cell.step === null) return null;
          const { reading } = cell;
          const state =
            reading.type === 'stated'
              ? markState(reading.record)
              : reading.type === 'absent'
                ? 'absent'
                : 'empty';
          const shift = same ? (side === 'a' ? '-105%' : '5%') : '-50%';
          return (
            <span
              key={side}
              className="absolute top-1/2 flex items-center gap-10 [&>svg]:size-44"
              style={{ left: `${AT[cell.step]}%`, translate: `${shift} -50%` }}
            >
              <Mark of={cell.document} state={state} size={24} />
            </span>
          );
        })}
        {silent.words !== '' && (
          <span
            className="nowrap absolute top-1/2 -translate-y-1/2 text-ink2 type-24 flow:hidden"
            style={{ left: `calc(${AT[silent.after]}% + var(--spacing) * ${same ? 62 : 36})` }}
          >
            {silent.words}
          </span>
        )}
      </div>
      <div className="hidden flow:block">
        {SIDES.map((side) => {
          const cell = cells[side];
          if (!cell) return null;
          const said = cell.sharpest && statedWords(cell.sharpest);
          const id = cell.sharpest?.id ?? cell.target;
          return (
            <button
              key={side}
              type="button"
              disabled={!onOpen || id === null}
              className="flex w-full gap-20 py-6 text-left"
              onClick={() => id !== null && onOpen?.(id)}
            >
              <span className="[&>svg]:size-[1.25rem]">
                <Mark of={cell.document} />
              </span>
              <span>{said ? <Quote>{said}</Quote> : readingWords(cell.reading, lang)}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
