import { quantityKey } from '../../charts/figures/spec.ts';
import type { Incomparable } from '../../domain/comparability.ts';
import type { FigureGroup, StatedQuantity } from '../../domain/rows.ts';
import { figures } from '../../i18n/figures.ts';
import { metricName, statedInFull, statedLabel } from '../../i18n/statedQuantity.ts';
import { timeText } from '../../i18n/time.ts';
import type { Metric } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { useIncrementalList } from '../../ui/useIncrementalList.tsx';
import type { BandProps } from './bandProps.ts';
import { Counterpart } from './Counterpart.tsx';

/** A count as text: number and unit as stated, what is counted, when. Units differ, so no bar. */
export function CountRow({
  group,
  apart,
  dataset,
  selection,
  counterparts,
  layout,
  selected,
  onOpen,
}: BandProps & { group: FigureGroup; apart: Incomparable | null }) {
  const text = useText(figures);
  const [first, rest] = useIncrementalList(group.quantities);
  return (
    <li className="min-w-0">
      {first.map((item) => (
        <Count
          key={quantityKey(item)}
          item={item}
          metrics={dataset.metrics}
          current={item.record.id === selected}
          onOpen={onOpen}
        />
      ))}
      {rest}
      {apart && <p className="text-note text-ink2">{text.apart[apart]}</p>}
      {counterparts && layout.columns === 1 && (
        <Counterpart group={group} selection={selection} selected={selected} onOpen={onOpen} />
      )}
    </li>
  );
}

function Count({
  item,
  metrics,
  current,
  onOpen,
}: {
  item: StatedQuantity;
  metrics: readonly Metric[];
  current: boolean;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const { quantity, record } = item;
  return (
    <button
      type="button"
      data-mark={record.id}
      aria-label={statedLabel(item, metrics, lang)}
      aria-current={current || undefined}
      className="min-h-11 w-full text-left hover:underline aria-current:bg-hi aria-current:underline"
      onClick={() => onOpen(record.id)}
    >
      <span className="text-ui">{metricName(quantity.metric, metrics, lang)}</span>{' '}
      {quantity.period && (
        <span className="text-note text-ink2">{timeText(quantity.period, lang)}</span>
      )}
      <span className="nowrap block font-semibold text-quote">
        <MixedLanguage>{statedInFull(item, lang)}</MixedLanguage>
        {quantity.qualifier === 'somewhat-over' && <OpenEnd />}
      </span>
    </button>
  );
}

/** 余: open to the right; the point has a fixed size and stands for no amount. */
function OpenEnd() {
  return (
    <svg
      aria-hidden="true"
      width="12"
      height="14"
      viewBox="0 0 12 14"
      className="ml-1 inline-block align-baseline"
    >
      <path
        d="M1.5 1v12M4.5 2.5 10 7l-5.5 4.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}
