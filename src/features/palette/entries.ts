// What the palette lists, in its own order, in the reader's language and found in both.

import { type Findable, found } from '../../domain/jump.ts';
import type { Selection } from '../../domain/rows.ts';
import { commandText } from '../../i18n/commands.ts';
import { frame } from '../../i18n/frame.ts';
import { presetQuestion } from '../../i18n/presets.ts';
import { metricName, statedInFull } from '../../i18n/statedQuantity.ts';
import { terms } from '../../i18n/terms.ts';
import { timeText } from '../../i18n/time.ts';
import type { Dataset, PolicyDocument } from '../../model/dataset.ts';
import { LANGS, type Lang } from '../../model/values.ts';
import { presets } from '../../state/presets.ts';
import { ACTIONS, type CommandId } from '../../state/shortcuts.ts';
import { SCREENS, type View } from '../../state/view.ts';
import type { ReadInitials } from '../filter/pinyin.ts';
import type { Commands } from '../screen/useCommands.ts';

/** The groups of the palette, in their order. A new one: its name here, its entries in paletteEntries, its label in i18n/commands.ts. */
export const ENTRY_GROUPS = [
  'screens',
  'themes',
  'questions',
  'figures',
  'records',
  'actions',
] as const;
export type EntryGroup = (typeof ENTRY_GROUPS)[number];

/** What choosing a row does. */
export type Jump =
  | { readonly type: 'command'; readonly id: CommandId }
  | { readonly type: 'theme'; readonly id: string }
  | { readonly type: 'question'; readonly view: View }
  | { readonly type: 'record'; readonly id: string };

/** One row. */
export interface Entry extends Findable {
  /** Unique among all. */
  readonly key: string;
  readonly group: EntryGroup;
  readonly title: string;
  /** In small type beside the title; empty where the group says enough. */
  readonly note: string;
  /** Whose statement it is. */
  readonly document: PolicyDocument | null;
  readonly jump: Jump;
}

/** The most rows that are drawn, and how many of the long groups before anything is typed. */
export const MOST_ROWS = 50;
const FIRST: Partial<Record<EntryGroup, number>> = { figures: 4, records: 8 };

/** Everything that the palette can lead to now. Statements of the shown documents come first. */
export function paletteEntries(
  dataset: Dataset,
  selection: Selection,
  commands: Commands,
  lang: Lang,
  initials: ReadInitials | null,
): readonly Entry[] {
  const names = (pick: (lang: Lang) => string) => {
    const labels = LANGS.map(pick);
    return { title: pick(lang), labels, initials: initials?.(pick('zh')) ?? [] };
  };
  const plain = { note: '', texts: [], document: null };
  const screens = SCREENS.map((screen): Entry => {
    const jump = { type: 'command', id: `go-${screen}` } as const;
    return {
      ...plain,
      ...names((id) => frame[id].view[screen]),
      key: jump.id,
      group: 'screens',
      jump,
    };
  });
  const themes = dataset.themes.map(({ id, name }): Entry => {
    const jump = { type: 'theme', id } as const;
    return { ...plain, ...names((of) => name[of]), key: `theme-${id}`, group: 'themes', jump };
  });
  const actions = ACTIONS.filter((id) => id !== 'palette' && commands[id] !== null).map(
    (id): Entry => {
      const jump = { type: 'command', id } as const;
      return {
        ...plain,
        ...names((of) => commandText[of].action[id]),
        key: id,
        group: 'actions',
        jump,
      };
    },
  );
  const questions = presets(dataset).map((preset): Entry => {
    const jump = { type: 'question', view: preset.view } as const;
    return {
      ...plain,
      ...names((of) => presetQuestion(preset, of)),
      key: `question-${preset.id}`,
      group: 'questions',
      jump,
    };
  });
  const shown = [selection.sides.a?.document, selection.sides.b?.document];
  const order = [
    ...new Set([...shown.filter((document) => document !== undefined), ...dataset.documents]),
  ];
  const records = order.flatMap((document) =>
    document.records.map(
      ({ id, label, summary, kind, evidence }): Entry => ({
        ...names((of) => label[of]),
        texts: [summary.zh, summary.en, id, ...evidence.map(({ quote }) => quote)],
        key: `record-${id}`,
        group: 'records',
        note: terms[lang].kind[kind],
        document,
        jump: { type: 'record', id },
      }),
    ),
  );
  const figures = order.flatMap((document) =>
    document.records.flatMap((record) =>
      record.quantities.map((quantity, index): Entry => {
        const named = names((of) =>
          commandText[of].figure(
            metricName(quantity.metric, dataset.metrics, of),
            statedInFull({ quantity, record, document }, of),
          ),
        );
        return {
          ...named,
          texts: [quantity.written.quote],
          key: `figure-${record.id}-${index}`,
          group: 'figures',
          note: quantity.period ? timeText(quantity.period, lang) : '',
          document,
          jump: { type: 'record', id: record.id },
        };
      }),
    ),
  );
  return [...screens, ...themes, ...questions, ...figures, ...records, ...actions];
}

/** Rows to draw, by group, and what is left out of them. */
export interface Listed {
  readonly groups: readonly { readonly group: EntryGroup; readonly entries: readonly Entry[] }[];
  /** All that fit, drawn or not. */
  readonly count: number;
  readonly left: number;
}

/**
 * The entries that a query means. Groups keep their order until something is typed; then the group
 * with the best fit comes first. No more than MOST_ROWS, of numbers and statements only the first few
 * where nothing is typed.
 */
export function listed(entries: readonly Entry[], query: string): Listed {
  const hits = found(entries, query);
  const typed = query.trim() !== '';
  const groups = ENTRY_GROUPS.map((group) => hits.filter(({ item }) => item.group === group))
    .filter((group) => group.length > 0)
    .sort((one, two) => (typed ? (one[0]?.rank ?? 0) - (two[0]?.rank ?? 0) : 0));
  let room = MOST_ROWS;
  const drawn = groups.map((group) => {
    const first = group[0] && FIRST[group[0].item.group];
    const most = typed || first === undefined ? room : Math.min(room, first);
    const entriesOf = group.slice(0, most).map(({ item }) => item);
    room -= entriesOf.length;
    return { group: group[0]?.item.group ?? 'records', entries: entriesOf };
  });
  const count = hits.length;
  return {
    groups: drawn.filter(({ entries: rows }) => rows.length > 0),
    count,
    left: count - (MOST_ROWS - room),
  };
}
