import { type LazyPart, lazyPart } from '../screen/lazyPart.ts';
import type { CompareProps } from './Compare.tsx';

/** Two statements side by side, in the place of the screen. */
export const COMPARE_PART: LazyPart<CompareProps> = lazyPart(() =>
  import('./Compare.tsx').then((module) => module.Compare),
);
