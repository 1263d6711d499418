// A chunk of its own: the overview shows the rule to whoever asks.
import { type LazyPart, lazyPart } from '../screen/lazyPart.ts';
import type { LadderRuleProps } from './LadderRule.tsx';
import { unfold } from './useFold.ts';

export const LADDER_RULE_PART: LazyPart<LadderRuleProps> = lazyPart(() =>
  import('./LadderRule.tsx').then((module) => module.LadderRule),
);

/** Has a question of the page on method stand open when it is shown next. */
export function unfoldQuestion(id: string): void {
  unfold(id);
}
