import { SIDES } from '../../domain/filter.ts';
import type { Selection, ThemeRow } from '../../domain/rows.ts';
import { goals } from '../../i18n/goals.ts';
import type { Lang } from '../../model/values.ts';

/** How many of the statements shown each document makes on a theme, or why none: 四川 5 条，山东未提及. */
export function lineCounts(
  { records, absence, unread }: ThemeRow,
  { sides }: Selection,
  lang: Lang,
): string {
  const text = goals[lang];
  return SIDES.flatMap((side) => {
    const document = sides[side]?.document;
    if (!document) return [];
    const n = records[side].length;
    const none = unread[side] ? text.unread : absence[side] ? text.unmentioned : text.unshown;
    const said = n > 0 ? text.count(n) : none;
    return text.lines(document.name[lang], said);
  }).join(text.comma);
}
