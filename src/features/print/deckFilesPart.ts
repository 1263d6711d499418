// A chunk of its own: parts of the page show it within them.

import { type Part, part } from '../screen/part.ts';
import type { DeckFilesProps } from './DeckFiles.tsx';

/** Slides on paper, asked for where slides can be handed out. */
export const DECK_FILES_PART: Part<DeckFilesProps> = part(() =>
  import('./DeckFiles.tsx').then((module) => module.DeckFiles),
);
