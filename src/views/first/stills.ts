import { learnPhrases } from '../../components/Phrases.tsx';
import { type StillOf, stillKey } from '../../components/Still.tsx';

/**
 * Takes over what the view has that stands in the page before the program (firstView.tsx): the words of
 * its sentences, and its pictures, for charts that are not drawn yet. Null where no such view is shown.
 */
export function stillsIn(root: HTMLElement): StillOf | null {
  const shown = [...root.querySelectorAll('.first')].find(isShown);
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
