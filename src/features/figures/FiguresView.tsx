import { useMemo, useState } from 'react';
import { quantityTable } from '../../charts/figures/spec.ts';
import { figuresFinding } from '../../content/findings/figures.ts';
import { shownCount } from '../../domain/facets.ts';
import { figureGroups } from '../../domain/figures.ts';
import { SIDES } from '../../domain/filter.ts';
import { distinctSides } from '../../domain/select.ts';
import { figures } from '../../i18n/figures.ts';
import { nameSides } from '../../i18n/naming.ts';
import { useView } from '../../state/store.ts';
import { ChartTable } from '../../ui/chart/ChartTable.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TitleBlock } from '../../ui/TitleBlock.tsx';
import { AsSwitch } from '../filter/AsSwitch.tsx';
import { NoStatements } from '../filter/NoStatements.tsx';
import { ColumnHeads } from '../screen/ColumnHeads.tsx';
import { LiveView, useColumnWidth, useDeferredView } from '../screen/deferredView.ts';
import { LazySlot } from '../screen/LazySlot.tsx';
import type { ScreenProps } from '../screen/screen.ts';
import type { DerivedShown } from './Derived.tsx';
import { DERIVED_KEY, DERIVED_TABLE } from './derivedParts.ts';
import { FigureBands } from './FigureBands.tsx';
import { GoalsLink } from './GoalsLink.tsx';
import { OtherWords, OwnWords } from './OtherWords.tsx';

/** From this width on the other document's words stand in a column of their own; in px. */
const WIDE = 1200;
const MEDIUM = 620;
const GAP = 24;
const WORDS_COLUMN = 300;

/** Figures: every stated number by its kind, in small multiples of one unit each. */
export function FiguresView({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(figures);
  const as = useDeferredView((view) => view.as);
  const record = useDeferredView((view) => view.record);
  const on = useDeferredView((view) => view.derived);
  const act = useView((state) => state.act);
  const [derived, setDerived] = useState<readonly DerivedShown[]>([]);
  const [ref, width] = useColumnWidth();
  const groups = useMemo(() => figureGroups(dataset, selection), [dataset, selection]);
  const shown = shownCount(selection);
  const own = distinctSides(selection);
  const speaking = SIDES.filter((key) => own.sides[key]?.records.length);
  const alone = speaking.length < 2;
  const names = nameSides(own.sides.a?.document, own.sides.b?.document, lang);
  const open = (id: string) => act({ type: 'open', id });

  // A document without numbers is heard in its own words; where both have some, each chart says
  // what the other document writes on its theme.
  const silent = SIDES.map((key) => selection.sides[key]).find(
    (side) =>
      side &&
      !groups.some((group) => group.quantities.some(({ document }) => document === side.document)),
  );
  const other = groups.length > 0 && silent && selection.filter.a !== selection.filter.b;
  const column = Boolean(other) && width >= WIDE;
  const columns = width >= (column ? WIDE : 980) ? 3 : width >= MEDIUM ? 2 : 1;
  const room = column ? width - WORDS_COLUMN - GAP : width;

  const body = () => {
    if (groups.length === 0) {
      return (
        <>
          <div className={`grid items-start gap-6 ${alone ? '' : 'md:grid-cols-2'}`}>
            {speaking.map((key) => {
              const side = own.sides[key];
              const { full } = names[key];
              const words = {
                name: full,
                alone,
                dataset,
                selection,
                selected: record,
                onOpen: open,
              };
              return side && <OwnWords key={key} side={side} {...words} />;
            })}
          </div>
          {shown > 0 && (
            <p className="border-rule border-t pt-3">
              <GoalsLink>{text.inGoals(shown)}</GoalsLink>
            </p>
          )}
          {shown === 0 && <NoStatements dataset={dataset} selection={selection} />}
        </>
      );
    }
    if (as === 'table') {
      const items = groups.flatMap(({ quantities, beside }) => [...quantities, ...beside]);
      const spec = {
        name: text.table.name,
        finding: text.table.finding(items.length),
        table: quantityTable(items, dataset.metrics, lang),
      };
      return (
        <>
          <ChartTable spec={spec} onOpen={open} />
          {derived.length > 0 && (
            <LazySlot
              part={DERIVED_TABLE}
              name={text.derived.name}
              props={{ values: derived, dataset, onOpen: open }}
            />
          )}
        </>
      );
    }
    if (width === 0) return null;
    return (
      <div
        className="grid"
        style={{
          gap: GAP,
          gridTemplateColumns: column ? `minmax(0,1fr) ${WORDS_COLUMN}px` : 'minmax(0,1fr)',
        }}
      >
        <FigureBands
          groups={groups}
          dataset={dataset}
          selection={selection}
          layout={{ columns, gap: GAP, width: Math.floor((room - GAP * (columns - 1)) / columns) }}
          counterparts={!column}
          derived={derived}
          selected={record}
          onOpen={open}
        />
        {other && (
          <OtherWords
            side={silent}
            groups={groups}
            dataset={dataset}
            selection={selection}
            themes={column}
            selected={record}
            onOpen={open}
          />
        )}
      </div>
    );
  };

  return (
    <div>
      <TitleBlock
        title={figuresFinding(dataset, selection, lang)}
        subtitle={text.subtitle + (derived.length > 0 ? text.derived.contained : '')}
        tools={
          <>
            <LiveView of={(view) => view.derived}>
              {(chosen) => (
                <Switch
                  label={text.derived.show}
                  on={chosen}
                  onChange={(next) => act({ type: 'derived', derived: next })}
                />
              )}
            </LiveView>
            <AsSwitch />
          </>
        }
      />
      <ColumnHeads selection={selection} />
      {on && (
        <LazySlot
          part={DERIVED_KEY}
          name={text.derived.name}
          props={{ groups, dataset, onValues: setDerived }}
        />
      )}
      <div ref={ref}>{body()}</div>
    </div>
  );
}
