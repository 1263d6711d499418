// Statements in tables: a sign for what sort they are before their words.
import type { SlideRequest } from '../../../content/slideRequest.ts';
import type { MarkState } from '../../../domain/rows.ts';
import { shownDocuments } from '../../../domain/select.ts';
import { timelineWords } from '../../../i18n/timeline.ts';
import type { PolicyDocument } from '../../../model/dataset.ts';
import type { Mark } from '../../../model/values.ts';
import { lookOf } from '../stage.ts';
import type { Paragraph, Run } from '../text.ts';

/** Signs that stand for the marks of the screen; the line under the title says what they mean. */
const SIGNS: Readonly<Record<Mark, Readonly<Record<MarkState, string>>>> = {
  'orange-circle': { actual: '●', forecast: '◍', target: '○', measure: '◉', problem: '◌' },
  'blue-square': { actual: '■', forecast: '▨', target: '□', measure: '▣', problem: '⬚' },
  'teal-diamond': { actual: '◆', forecast: '❖', target: '◇', measure: '◈', problem: '⟐' },
  'violet-triangle': { actual: '▲', forecast: '◭', target: '△', measure: '◬', problem: '⟁' },
  'crimson-hexagon': { actual: '⬢', forecast: '⬣', target: '⬡', measure: '⏣', problem: '⌬' },
  'brown-wedge': { actual: '▼', forecast: '⧨', target: '▽', measure: '⛛', problem: '⧩' },
};

/** A line on what fills mean, with the signs that stand for them in the place of their names. */
export function withSigns(key: string, { selection, lang }: SlideRequest): string {
  const marks = shownDocuments(selection).map(({ mark }) => mark);
  const states = timelineWords[lang].states;
  return (Object.keys(states) as MarkState[]).reduce((text, state) => {
    const signs = [...new Set(marks.map((mark) => SIGNS[mark][state]))].join('\u00a0');
    return text.replace(states[state], states[state].replace(/^.*?(?= ?[＝=])/u, signs));
  }, key);
}

/** Words after the sign of a state, in the colour of a document. */
export function signed(
  request: SlideRequest,
  document: PolicyDocument,
  state: MarkState,
  runs: readonly Run[],
): Paragraph {
  const bullet = { sign: SIGNS[document.mark][state], colour: lookOf(document, request).fill };
  return { runs, bullet, before: 3 };
}
