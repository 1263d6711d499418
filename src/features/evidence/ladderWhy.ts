import { ladderStep } from '../../domain/ladder.ts';
import type { Statement } from '../../model/dataset.ts';
import type { LadderStep } from '../../model/values.ts';

/** Which sentence says why a statement reaches its step. */
export type LadderWhy =
  | 'unranked'
  | 'direction'
  | 'measure'
  | 'state'
  | 'year'
  | 'relative'
  | 'number';

const BY_STEP: Readonly<Record<LadderStep, LadderWhy>> = {
  0: 'unranked',
  1: 'direction',
  2: 'measure',
  3: 'year',
  4: 'relative',
  5: 'number',
};

/** The ladder step that one statement reaches, and the reason as a key of the messages. */
export function ladderWhy(record: Statement): { step: LadderStep; why: LadderWhy } {
  const step = ladderStep(record);
  const state = step === 2 && record.wording === 'end-state';
  return { step, why: state ? 'state' : BY_STEP[step] };
}
