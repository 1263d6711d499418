// A chunk of its own: parts of the page show it within them.
import type { DeckFilesProps } from './deckFiles/DeckFiles.tsx';
import { type Part, part } from './part.ts';

/** Slides on paper, asked for where slides can be handed out. */
export const DECK_FILES_PART: Part<DeckFilesProps> = part(() =>
  import('./deckFiles/DeckFiles.tsx').then((module) => module.DeckFiles),
);
