// A chunk of its own: the overview shows the rule to whoever asks.
import { type LazyPart, lazyPart } from '../screen/lazyPart.ts';
import type { LadderRuleProps } from './LadderRule.tsx';

export const LADDER_RULE_PART: LazyPart<LadderRuleProps> = lazyPart(() =>
  import('./LadderRule.tsx').then((module) => module.LadderRule),
);
