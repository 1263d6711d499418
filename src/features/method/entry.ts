// A chunk of its own: the overview shows the rule to whoever asks.
import { type Part, part } from '../screen/part.ts';
import type { LadderRuleProps } from './LadderRule.tsx';

export const LADDER_RULE_PART: Part<LadderRuleProps> = part(() =>
  import('./LadderRule.tsx').then((module) => module.LadderRule),
);
