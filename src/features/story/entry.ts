import { askForCharts } from '../screen/askForCharts.ts';
import { type Part, part } from '../screen/part.ts';
import type { AddedSlideProps } from './AddedSlide.tsx';
import type { PickingViewProps } from './PickingView.tsx';
import type { ReceivedDeckProps } from './ReceivedDeck.tsx';
import type { StoryDialogProps } from './StoryDialog.tsx';

/** What is said of a slide that was added, and what asks for a slide's view. */
export const ADDED_PART: Part<AddedSlideProps> = part(() =>
  import('./AddedSlide.tsx').then((module) => module.AddedSlide),
);
export const PICKING_PART: Part<PickingViewProps> = part(() =>
  import('./PickingView.tsx').then((module) => module.PickingView),
);

/** The editor of one's own slides. */
export const STORY_PART: Part<StoryDialogProps> = part(() => {
  askForCharts();
  return import('./StoryDialog.tsx').then((module) => module.StoryDialog);
});

/** Over the presentation of slides that someone else has sent. */
export const RECEIVED_PART: Part<ReceivedDeckProps> = part(() =>
  import('./ReceivedDeck.tsx').then((module) => module.ReceivedDeck),
);
