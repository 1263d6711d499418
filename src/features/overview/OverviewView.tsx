import { useId, useMemo, useState } from 'react';
import { overviewFinding } from '../../content/findings/overview.ts';
import { overviewRows } from '../../content/overviewRows.ts';
import { SIDES } from '../../domain/filter.ts';
import { frame } from '../../i18n/frame.ts';
import { overview } from '../../i18n/overview.ts';
import { useView } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { TitleBlock } from '../../ui/TitleBlock.tsx';
import { AsSwitch } from '../filter/AsSwitch.tsx';
import { NoStatements } from '../filter/NoStatements.tsx';
import { OrderChoice } from '../filter/OrderChoice.tsx';
import { LADDER_RULE_PART } from '../method/entry.ts';
import { useDeferredView } from '../screen/deferredView.ts';
import { LazySlot } from '../screen/LazySlot.tsx';
import type { ScreenProps } from '../screen/screen.ts';
import { OVERVIEW_TABLE_PART } from './entry.ts';
import { OverviewRows } from './OverviewRows.tsx';

const orderOf = ({ group }: View): 'gap' | 'theme' => (group === 'theme' ? group : 'gap');

/** Overview: on each theme, how specific each document is, and in what words. */
export function OverviewView({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(overview);
  const name = useText(frame).view.overview;
  const order = useDeferredView(orderOf);
  const as = useDeferredView((view) => view.as);
  const act = useView((state) => state.act);
  const [ruled, setRuled] = useState(false);
  const rule = useId();
  const content = useMemo(
    () => overviewRows(dataset, selection, order),
    [dataset, selection, order],
  );
  const isEmpty = SIDES.every((side) => !selection.sides[side]?.records.length);
  const body = () => {
    if (isEmpty) return <NoStatements dataset={dataset} selection={selection} />;
    if (as === 'table') {
      const onOpen = (id: string) => act({ type: 'open', id });
      return (
        <LazySlot
          part={OVERVIEW_TABLE_PART}
          name={name}
          props={{ dataset, selection, order, onOpen }}
        />
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
