import { useId, useMemo, useState } from 'react';
import { ladderChart } from '../../charts/ladder.ts';
import { comparedRows } from '../../charts/ladderCell.ts';
import { shownCount } from '../../domain/facets.ts';
import { ladderRows, orderRows } from '../../domain/ladder.ts';
import { overview } from '../../i18n/overview.ts';
import { overviewTitle } from '../../i18n/overviewTitle.ts';
import { silentTitle } from '../../i18n/silent.ts';
import { useView } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { ChartTable } from '../../ui/chart/ChartTable.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { usePalette } from '../../ui/Scheme.tsx';
import { TitleBlock } from '../../ui/TitleBlock.tsx';
import { AsSwitch } from '../filter/AsSwitch.tsx';
import { NoStatements } from '../filter/NoStatements.tsx';
import { OrderChoice } from '../filter/OrderChoice.tsx';
import { LADDER_RULE_PART } from '../method/entry.ts';
import { DocumentStrip } from '../screen/DocumentStrip.tsx';
import { PartSlot } from '../screen/PartSlot.tsx';
import type { ScreenProps } from '../screen/screen.ts';
import { useColumnWidth, useShown } from '../screen/shown.ts';
import { FilterGap } from './FilterGap.tsx';
import { StackedLadder } from './StackedLadder.tsx';
import { ThemeName } from './ThemeName.tsx';
import { WideLadder } from './WideLadder.tsx';

/** From this width on, quotes stand beside the ladder; below it, under each theme. In px. */
const WIDE = { zh: 940, en: 1180 } as const;
/** Where the evidence is pushed in beside the view, and the ladder gives up its quotes for it. */
const PUSHED = { window: 1300, least: 560 } as const;

const orderOf = ({ group }: View) => (group === 'theme' ? group : 'gap');

/** Overview: on each theme, how specific each document is, and in what words. */
export function OverviewView({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(overview);
  const palette = usePalette();
  const group = useShown(orderOf);
  const as = useShown((view) => view.as);
  const record = useShown((view) => view.record);
  const act = useView((state) => state.act);
  const [ref, width] = useColumnWidth();
  const [ruled, setRuled] = useState(false);
  const rule = useId();
  const rows = useMemo(
    () => orderRows(ladderRows(dataset, selection), group),
    [dataset, selection, group],
  );
  const compared = comparedRows(rows);
  const { a, b } = selection.sides;
  const shown = { a: a?.records.length ?? 0, b: b?.records.length ?? 0 };
  const count = shownCount(selection);
  const open = (id: string) => act({ type: 'open', id });
  const held = { selection, rows, width, selected: record, onOpen: open };

  const body = () => {
    if (shown.a + shown.b === 0) return <NoStatements dataset={dataset} selection={selection} />;
    if (width === 0) return null;
    if (as === 'table') {
      const look = {
        lang,
        palette,
        width,
        selected: record,
        rowHeight: 0,
        headHeight: 0,
        steps: 'names',
      } as const;
      return (
        <ChartTable
          spec={ladderChart(compared, look)}
          onOpen={open}
          themeName={(id) => {
            const row = rows.find(({ theme }) => theme.id === id);
            return row && <ThemeName theme={row.theme} />;
          }}
        />
      );
    }
    if (width >= WIDE[lang]) return <WideLadder {...held} quotes />;
    const pushed = record !== null && window.innerWidth >= PUSHED.window && width >= PUSHED.least;
    return pushed ? <WideLadder {...held} quotes={false} /> : <StackedLadder {...held} />;
  };

  return (
    <div>
      <TitleBlock
        title={silentTitle(selection, lang) ?? overviewTitle(compared, shown, lang)}
        subtitle={text.subtitle}
        tools={
          <>
            <button
              type="button"
              aria-expanded={ruled}
              aria-controls={rule}
              className="min-h-11 px-2 text-ink text-ui underline underline-offset-4 md:min-h-8"
              onClick={() => setRuled(!ruled)}
            >
              {text.rule}
            </button>
            <OrderChoice label={text.order} name="order" orders={text.orders} of={orderOf} />
            <AsSwitch />
          </>
        }
      />
      {ruled && (
        <PartSlot part={LADDER_RULE_PART} inLink={false} name={text.rule} props={{ id: rule }} />
      )}
      <DocumentStrip selection={selection} />
      <FilterGap selection={selection} rows={rows} shown={count} />
      <div ref={ref}>{body()}</div>
    </div>
  );
}
