import { type Part, part } from '../screen/part.ts';
import type { EvidenceProps } from './Evidence.tsx';

/** The panel with the evidence of what is open. */
export const EVIDENCE_PART: Part<EvidenceProps> = part(() =>
  import('./Evidence.tsx').then((module) => module.Evidence),
);
