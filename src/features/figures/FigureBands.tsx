import { useState } from 'react';
import { apartFrom } from '../../domain/comparability.ts';
import { BANDS } from '../../domain/figures.ts';
import { SIDES } from '../../domain/filter.ts';
import type { FigureGroup, Selection } from '../../domain/rows.ts';
import { figures } from '../../i18n/figures.ts';
import type { Statement } from '../../model/dataset.ts';
import { useText } from '../../ui/Lang.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { BandProps } from './bandProps.ts';
import { CountRow } from './CountRow.tsx';
import { FigureCell } from './FigureCell.tsx';
import { GoalsLink } from './GoalsLink.tsx';

type Band = FigureGroup['band'];

/** Targets, actuals and forecasts, counts: a band each; on a phone one at a time behind tabs. */
export function FigureBands(props: BandProps) {
  const text = useText(figures);
  const bands = BANDS.filter((band) => props.groups.some((group) => group.band === band));
  const [chosen, setChosen] = useState<Band>('targets');
  const current = bands.includes(chosen) ? chosen : bands[0];
  const phone = props.layout.columns === 1;
  return (
    <div className="min-w-0">
      {phone && bands.length > 1 && (
        <div className="pt-2 pb-3">
          <Segmented
            label={text.bandTabs}
            name="figures-band"
            options={bands.map((band) => ({
              id: band,
              label: `${text.tab[band]} ${sizeOf(props.groups, band)}`,
            }))}
            value={current ?? 'targets'}
            onChange={setChosen}
          />
        </div>
      )}
      {bands
        .filter((band) => !phone || band === current)
        .map((band) => (
          <FigureBand key={band} band={band} {...props} />
        ))}
    </div>
  );
}

function FigureBand({ band, ...props }: BandProps & { band: Band }) {
  const text = useText(figures);
  const { layout, selection, groups } = props;
  const own = groups.filter((group) => group.band === band);
  const drawn = own.filter(({ form }) => form !== 'count');
  const counts = own.filter(({ form }) => form === 'count');
  const lists = band === 'counts' ? countedLists(selection) : 0;
  return (
    <section className="border-ink border-t-2 pt-2 pb-3" aria-labelledby={`band-${band}`}>
      <h2 id={`band-${band}`} className="text-ui font-semibold">
        {text.band[band]}{' '}
        <span className="pl-1 text-note font-normal text-ink2">
          {text.bandNote[band](sizeOf(groups, band))}
        </span>
      </h2>
      <div
        className="grid items-start gap-y-1 pt-1"
        style={{
          columnGap: layout.gap,
          gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`,
        }}
      >
        {drawn.map((group) => (
          <FigureCell
            key={keyOf(group)}
            group={group}
            apart={apartFrom(group, groups)}
            {...props}
          />
        ))}
        {counts.length > 0 && (
          <ul
            className="row-span-3 grid content-start gap-y-2"
            style={{
              columnGap: layout.gap,
              gridColumn: drawn.length === 0 || layout.columns < 3 ? '1 / -1' : 'span 2',
              gridTemplateColumns: `repeat(${Math.min(layout.columns, 2)}, minmax(0, 1fr))`,
            }}
          >
            {counts.map((group) => (
              <CountRow
                key={keyOf(group)}
                group={group}
                apart={apartFrom(group, groups)}
                {...props}
              />
            ))}
          </ul>
        )}
      </div>
      {lists > 0 && (
        <p className="pt-1 text-note">
          <GoalsLink to="named-lists">{text.inDots(lists)}</GoalsLink>
        </p>
      )}
    </section>
  );
}

/** Statements shown in a band, those said beside others included. */
function sizeOf(groups: readonly FigureGroup[], band: Band): number {
  const records = new Set<Statement>();
  for (const group of groups) {
    if (group.band !== band) continue;
    for (const { record } of group.quantities) records.add(record);
    for (const { record } of group.beside) records.add(record);
  }
  return records.size;
}

/** Counts of lists, which the Goals screen draws as dots. */
function countedLists({ sides }: Selection): number {
  const documents = new Map(
    SIDES.flatMap((key) => {
      const side = sides[key];
      return side ? [[side.document.id, side] as const] : [];
    }),
  );
  return [...documents.values()].flatMap(({ records }) => records.filter(({ list }) => list))
    .length;
}

function keyOf(group: FigureGroup): string {
  const [first] = group.quantities;
  return `${group.metric.id} ${first?.record.id} ${first?.quantity.written.start}`;
}
