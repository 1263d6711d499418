// Screens and evidence as chunks of their own: the first view loads only what it shows, the rest
// follows once that is drawn, so that a change of screen and a click on a mark wait for nothing.

import type { ComponentType } from 'react';
import type { Screen } from '../state/view.ts';
import { askForCharts, hasCharts } from './askForCharts.ts';
import type { ChangedSinceProps } from './ChangedSince.tsx';
import type { CopiedLinkProps } from './CopiedLink.tsx';
import type { EvidenceProps } from './Evidence.tsx';
import type { HelpProps } from './Help.tsx';
import type { NoticeLinesProps } from './NoticeLines.tsx';
import { LADDER_RULE_PART } from './overview/ladderRulePart.ts';
import type { PaletteProps } from './palette/Palette.tsx';
import { type Part, part } from './part.ts';
import { PRINT_PART } from './printPart.ts';
import type { QuestionListProps } from './QuestionList.tsx';
import type { ScreenProps } from './screen.ts';
import type { ShareDialogProps } from './share/ShareDialog.tsx';
import type { AddedSlideProps } from './story/AddedSlide.tsx';
import type { PickingViewProps } from './story/PickingView.tsx';
import type { ReceivedDeckProps } from './story/ReceivedDeck.tsx';
import type { StoryDialogProps } from './story/StoryDialog.tsx';

function screenPart(
  screen: Screen,
  load: () => Promise<ComponentType<ScreenProps>>,
): Part<ScreenProps> {
  return part(() => {
    if (hasCharts(screen)) askForCharts();
    return load();
  });
}

export const SCREEN_PARTS: Readonly<Record<Screen, Part<ScreenProps>>> = {
  overview: screenPart('overview', () =>
    import('./OverviewView.tsx').then((module) => module.OverviewView),
  ),
  goals: screenPart('goals', () => import('./GoalsView.tsx').then((module) => module.GoalsView)),
  timeline: screenPart('timeline', () =>
    import('./TimelineView.tsx').then((module) => module.TimelineView),
  ),
  figures: screenPart('figures', () =>
    import('./FiguresView.tsx').then((module) => module.FiguresView),
  ),
  coverage: screenPart('coverage', () =>
    import('./CoverageView.tsx').then((module) => module.CoverageView),
  ),
  source: screenPart('source', () =>
    import('./SourceView.tsx').then((module) => module.SourceView),
  ),
  records: screenPart('records', () =>
    import('./RecordsView.tsx').then((module) => module.RecordsView),
  ),
  about: screenPart('about', () => import('./AboutView.tsx').then((module) => module.AboutView)),
};

export const EVIDENCE_PART: Part<EvidenceProps> = part(() =>
  import('./Evidence.tsx').then((module) => module.Evidence),
);

/** Wanted only where there is something to say about the link or the settings. */
export const NOTICES_PART: Part<NoticeLinesProps> = part(() =>
  import('./NoticeLines.tsx').then((module) => module.NoticeLines),
);

/** Wanted only by whoever opens a link that was made on other data. */
export const CHANGED_PART: Part<ChangedSinceProps> = part(() =>
  import('./ChangedSince.tsx').then((module) => module.ChangedSince),
);

/** Wanted only in the frame of another site. */
export const FRAMED_PART: Part<object> = part(() =>
  import('./FramedNotice.tsx').then((module) => module.FramedNotice),
);

export const QUESTIONS_PART: Part<QuestionListProps> = part(() =>
  import('./QuestionList.tsx').then((module) => module.QuestionList),
);

export const PALETTE_PART: Part<PaletteProps> = part(() =>
  import('./palette/Palette.tsx').then((module) => module.Palette),
);
export const HELP_PART: Part<HelpProps> = part(() =>
  import('./Help.tsx').then((module) => module.Help),
);
export const LINK_PART: Part<CopiedLinkProps> = part(() =>
  import('./CopiedLink.tsx').then((module) => module.CopiedLink),
);

/** The dialog of what can be taken along; its sections ask for what makes each file. */
export const SHARE_PART: Part<ShareDialogProps> = part(() =>
  import('./share/ShareDialog.tsx').then((module) => module.ShareDialog),
);

/** What is said of a slide that was added, and what asks for a slide's view. */
export const ADDED_PART: Part<AddedSlideProps> = part(() =>
  import('./story/AddedSlide.tsx').then((module) => module.AddedSlide),
);
export const PICKING_PART: Part<PickingViewProps> = part(() =>
  import('./story/PickingView.tsx').then((module) => module.PickingView),
);

/** The editor of one's own slides. */
export const STORY_PART: Part<StoryDialogProps> = part(() => {
  askForCharts();
  return import('./story/StoryDialog.tsx').then((module) => module.StoryDialog);
});

/** Over the presentation of slides that someone else has sent. */
export const RECEIVED_PART: Part<ReceivedDeckProps> = part(() =>
  import('./story/ReceivedDeck.tsx').then((module) => module.ReceivedDeck),
);

/** Asks for what is most likely to be wanted next; in a frame of another page it is all that can be. */
export function loadEvidence(): void {
  EVIDENCE_PART.load().catch(() => {});
}

/** What else is not shown yet, in the order in which it is likely to be wanted. */
export const OTHER_PARTS: readonly { readonly load: () => Promise<unknown> }[] = [
  // Before the browser's own command to print, which waits for nothing.
  PRINT_PART,
  ...Object.values(SCREEN_PARTS),
  LADDER_RULE_PART,
  QUESTIONS_PART,
  PALETTE_PART,
  HELP_PART,
  LINK_PART,
  SHARE_PART,
  ADDED_PART,
];
