import { type StillOf, stillKey } from '../../ui/chart/Still.tsx';
import { learnPhrases } from '../../ui/Phrases.tsx';

/** Whether the view of the bare address is seen that stands in the page before the program (scripts/showFirst.js). */
export function isFirstShown(): boolean {
  return Boolean(document.documentElement.dataset.first);
}

/**
 * Takes over what that view has (firstView.tsx): the words of its sentences, and its pictures, for charts
 * that are not drawn yet. Null where there is none. To be asked while nothing of the page has changed:
 * what is shown of it is a question of styles.
 */
export function stillsIn(root: HTMLElement): StillOf | null {
  const shown = root.querySelector(`.first-${document.documentElement.dataset.first}`);
  if (!shown) return null;
  const pictures = new Map<string, Element>();
  for (const chart of shown.querySelectorAll<HTMLElement>('[data-still]')) {
    const picture = [...chart.querySelectorAll('svg')].find(
      ({ parentElement }) => parentElement && isShown(parentElement),
    );
    if (!picture) continue;
    picture.classList.add('first-still');
    pictures.set(chart.dataset.still ?? '', picture);
  }
  learnPhrases(shown.querySelectorAll('.phrase'));
  return (spec) => pictures.get(stillKey(spec)) ?? null;
}

/** By its style alone: places would have the whole page laid out in the middle of the program. */
function isShown(element: Element): boolean {
  return getComputedStyle(element).display !== 'none';
}
