import type { GoalsStructure } from '../../content/goalsStructure.ts';
import type { Pair } from '../../domain/filter.ts';
import type { Statement } from '../../model/dataset.ts';

/** The statements of a section, theme or band of a structure by its key, by side; null where it has none of that key. */
export function recordsOf(
  { sections, themes, bands }: GoalsStructure,
  key: string | null,
): Pair<readonly Statement[]> | null {
  const theme = themes.find((one) => one.key === key);
  if (theme) return theme.records;
  const one = [...sections.a, ...sections.b, ...bands].find((part) => part.key === key);
  return one ? { a: [], b: [], [one.side]: one.records } : null;
}

/** Ids of the themes that a section, theme or band leads to. */
export function themesOf({ themes, bands }: GoalsStructure, key: string): string[] {
  const ends = new Set(
    bands.flatMap((band) => (band.section === key || band.key === key ? band.theme : [])),
  );
  return themes.filter((one) => one.key === key || ends.has(one.key)).map(({ theme }) => theme.id);
}
