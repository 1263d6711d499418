import { type LazyPart, lazyPart } from '../screen/lazyPart.ts';
import type { EvidenceProps } from './Evidence.tsx';

/** The panel with the evidence of what is open. */
export const EVIDENCE_PART: LazyPart<EvidenceProps> = lazyPart(() =>
  import('./Evidence.tsx').then((module) => module.Evidence),
);
