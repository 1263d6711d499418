// Chunks of their own: the button that prints waits for one, dialogs that hand out slides show the other.
import { type LazyPart, lazyPart } from '../screen/lazyPart.ts';
import type { DeckFilesProps } from './DeckFiles.tsx';
import type { PrintSheetProps } from './PrintSheet.tsx';

/** The page for paper with its charts: must be there before the browser prints, for then nothing can be waited for. */
export const PRINT_PART: LazyPart<PrintSheetProps> = lazyPart(() =>
  import('./PrintSheet.tsx').then((module) => module.PrintSheet),
);

/** Slides on paper, asked for where slides can be handed out. */
export const DECK_FILES_PART: LazyPart<DeckFilesProps> = lazyPart(() =>
  import('./DeckFiles.tsx').then((module) => module.DeckFiles),
);
