// A chunk of its own: the button that prints waits for it too.
import { type Part, part } from '../screen/part.ts';
import type { PrintSheetProps } from './PrintSheet.tsx';

/** The page for paper with its charts: must be there before the browser prints, for then nothing can be waited for. */
export const PRINT_PART: Part<PrintSheetProps> = part(() =>
  import('./PrintSheet.tsx').then((module) => module.PrintSheet),
);
