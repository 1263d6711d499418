import { useId, useMemo, useState } from 'react';
import { ladderTable } from '../../charts/ladderTable.ts';
import { overviewFinding } from '../../content/findings/overview.ts';
import { overviewRows } from '../../content/overviewRows.ts';
import { comparedRows } from '../../domain/comparedRows.ts';
import { ladderRows, orderRows } from '../../domain/ladder.ts';
import { overview } from '../../i18n/overview.ts';
import { useView } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { ChartTable } from '../../ui/chart/ChartTable.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { TitleBlock } from '../../ui/TitleBlock.tsx';
import { AsSwitch } from '../filter/AsSwitch.tsx';
import { NoStatements } from '../filter/NoStatements.tsx';
import { OrderChoice } from '../filter/OrderChoice.tsx';
import { LADDER_RULE_PART } from '../method/entry.ts';
import { useDeferredView } from '../screen/deferredView.ts';
import { LazySlot } from '../screen/LazySlot.tsx';
import type { ScreenProps } from '../screen/screen.ts';
import { OverviewRows } from './OverviewRows.tsx';

const orderOf = ({ group }: View) => (group === 'theme' ? group : 'gap');

/** Overview: on each theme, how specific each document is, and in what words. */
export function OverviewView({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(overview);
  const order = useDeferredView(orderOf);
  const as = useDeferredView((view) => view.as);
  const act = useView((state) => state.act);
  const [ruled, setRuled] = useState(false);
  const rule = useId();
  const rows = useMemo(() => ladderRows(dataset, selection), [dataset, selection]);
  const content = useMemo(
    () => overviewRows(dataset, selection, order),
    [dataset, selection, order],
  );
  const compared = comparedRows(orderRows(rows, order));
  const { a, b } = selection.sides;
  const shown = { a: a?.records.length ?? 0, b: b?.records.length ?? 0 };
  const body = () => {
    if (shown.a + shown.b === 0) return <NoStatements dataset={dataset} selection={selection} />;
    if (as === 'table') {
      return (
        <ChartTable spec={ladderTable(compared, lang)} onOpen={(id) => act({ type: 'open', id })} />
      );
    }
    return <OverviewRows content={content} dataset={dataset} selection={selection} />;
  };
  return (
    <div>
      <TitleBlock
        title={overviewFinding(dataset, selection, lang)}
        subtitle={
          <>
            {text.subtitle.before}
            <button
              type="button"
              aria-expanded={ruled}
              aria-controls={rule}
              className="inline underline decoration-line underline-offset-4 hover:decoration-ink"
              onClick={() => setRuled(!ruled)}
            >
              {text.rule}
            </button>
            {text.subtitle.after}
          </>
        }
        tools={
          <>
            <OrderChoice label={text.order} name="order" orders={text.orders} of={orderOf} />
            <AsSwitch />
          </>
        }
      />
      {ruled && (
        <LazySlot part={LADDER_RULE_PART} inLink={false} name={text.rule} props={{ id: rule }} />
      )}
      {body()}
    </div>
  );
}
