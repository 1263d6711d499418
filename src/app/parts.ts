// Screens and evidence as chunks of their own: the first view loads only what it shows, the rest
// follows once that is drawn, so that a change of screen and a click on a mark wait for nothing.

import type { ComponentType } from 'react';
import type { ChangedSinceProps } from '../features/changes/ChangedSince.tsx';
import { COMPARE_PART } from '../features/compare/entry.ts';
import { EVIDENCE_PART } from '../features/evidence/entry.ts';
import { FILTER_PART, QUESTIONS_PART } from '../features/filter/entry.ts';
import { LADDER_RULE_PART } from '../features/method/entry.ts';
import type { PaletteProps } from '../features/palette/Palette.tsx';
import { PRINT_PART } from '../features/print/entry.ts';
import { type LazyPart, lazyPart } from '../features/screen/lazyPart.ts';
import { MENU_PART } from '../features/screen/Menu.tsx';
import { hasCharts, prefetchCharts } from '../features/screen/prefetchCharts.ts';
import type { ScreenProps } from '../features/screen/screen.ts';
import type { CopiedLinkProps } from '../features/share/CopiedLink.tsx';
import type { ShareDialogProps } from '../features/share/ShareDialog.tsx';
import { ADDED_PART } from '../features/story/entry.ts';
import type { Screen } from '../state/view.ts';
import type { HelpProps } from './Help.tsx';
import type { NoticeLinesProps } from './NoticeLines.tsx';

function screenPart(
  screen: Screen,
  load: () => Promise<ComponentType<ScreenProps>>,
): LazyPart<ScreenProps> {
  return lazyPart(() => {
    if (hasCharts(screen)) prefetchCharts();
    return load();
  });
}

export const SCREEN_PARTS: Readonly<Record<Screen, LazyPart<ScreenProps>>> = {
  overview: screenPart('overview', () =>
    import('../features/overview/OverviewView.tsx').then((module) => module.OverviewView),
  ),
  goals: screenPart('goals', () =>
    import('../features/goals/GoalsView.tsx').then((module) => module.GoalsView),
  ),
  timeline: screenPart('timeline', () =>
    import('../features/timeline/TimelineView.tsx').then((module) => module.TimelineView),
  ),
  figures: screenPart('figures', () =>
    import('../features/figures/FiguresView.tsx').then((module) => module.FiguresView),
  ),
  coverage: screenPart('coverage', () =>
    import('../features/coverage/CoverageView.tsx').then((module) => module.CoverageView),
  ),
  source: screenPart('source', () =>
    import('../features/source/SourceView.tsx').then((module) => module.SourceView),
  ),
  records: screenPart('records', () =>
    import('../features/records/RecordsView.tsx').then((module) => module.RecordsView),
  ),
  about: screenPart('about', () =>
    import('../features/method/AboutView.tsx').then((module) => module.AboutView),
  ),
};

/** Wanted only where there is something to say about the link or the settings. */
export const NOTICES_PART: LazyPart<NoticeLinesProps> = lazyPart(() =>
  import('./NoticeLines.tsx').then((module) => module.NoticeLines),
);

/** Wanted only by whoever opens a link that was made on other data. */
export const CHANGED_PART: LazyPart<ChangedSinceProps> = lazyPart(() =>
  import('../features/changes/ChangedSince.tsx').then((module) => module.ChangedSince),
);

/** Wanted only in the frame of another site. */
export const FRAMED_PART: LazyPart<object> = lazyPart(() =>
  import('./FramedNotice.tsx').then((module) => module.FramedNotice),
);

export const PALETTE_PART: LazyPart<PaletteProps> = lazyPart(() =>
  import('../features/palette/Palette.tsx').then((module) => module.Palette),
);
export const HELP_PART: LazyPart<HelpProps> = lazyPart(() =>
  import('./Help.tsx').then((module) => module.Help),
);
export const LINK_PART: LazyPart<CopiedLinkProps> = lazyPart(() =>
  import('../features/share/CopiedLink.tsx').then((module) => module.CopiedLink),
);

/** The dialog of what can be taken along; its sections ask for what makes each file. */
export const SHARE_PART: LazyPart<ShareDialogProps> = lazyPart(() =>
  import('../features/share/ShareDialog.tsx').then((module) => module.ShareDialog),
);

/** Asks for what is most likely to be wanted next; in a frame of another page it is all that can be. */
export function loadEvidence(): void {
  EVIDENCE_PART.load().catch(() => {});
}

/** What else is not shown yet, in the order in which it is likely to be wanted. */
export const OTHER_PARTS: readonly { readonly load: () => Promise<unknown> }[] = [
  // Before the browser's own command to print, which waits for nothing.
  PRINT_PART,
  MENU_PART,
  FILTER_PART,
  COMPARE_PART,
  ...Object.values(SCREEN_PARTS),
  LADDER_RULE_PART,
  QUESTIONS_PART,
  PALETTE_PART,
  HELP_PART,
  LINK_PART,
  SHARE_PART,
  ADDED_PART,
];
