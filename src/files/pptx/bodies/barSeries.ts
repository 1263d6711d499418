// The bars of a row by document and status: each in its fill, with the ends of ranges and baselines over them.
import type { FigureRow } from '../../../content/figureRows.ts';
import type { SlideRequest } from '../../../content/slideRequest.ts';
import { shiftDecimal } from '../../../domain/decimal.ts';
import type { StatedQuantity } from '../../../domain/rows.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import { statedLabel, statedText } from '../../../i18n/statedQuantity.ts';
import { statusText, terms } from '../../../i18n/terms.ts';
import { axisUnit } from '../../../i18n/unit.ts';
import type { Dataset, Quantity } from '../../../model/dataset.ts';
import type { Lang, Status } from '../../../model/values.ts';
import type { Series } from '../chart.ts';
import type { Fill } from '../shape.ts';
import { lookOf } from '../stage.ts';

const STATUSES: readonly (Status | null)[] = ['forecast', 'target', 'actual', null];

/** The number at the end of a bar, of a range its high end, as the text has it. */
export const endOf = ({ value, high }: Quantity) => value ?? high ?? '0';

const isCapped = ({ relation }: Quantity) => relation === 'at-most' || relation === 'below';

/** What the bars of a row show. `places`: how far the point of a stated number is moved on the axis. */
export function barSeries(
  row: FigureRow,
  places: number,
  request: Pick<SlideRequest, 'dataset' | 'lang' | 'scheme'>,
): Series[] {
  const { dataset, lang } = request;
  const { quantities } = row.group;
  const unit = quantities[0]?.quantity.unit ?? null;
  const items = row.lines.map((line) => (line.type === 'value' ? line.item : null));
  const words = pptxWords[lang];

  return [...new Set(quantities.map(({ document }) => document))].flatMap((document) => {
    const { fill } = lookOf(document, request);
    const of = (
      said: string,
      look: Pick<Series, 'fill' | 'line' | 'dashed'>,
      number: (item: StatedQuantity) => string | undefined,
      spoken: boolean,
    ): Series[] => {
      const values = items.map((item) => (item?.document === document && number(item)) || null);
      if (values.every((value) => value === null)) return [];
      const name = (inUnit: string) => words.series(document.name[lang], said, inUnit);
      return [
        {
          name: name(places === 0 ? '' : axisUnit(unit, lang).label),
          ...look,
          bars: items.map((item, at) => {
            const value = values[at];
            if (!item || value == null) return null;
            return {
              value: shiftDecimal(value, places),
              label: spoken ? statedText(item, lang, false) : '',
              note: spoken ? noteOf(item, dataset, lang) : '',
            };
          }),
          stated: places === 0 ? null : { name: name(unit ?? ''), values },
        },
      ];
    };
    const fills: readonly Fill[] = [{ hatch: fill }, 'bg1', fill, 'bg2'];
    const bars = STATUSES.flatMap((status, at) =>
      [false, true].flatMap((dashed) =>
        of(
          [statusText(status, lang), ...(dashed ? [words.atMost] : [])].join(
            lang === 'zh' ? '，' : ', ',
          ),
          { fill: dashed && status === 'actual' ? 'bg2' : (fills[at] ?? null), line: fill, dashed },
          ({ quantity }) =>
            quantity.status === status && isCapped(quantity) === dashed
              ? endOf(quantity)
              : undefined,
          true,
        ),
      ),
    );
    // Over the bar of the high end the ground, up to the low one; and the outline of the baseline.
    const low = { fill: 'bg1', line: 'bg1' } as const;
    const from = { fill: null, line: 'tx2' } as const;
    return [
      ...bars,
      ...of(words.low, low, ({ quantity }) => quantity.low, false),
      ...of(words.from, from, ({ quantity }) => quantity.from, false),
    ];
  });
}

/** For the sheet: document, metric, value in full, period, relation, status, the words as written. */
function noteOf(item: StatedQuantity, { metrics }: Dataset, lang: Lang): string {
  const { quantity } = item;
  const status = [terms[lang].relation[quantity.relation], statusText(quantity.status, lang)];
  const all = [statedLabel(item, metrics, lang), ...status, `“${quantity.written.quote}”`];
  return all.join(lang === 'zh' ? '；' : '; ');
}
