import { MAIN_HEADING } from '../../ui/TitleBlock.tsx';

/**
 * The finding that the present view states, as its heading has it: each screen computes its own, and
 * the heading is where all of them are said.
 */
export function insightTitle(): string {
  const words = document.getElementById(MAIN_HEADING)?.textContent ?? document.title;
  // Spaces that keep a number with its measure word are of the page, not of the words.
  return words.replace(/\s+/g, ' ').trim();
}
