import { type Filter, OPEN_CLAUSES } from '../domain/filter.ts';
import type { RecordSort } from '../domain/recordColumns.ts';
import { FIRST_PAIR, type Lang } from '../model/values.ts';

/** The screens that exist. */
export const SCREENS = [
  'overview',
  'goals',
  'timeline',
  'figures',
  'coverage',
  'source',
  'records',
  'about',
] as const;
export type Screen = (typeof SCREENS)[number];

export const GROUPS = ['gap', 'theme', 'doc'] as const;
export type Group = (typeof GROUPS)[number];

/** Exactly what a link carries. Two equal views have one link. */
export interface View extends Filter {
  readonly screen: Screen;
  /** Order or grouping of rows; null = the screen's own. */
  readonly group: Group | null;
  readonly as: 'chart' | 'table';
  /** Whether values that we worked out ourselves are shown, marked as such. */
  readonly derived: boolean;
  /** Order of the records table; null = document order. */
  readonly sort: RecordSort | null;
  /** A word of the reader's own whose places the coverage counts; '' = none. */
  readonly word: string;
  /** A record or absence id in focus. */
  readonly record: string | null;
  /** The statement or absence that `record` is compared with; null where nothing is compared. */
  readonly pin: string | null;
  /** The slide shown, counted from 1; null where nothing is being presented. */
  readonly step: number | null;
  /** Slides of the reader's own as a link has them (deckCode.ts); null = the standard briefing. */
  readonly deck: string | null;
  /** Carried only when the sender asks for it. */
  readonly lang: Lang | null;
  /** Shown in the frame of another page: the screen without header and filter. */
  readonly embed: boolean;
  /** The colours of such a frame, where the page around it has those of its own; null = the reader's. */
  readonly scheme: 'light' | 'dark' | null;
}

/** Defaults of version 1 of the link format: kept forever. */
export const DEFAULT_VIEW: View = {
  screen: 'overview',
  a: FIRST_PAIR[0],
  b: FIRST_PAIR[1],
  ...OPEN_CLAUSES,
  group: null,
  as: 'chart',
  derived: false,
  sort: null,
  word: '',
  record: null,
  pin: null,
  step: null,
  deck: null,
  lang: null,
  embed: false,
  scheme: null,
};
