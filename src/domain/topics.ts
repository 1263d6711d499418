import type { Statement, Theme } from '../model/dataset.ts';
import type { Speaking } from '../model/values.ts';
import { isOn } from './absence.ts';
import { byTheme } from './byTheme.ts';
import type { Pair } from './filter.ts';

/**
 * Who speaks on a theme among the given statements of the two sides. Under a filter that is "in
 * what is shown": with goals alone, `neither` finds the themes on which no document states a goal.
 */
export function speaking(theme: string, records: Pair<readonly Statement[]>): Speaking {
  const a = records.a.some((record) => isOn(record, theme));
  const b = records.b.some((record) => isOn(record, theme));
  if (a && b) return 'both';
  if (a) return 'a';
  return b ? 'b' : 'neither';
}

/** The themes of the list on which those asked for speak; null asks for all. */
export function themesSpokenOn(
  themes: readonly Theme[],
  records: Pair<readonly Statement[]>,
  only: readonly Speaking[] | null,
): readonly Theme[] {
  if (!only) return themes;
  const on = { a: byTheme(records.a), b: byTheme(records.b) };
  return themes.filter(({ id }) =>
    only.includes(speaking(id, { a: on.a.get(id) ?? [], b: on.b.get(id) ?? [] })),
  );
}
