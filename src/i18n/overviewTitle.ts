// The overview's computed sentences: true for the rows shown, every digit a count of them.
import { type Pair, SIDES, type Side } from '../domain/filter.ts';
import type { LadderCell, LadderRow } from '../domain/rows.ts';
import type { Lang } from '../model/values.ts';
import { listMarked, nameSides } from './naming.ts';
import { overview } from './overview.ts';
import { terms } from './terms.ts';

/** From this many themes on a title counts them; fewer are named, for a count hangs on our theme list. */
const COUNT_FROM = 5;

/**
 * The insight title of the ladder: true for the rows given, every digit a count of them or
 * the step of a theme that stands alone.
 *
 * `shown` is the number of statements that each side shows. Rows whose `gap` is null (a side
 * hidden by the filter or not loaded) are not compared. Rule: design, section 4.2.
 */
export function overviewTitle(rows: readonly LadderRow[], shown: Pair<number>, lang: Lang): string {
  const text = overview[lang].title;
  if (shown.a + shown.b === 0 || rows.length === 0) return text.none;
  const documents = {
    a: rows.find((row) => row.cells.a)?.cells.a?.document,
    b: rows.find((row) => row.cells.b)?.cells.b?.document,
  };
  const names = nameSides(documents.a, documents.b, lang);
  const stated = (side: Side) => rows.filter((row) => (row.cells[side]?.step ?? 0) > 0).length;
  const compared = rows.filter((row) => row.gap !== null);
  const hidden = rows.length - compared.length;
  const only = rows.length === 1 ? rows[0] : undefined;
  if (stated('a') + stated('b') === 0) {
    if (hidden > 0) return text.unshown;
    return only ? text.unstatedOne(only.theme.name[lang]) : text.unstated(rows.length);
  }
  if (only) return oneTheme(only, lang, names);
  const alone = shown.b === 0 ? 'a' : shown.a === 0 ? 'b' : null;
  if (alone) return text.alone(names[alone].full, stated(alone));
  if (documents.a && documents.a === documents.b) return text.same;
  if (compared.length === 0) return text.unshown;
  return compare(compared, lang, names) + (hidden > 0 ? text.hidden(hidden) : '');
}

type Names = ReturnType<typeof nameSides>;

/**
 * Counts the themes on each side; fewer than COUNT_FROM are named instead. Ties are said, and apart
 * from them the themes on which neither document states anything: there, nothing is equally specific.
 */
function compare(rows: readonly LadderRow[], lang: Lang, names: Names): string {
  const text = overview[lang].title;
  const a = rows.filter(({ gap }) => gap !== null && gap > 0);
  const b = rows.filter(({ gap }) => gap !== null && gap < 0);
  const level = rows.filter(({ gap }) => gap === 0);
  const silent = level.filter(({ cells }) => cells.a?.step === 0);
  const ties = level.filter((row) => !silent.includes(row));
  const named = rows.length < COUNT_FROM && a.length > 0 && b.length > 0;
  const rest = [
    ties.length === 0
      ? ''
      : named
        ? text.tiesNamed(themeNames(ties, lang))
        : text.ties(ties.length),
    silent.length === 0
      ? ''
      : named
        ? text.silentNamed(themeNames(silent, lang))
        : text.silent(silent.length),
  ].join('');
  if (named) {
    return text.named(names.a.full, themeNames(a, lang), names.b.short, themeNames(b, lang)) + rest;
  }
  if (a.length > 0 && a.length === b.length) {
    return text.each(names.a.full, names.b.short, a.length) + rest;
  }
  if (a.length > 0 && b.length > 0) {
    return text.counted(names.a.full, a.length, names.b.short, b.length) + rest;
  }
  if (a.length === 0 && b.length === 0) {
    if (ties.length === 0) return text.unstated(silent.length);
    return silent.length === 0
      ? text.equal(ties.length)
      : text.equalOf(ties.length) + text.silent(silent.length);
  }
  const more = a.length > 0 ? a : b;
  const name = a.length > 0 ? names.a.full : names.b.full;
  if (rest === '') return text.all(more.length, name);
  return silent.length === 0 ? text.some(name, more.length) : text.someOf(name, more.length) + rest;
}

function oneTheme(row: LadderRow, lang: Lang, names: Names): string {
  const text = overview[lang].title;
  const { a, b } = row.cells;
  const theme = row.theme.name[lang];
  const says = (cell: LadderCell, name: string) =>
    cell.step > 0 ? text.reaches(name, cell.step, terms[lang].step[cell.step]) : text.states(name);
  if (a && b) return text.one(theme, says(a, names.a.full), says(b, names.b.short));
  if (a) return text.single(theme, says(a, names.a.full));
  return b ? text.single(theme, says(b, names.b.full)) : text.none;
}

/**
 * The chart's one-sentence finding: the widest gap, with every theme that has it. Of several rows
 * on which one side shows nothing, none is compared: that side may have been filtered away.
 */
export function ladderText(rows: readonly LadderRow[], lang: Lang): string {
  const text = overview[lang].finding;
  const gaps = rows.flatMap((row) => (row.gap === null ? [] : [Math.abs(row.gap)]));
  const silent = SIDES.some((side) => rows.every((row) => (row.cells[side]?.step ?? 0) === 0));
  if (gaps.length === 0 || (silent && rows.length > 1)) return text.none;
  const widest = Math.max(...gaps);
  if (widest === 0) return text.equal(gaps.length);
  const at = rows.filter((row) => row.gap !== null && Math.abs(row.gap) === widest);
  return text.widest(themeNames(at, lang));
}

function themeNames(rows: readonly LadderRow[], lang: Lang): string {
  return listMarked(
    rows.map((row) => row.theme.name[lang]),
    lang,
  );
}
