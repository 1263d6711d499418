import { useMemo } from 'react';
import type { SlideRequest } from '../../content/slideRequest.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { StoredSlide } from '../../model/storyFile.ts';
import type { LinkVocabulary } from '../../state/linkVocabulary.ts';
import { shownSlide } from '../../state/storedSlides.ts';
import { type SlideLook, slideRequests } from './slideRequest.ts';

/** What showing any slide of a story needs. */
export interface StoryLook extends SlideLook {
  readonly dataset: Dataset;
  readonly known: LinkVocabulary;
}

/** What drawing a kept slide needs: the same request for the same slide at the same place. */
export function useSlideRequest(
  stored: StoredSlide,
  number: number,
  of: number,
  look: StoryLook,
): SlideRequest | null {
  return useMemo(() => {
    const { dataset, known, ...rest } = look;
    const { slide } = shownSlide(stored, known, number);
    const [request] = slideRequests(dataset, { title: null, slides: [slide] }, rest);
    return request ? { ...request, page: { number, of } } : null;
  }, [stored, number, of, look]);
}
