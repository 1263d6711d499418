import { type Part, part } from '../screen/part.ts';
import type { CompareProps } from './Compare.tsx';

/** Two statements side by side, in the place of the screen. */
export const COMPARE_PART: Part<CompareProps> = part(() =>
  import('./Compare.tsx').then((module) => module.Compare),
);
