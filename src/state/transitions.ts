import { type Filter, OPEN_CLAUSES } from '../domain/filter.ts';
import type { RecordSort } from '../domain/recordColumns.ts';
import type { Lang } from '../model/values.ts';
import { canonicalView } from './canonical.ts';
import { writeView } from './link.ts';
import type { LinkVocabulary } from './linkVocabulary.ts';
import type { Group, Screen, View } from './view.ts';

/** What a reader can do to the view. */
export type Action =
  | { readonly type: 'go'; readonly screen: Screen }
  /** Shows a record, absence or tombstone with its evidence. */
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'close' }
  /** Compares what is open, or `record`, with `pin`; null ends it and leaves the other open. */
  | { readonly type: 'compare'; readonly pin: string | null; readonly record?: string }
  /** `typed`: one key stroke of many, which adds no step to go back to. */
  | { readonly type: 'filter'; readonly patch: Partial<Filter>; readonly typed?: boolean }
  | { readonly type: 'group'; readonly group: Group | null }
  | { readonly type: 'as'; readonly as: View['as'] }
  | { readonly type: 'derived'; readonly derived: boolean }
  | { readonly type: 'sort'; readonly sort: RecordSort | null }
  /** Counts a word of the reader's own; '' ends it. `typed` as of a filter. */
  | { readonly type: 'word'; readonly word: string; readonly typed?: boolean }
  /** Clears the filter; keeps the documents, the screen and what is open. */
  | { readonly type: 'reset' }
  /** Another view altogether, as a link to it would. */
  | { readonly type: 'show'; readonly view: View }
  /** Begins a presentation, or with null ends it: the view behind it is as it was. `deck`: as in View. */
  | { readonly type: 'present'; readonly step: number | null; readonly deck?: string | null }
  /** Another slide of what is being presented. */
  | { readonly type: 'step'; readonly step: number }
  /** The language that the link carries; null = the reader's own. */
  | { readonly type: 'lang'; readonly lang: Lang | null };

/**
 * The view after an action, in canonical form. Gives back `view` itself where nothing changes,
 * so that nothing is drawn or recorded again.
 * `known` orders and checks theme ids and resolves record ids; an id that it does not know is
 * not opened. Without it (as for the href of a screen) themes must be in order already.
 */
export function transition(view: View, action: Action, known?: LinkVocabulary): View {
  const next = canonicalView(applied(view, action, known), known?.themes);
  return writeView(next) === writeView(view) ? view : next;
}

function applied(view: View, action: Action, known: LinkVocabulary | undefined): View {
  switch (action.type) {
    case 'go':
      // The comparison stands in the place of the screen: another screen takes that place.
      return { ...view, screen: action.screen, pin: null };
    case 'open': {
      const id = known ? known.targets(action.id.toLowerCase()) : action.id;
      if (id === null) return view;
      return { ...view, record: id, pin: known?.withdrawn(id) ? null : view.pin };
    }
    case 'close':
      return { ...view, record: null };
    case 'compare':
      return compared(view, action.record ?? view.record, action.pin, known);
    case 'filter':
      return { ...view, ...filterFields(action.patch) };
    case 'group':
      return { ...view, group: action.group };
    case 'as':
      return { ...view, as: action.as };
    case 'derived':
      return { ...view, derived: action.derived };
    case 'sort':
      return { ...view, sort: action.sort };
    case 'word':
      return { ...view, word: action.word };
    case 'reset':
      return { ...view, ...OPEN_CLAUSES };
    case 'show':
      // A frame stays a frame, whatever it shows.
      return { ...action.view, embed: view.embed, scheme: view.scheme };
    case 'present':
      return {
        ...view,
        step: action.step,
        deck: action.step === null ? null : (action.deck ?? null),
        record: null,
      };
    case 'step':
      // The evidence laid over a slide is that slide's.
      return { ...view, step: action.step, record: null };
    case 'lang':
      return { ...view, lang: action.lang };
  }
}

/** Two ids that are there and are two; else nothing changes but what is open. */
function compared(
  view: View,
  record: string | null,
  pin: string | null,
  known: LinkVocabulary | undefined,
): View {
  const there = (id: string | null) =>
    id !== null && known ? known.targets(id.toLowerCase()) : id;
  const ids = { record: there(record) ?? view.record, pin: there(pin) };
  const gone = known && [ids.record, ids.pin].some((id) => id !== null && known.withdrawn(id));
  return { ...view, ...ids, ...(gone ? { pin: null } : {}) };
}

/** Fields set to undefined mean "not touched": spreading them would empty the view. */
function filterFields(patch: Partial<Filter>): Partial<Filter> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
