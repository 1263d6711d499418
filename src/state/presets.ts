import { SIDES, type Side } from '../domain/filter.ts';
import { ladderRows } from '../domain/ladder.ts';
import type { Selection } from '../domain/rows.ts';
import { select } from '../domain/select.ts';
import type { Dataset, PolicyDocument } from '../model/dataset.ts';
import { canonicalView } from './canonical.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** The questions, in the order in which they are offered. Their words are in i18n/presets.ts. */
export const PRESETS = [
  'targets',
  'dated',
  'forecasts',
  'specific-a',
  'specific-b',
  'one-document',
  'problems',
  'security-talent',
] as const;
export type PresetId = (typeof PRESETS)[number];

/** A question that a reader of the two documents has, and the view that answers it. */
export interface Preset {
  readonly id: PresetId;
  /** Whole and canonical, in the default documents and without a language of its own. */
  readonly view: View;
  /** What the view shows. */
  readonly selection: Selection;
  /** The document that the question is about; null where it is about both. */
  readonly about: PolicyDocument | null;
}

/** What each question asks for; null where the data give it nothing to ask. */
const ASKED: Readonly<Record<PresetId, (dataset: Dataset) => Partial<View> | null>> = {
  targets: () => ({ screen: 'figures', kinds: ['target'] }),
  dated: () => ({ screen: 'timeline', dated: 'yes' }),
  forecasts: () => ({ screen: 'figures', statuses: ['forecast'] }),
  'specific-a': (dataset) => moreSpecific(dataset, 'a'),
  'specific-b': (dataset) => moreSpecific(dataset, 'b'),
  'one-document': () => ({ screen: 'goals', only: ['a', 'b'] }),
  problems: () => ({ screen: 'goals', kinds: ['problem'] }),
  'security-talent': () => ({ screen: 'goals', themes: ['security', 'talent'] }),
};

const ABOUT: Partial<Record<PresetId, Side>> = { 'specific-a': 'a', 'specific-b': 'b' };

/** The questions that the dataset answers with at least one statement. */
export function presets(dataset: Dataset): Preset[] {
  return PRESETS.flatMap((id) => {
    const asked = ASKED[id](dataset);
    if (!asked) return [];
    const view = canonicalView({ ...DEFAULT_VIEW, ...asked }, themeIds(dataset));
    const selection = select(dataset, view);
    const about = ABOUT[id];
    const found = SIDES.some((side) => (selection.sides[side]?.records.length ?? 0) > 0);
    return found
      ? [{ id, view, selection, about: (about && selection.sides[about]?.document) ?? null }]
      : [];
  });
}

/** The themes on which the document on one side reaches the higher step of the ladder. */
function moreSpecific(dataset: Dataset, side: Side): Partial<View> | null {
  const rows = ladderRows(dataset, select(dataset, DEFAULT_VIEW));
  const sign = side === 'a' ? 1 : -1;
  const themes = rows
    .filter(({ gap }) => Math.sign(gap ?? 0) === sign)
    .map(({ theme }) => theme.id);
  return themes.length > 0 ? { screen: 'overview', themes } : null;
}

const themeIds = (dataset: Dataset) => dataset.themes.map(({ id }) => id);
