import { useMemo, useState } from 'react';
import { quantityTable } from '../../charts/figures/spec.ts';
import { figuresTitle } from '../../content/findings/figures.ts';
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
import { useNarrow } from '../../ui/useNarrow.ts';
import { AsSwitch } from '../filter/AsSwitch.tsx';
import { NoStatements } from '../filter/NoStatements.tsx';
import { ColumnHeads } from '../screen/ColumnHeads.tsx';
import { LiveView, useColumnWidth, useDeferredView } from '../screen/deferredView.ts';
import { LazySlot } from '../screen/LazySlot.tsx';
import type { ScreenProps } from '../screen/screen.ts';
import type { DerivedShown } from './Derived.tsx';
import { DERIVED_KEY, DERIVED_TABLE } from './derivedParts.ts';
import { FigureTable } from './FigureTable.tsx';
import { FigureTools } from './FigureTools.tsx';
import { GoalsLink } from './GoalsLink.tsx';
import { OwnWords } from './OwnWords.tsx';
import { Searches } from './Searches.tsx';

/** Figures: every stated number, a row an indicator, with what the other document says on its theme. */
export function FiguresView({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(figures);
  const as = useDeferredView((view) => view.as);
  const record = useDeferredView((view) => view.record);
  const on = useDeferredView((view) => view.derived);
  const act = useView((state) => state.act);
  const narrow = useNarrow();
  const [derived, setDerived] = useState<readonly DerivedShown[]>([]);
  const [ref, width] = useColumnWidth();
  const groups = useMemo(() => figureGroups(dataset, selection), [dataset, selection]);
  const items = useMemo(
    () => groups.flatMap(({ quantities, beside }) => [...quantities, ...beside]),
    [groups],
  );
  const table = useMemo(
    () => quantityTable(items, dataset.metrics, lang),
    [items, dataset.metrics, lang],
  );
  const shown = shownCount(selection);
  const own = distinctSides(selection);
  const speaking = SIDES.filter((key) => own.sides[key]?.records.length);
  const alone = speaking.length < 2;
  const names = nameSides(own.sides.a?.document, own.sides.b?.document, lang);
  const open = (id: string) => act({ type: 'open', id });
  const silent = SIDES.flatMap((key) => {
    const document = own.sides[key]?.document;
    const states = items.some((item) => item.document === document);
    return document && !states ? { document, name: names[key].full } : [];
  });

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
      const spec = {
        name: text.table.name,
        finding: text.table.finding(items.length),
        table,
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
      <>
        <FigureTable
          dataset={dataset}
          selection={selection}
          width={width}
          stacked={narrow}
          derived={derived}
          selected={record}
          onOpen={open}
        />
        {silent.map(({ document, name }) => (
          <Searches key={document.id} document={document} name={name} onOpen={open} />
        ))}
      </>
    );
  };

  return (
    <div>
      <TitleBlock
        title={figuresTitle(dataset, selection, lang)}
        subtitle={text.subtitle + (derived.length > 0 ? text.derived.contained : '')}
        tools={
          <>
            <LiveView of={(view) => view.derived}>
              {(chosen) => (
                <div className="tool-in-menu">
                  <Switch
                    label={text.derived.show}
                    on={chosen}
                    onChange={(next) => act({ type: 'derived', derived: next })}
                  />
                </div>
              )}
            </LiveView>
            {groups.length > 0 && (
              <FigureTools items={items} table={table} dataset={dataset} selection={selection} />
            )}
            <AsSwitch />
          </>
        }
      />
      {(as === 'table' || groups.length === 0) && <ColumnHeads selection={selection} />}
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
