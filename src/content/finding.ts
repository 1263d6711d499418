// The title of a screen, and of every slide, picture, sheet of paper, link and frame made of it.
import type { Selection } from '../domain/rows.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { aboutFinding } from './findings/about.ts';
import { coverageFinding } from './findings/coverage.ts';
import { figuresFinding } from './findings/figures.ts';
import { goalsFinding } from './findings/goals.ts';
import { overviewFinding } from './findings/overview.ts';
import { recordsFinding } from './findings/records.ts';
import { sourceFinding } from './findings/source.ts';
import { timelineFinding } from './findings/timeline.ts';
import type { Finding } from './findings/titled.ts';

/** What each screen says; a screen imports its own alone, so that the others are not loaded with it. */
const FINDINGS = {
  overview: overviewFinding,
  goals: goalsFinding,
  timeline: timelineFinding,
  figures: figuresFinding,
  coverage: coverageFinding,
  source: sourceFinding,
  records: recordsFinding,
  about: aboutFinding,
} satisfies Record<string, Finding>;

/**
 * The finding of a screen: one or two lines of plain text, true for what the whole filter leaves, and
 * with its clauses in words, for a title is read far from its filter. Every number in it is a count
 * of the selection or a stated value. Only documents that are there are spoken of.
 */
export function finding(
  screen: keyof typeof FINDINGS,
  dataset: Dataset,
  selection: Selection,
  lang: Lang,
): string {
  return FINDINGS[screen](dataset, selection, lang);
}
