// What fills and documents mean, in a line of marks and words.
import type { MarkState } from '../../domain/rows.ts';
import { timelineWords } from '../../i18n/timeline.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import type { BodyContext } from './body.ts';
import { markSvg } from './markSvg.ts';
import { textAt } from './svg.ts';

const STATES: readonly MarkState[] = ['target', 'actual', 'forecast', 'measure', 'problem'];
const SIZE = { text: 12, mark: 13, line: 20, gap: 20 } as const;

/** One entry a state that is shown, in the shape of a document that shows it; in as many lines as it takes. */
export function stateKey(
  shown: readonly { readonly state: MarkState; readonly document: PolicyDocument }[],
  width: number,
  context: BodyContext,
): { readonly svg: string; readonly height: number } {
  const { lang, palette, measure } = context;
  const text = timelineWords[lang].states;
  let [x, y] = [0, 0];
  const pieces = STATES.flatMap((state) => {
    const first = shown.find((one) => one.state === state);
    if (!first) return [];
    const wide = SIZE.mark + 6 + measure(text[state], SIZE.text, 400);
    if (x > 0 && x + wide > width) [x, y] = [0, y + SIZE.line];
    const at = { x: x + SIZE.mark / 2, y: y + SIZE.line / 2, size: SIZE.mark };
    const words = textAt(text[state], x + SIZE.mark + 6, y + SIZE.line / 2 + 4.3, palette.ink2);
    x += wide + SIZE.gap;
    return markSvg(first.document, state, at, context) + words;
  });
  return { svg: pieces.join(''), height: pieces.length > 0 ? y + SIZE.line + 4 : 0 };
}
