import { PALETTES, type Palette } from '../../charts/palette.ts';

/** Sichuan's words on the light ground, darker than on a page. */
const ORANGE_WORDS = '#8a3a06';

/**
 * The colours of a slide: those of the page, but no word has less than 7:1 against the ground, for a projector
 * takes away from it.
 */
export function slidePalette(scheme: 'light' | 'dark'): Palette {
  const palette = PALETTES[scheme];
  const plain = { ...palette, ink3: palette.ink2 };
  if (scheme === 'dark') return plain;
  const orange = { ...palette.marks['orange-circle'], text: ORANGE_WORDS };
  return { ...plain, marks: { ...palette.marks, 'orange-circle': orange } };
}
