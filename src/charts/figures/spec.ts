// What all charts of the figures share besides their drawing: name, finding and table.
import { quantityKey } from '../../domain/figures.ts';
import type { FigureGroup, StatedQuantity } from '../../domain/rows.ts';
import { figures } from '../../i18n/figures.ts';
import { groupHeading, metricName, statedInFull, statedLabel } from '../../i18n/statedQuantity.ts';
import { statusText, terms } from '../../i18n/terms.ts';
import { timeText } from '../../i18n/time.ts';
import type { Metric } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import type { ChartTable } from '../chartTable.ts';
import type { NativeChart } from '../nativeChart.ts';

/** Name and finding in words, and the table with everything the chart shows. */
export function describeGroup(
  group: FigureGroup,
  metrics: readonly Metric[],
  look: { readonly lang: Lang },
): Pick<NativeChart, 'name' | 'finding' | 'table'> {
  const { name, unit, period } = groupHeading(group, look.lang);
  const note = figures[look.lang].list([unit, period].filter((part) => part !== ''));
  const items = [...group.quantities, ...group.beside];
  return {
    name: note === '' ? name : figures[look.lang].inBrackets(name, note),
    finding: figures[look.lang].sentence(
      items.map((item) => statedLabel(item, metrics, look.lang)),
    ),
    table: quantityTable(items, metrics, look.lang),
  };
}

/** All stated quantities as a table: as written, value, unit, relation, period, status, missing. */
export function quantityTable(
  items: readonly StatedQuantity[],
  metrics: readonly Metric[],
  lang: Lang,
): ChartTable {
  const say = figures[lang].table;
  return {
    columns: [
      { id: 'metric', label: say.metric },
      { id: 'document', label: say.document },
      { id: 'written', label: say.written },
      { id: 'value', label: say.value },
      { id: 'unit', label: say.unit },
      { id: 'relation', label: say.relation },
      { id: 'period', label: say.period },
      { id: 'status', label: say.status },
      { id: 'missing', label: say.missing },
    ],
    rows: items.map((item) => {
      const { quantity, record, document } = item;
      const missing = quantity.missing.map((part) => terms[lang].missing[part]);
      return {
        key: quantityKey(item),
        target: record.id,
        cells: [
          metricName(quantity.metric, metrics, lang),
          document.name[lang],
          quantity.written.quote,
          statedInFull(item, lang),
          quantity.unit ?? say.notApplicable,
          terms[lang].relation[quantity.relation],
          quantity.period ? timeText(quantity.period, lang) : say.noTime,
          statusText(quantity.status, lang),
          missing.length > 0 ? figures[lang].list(missing) : say.nothingMissing,
        ],
      };
    }),
  };
}
