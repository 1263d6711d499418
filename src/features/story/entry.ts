import { type LazyPart, lazyPart } from '../screen/lazyPart.ts';
import { prefetchCharts } from '../screen/prefetchCharts.ts';
import type { AddedSlideProps } from './AddedSlide.tsx';
import type { PickingViewProps } from './PickingView.tsx';
import type { ReceivedDeckProps } from './ReceivedDeck.tsx';
import type { StoryDialogProps } from './StoryDialog.tsx';

/** What is said of a slide that was added, and what asks for a slide's view. */
export const ADDED_PART: LazyPart<AddedSlideProps> = lazyPart(() =>
  import('./AddedSlide.tsx').then((module) => module.AddedSlide),
);
export const PICKING_PART: LazyPart<PickingViewProps> = lazyPart(() =>
  import('./PickingView.tsx').then((module) => module.PickingView),
);

/** The editor of one's own slides. */
export const STORY_PART: LazyPart<StoryDialogProps> = lazyPart(() => {
  prefetchCharts();
  return import('./StoryDialog.tsx').then((module) => module.StoryDialog);
});

/** Over the presentation of slides that someone else has sent. */
export const RECEIVED_PART: LazyPart<ReceivedDeckProps> = lazyPart(() =>
  import('./ReceivedDeck.tsx').then((module) => module.ReceivedDeck),
);
