/** Gives the initials of a text's syllables: 算力总规模 -> slzgm. What is not Chinese stays, in lower case. */
export type Initials = (text: string) => string;

/**
 * Loads the pinyin table, which is large and wanted only by who searches by initials, and gives
 * what reads texts with it. Rejects where the program file does not load.
 */
export async function loadInitials(): Promise<Initials> {
  const { pinyin } = await import('pinyin-pro');
  return (text) =>
    pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'spaced' })
      .join('')
      .toLowerCase();
}
