// What a screen says in a picture: its finding, what one sees, and the body that draws it.
import { comparedRows } from '../../content/ladderCell.ts';
import { themeRows } from '../../domain/compare.ts';
import { termRows } from '../../domain/coverage.ts';
import { figureGroups } from '../../domain/figures.ts';
import { ladderRows } from '../../domain/ladder.ts';
import type { Selection } from '../../domain/rows.ts';
import { distinctSides } from '../../domain/select.ts';
import { timeline } from '../../domain/timeline.ts';
import { coverageTitle } from '../../i18n/coverageTitle.ts';
import { figuresTitle } from '../../i18n/figuresTitle.ts';
import { goalsTitle } from '../../i18n/goals.ts';
import { nameSides } from '../../i18n/naming.ts';
import { overviewTitle } from '../../i18n/overviewTitle.ts';
import { silentTitle } from '../../i18n/silent.ts';
import { timelineTitle } from '../../i18n/timeline.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import type { Body } from './body.ts';
import { coverageBody } from './coverageBody.ts';
import { figuresBody } from './figuresBody.ts';
import { goalsBody } from './goalsBody.ts';
import { ladderBody } from './ladderBody.ts';
import { timelineBody } from './timelineBody.ts';

/** The screens that have a picture; the others are text. */
export const PICTURED = ['overview', 'goals', 'timeline', 'figures', 'coverage'] as const;
export type Pictured = (typeof PICTURED)[number];

export const BODIES: Readonly<Record<Pictured, Body>> = {
  overview: ladderBody,
  goals: goalsBody,
  timeline: timelineBody,
  figures: figuresBody,
  coverage: coverageBody,
};

/** Whether a screen has a picture. */
export function isPictured(screen: string): screen is Pictured {
  return PICTURED.some((one) => one === screen);
}

/** The finding of a screen under its filter: the same sentence that stands over it on the page. */
export function pictureTitle(
  screen: Pictured,
  dataset: Dataset,
  selection: Selection,
  lang: Lang,
): string {
  const { a, b } = selection.sides;
  if (screen === 'coverage') {
    const documents = { a: a?.document ?? null, b: b?.document ?? null };
    return coverageTitle(termRows(dataset.terms, documents), documents, lang);
  }
  const silent = silentTitle(selection, lang);
  if (silent !== null) return silent;
  const own = distinctSides(selection);
  switch (screen) {
    case 'overview': {
      const shown = { a: a?.records.length ?? 0, b: b?.records.length ?? 0 };
      return overviewTitle(comparedRows(ladderRows(dataset, selection)), shown, lang);
    }
    case 'goals': {
      const filtered = [a, b].some(
        (side) => side && side.records.length < side.document.records.length,
      );
      return goalsTitle(themeRows(selection), own.sides, filtered, lang);
    }
    case 'timeline': {
      const names = nameSides(own.sides.a?.document, own.sides.b?.document, lang);
      const aside = own !== selection ? 'same' : a && b ? null : 'missing';
      return timelineTitle(timeline(own), names, aside, lang);
    }
    case 'figures':
      return figuresTitle(figureGroups(dataset, selection), selection, lang);
  }
}
