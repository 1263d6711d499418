import { byTheme } from '../../domain/byTheme.ts';
import { comparedRows } from '../../domain/comparedRows.ts';
import { SIDES, type Side } from '../../domain/filter.ts';
import { ladderRows } from '../../domain/ladder.ts';
import type { LadderCell, LadderRow, Selection } from '../../domain/rows.ts';
import { distinctSides } from '../../domain/select.ts';
import { listMarked, nameSides } from '../../i18n/naming.ts';
import { overviewFinding as words } from '../../i18n/overviewFinding.ts';
import { capitalised } from '../../i18n/scope.ts';
import type { Lang } from '../../model/values.ts';
import type { Scope } from '../scope.ts';
import { countsFinding } from './counts.ts';
import { titled } from './titled.ts';

/** From this many themes on a title counts them; fewer are named. */
const COUNT_FROM = 5;

/**
 * On how many themes which document is more specific. Where the filter hides the statement that sets
 * a step, there is nothing to compare, and what it leaves is counted.
 */
export const overviewFinding = titled((dataset, selection, scope, lang) => {
  const { sides } = distinctSides(selection);
  const rows = comparedRows(ladderRows(dataset, selection));
  const narrowed = scope.what !== '';
  const [only] = rows;
  const counts = () => countsFinding(selection, scope, lang);
  // Of what is not read yet no step is said.
  const isRead = rows.every(({ cells }) => SIDES.every((side) => !sides[side] || cells[side]));
  if (rows.length === 1 && only)
    return narrowed || !isRead ? counts() : scope.prefix + onTheme(only, lang);
  if (!sides.a || !sides.b) {
    return narrowed ? counts() : scope.prefix + stated(rows, selection, lang);
  }
  const alone = SIDES.filter((side) => sides[side]?.records.length);
  const [first] = alone;
  if (narrowed && alone.length === 1 && first && scope.spoken === '')
    return allIn(selection, first, scope, lang) ?? counts();
  // What the filter hides of one theme is not said of the others.
  if (rows.some(({ gap }) => gap === null)) return counts();
  if (scope.spoken !== '' && alone.length < 2) return counts();
  return compareThemes(rows, selection, scope, lang);
});

const stepOf = ({ cells }: LadderRow, side: Side) => cells[side]?.step ?? 0;

/** One theme: the step of each document. */
function onTheme({ cells }: LadderRow, lang: Lang): string {
  const text = words[lang];
  const { a, b } = cells;
  const names = nameSides(a?.document, b?.document, lang);
  const says = (cell: LadderCell, name: string) => {
    if (cell.step > 0) return text.reaches(name, cell.step);
    return cell.absence ? text.unmentioned(name) : text.states(name);
  };
  if (a && b && a.document !== b.document) {
    if (a.step === b.step && a.step > 0) return text.bothReach(a.step);
    return text.one(says(a, names.a.full), says(b, names.b.short));
  }
  const cell = a ?? b;
  return cell ? says(cell, nameSides(cell.document, null, lang).a.full) : '';
}

/** One document alone: on how many themes it states goals or measures. */
function stated(rows: readonly LadderRow[], { sides }: Selection, lang: Lang): string {
  const side: Side = sides.a ? 'a' : 'b';
  const name = nameSides(sides[side]?.document, null, lang).a.full;
  const n = rows.filter((row) => stepOf(row, side) > 0).length;
  return n > 0 ? words[lang].stated(name, n) : words[lang].states(name);
}

/** All that is left is in one document; null for one statement or one theme, which are counted. */
function allIn(selection: Selection, side: Side, scope: Scope, lang: Lang): string | null {
  const records = selection.sides[side]?.records ?? [];
  const on = byTheme(records);
  const themes = selection.themes.filter(({ id }) => on.has(id)).length;
  if (records.length < 2) return null;
  const { a, b } = selection.sides;
  const name = nameSides(a?.document, b?.document, lang)[side].full;
  return scope.themes === ''
    ? capitalised(words[lang].allIn(scope.what, name, themes))
    : scope.prefix + words[lang].allIn('', name, themes);
}

/** How many themes each of two documents is more specific on; fewer than COUNT_FROM are named. Ties are said. */
export function compareThemes(
  rows: readonly LadderRow[],
  selection: Selection,
  scope: Scope,
  lang: Lang,
): string {
  const text = words[lang];
  const { a, b } = selection.sides;
  const names = nameSides(a?.document, b?.document, lang);
  const moreA = rows.filter(({ gap }) => (gap ?? 0) > 0);
  const moreB = rows.filter(({ gap }) => (gap ?? 0) < 0);
  const level = rows.filter(({ gap }) => gap === 0);
  const ties = level.filter((row) => stepOf(row, 'a') > 0);
  const silent = level.filter((row) => stepOf(row, 'a') === 0);
  const [n, m] = [moreA.length, moreB.length];
  const said = ties.length > 0 ? text.ties(ties.length) : '';
  const rest =
    (ties.length > 0 ? text.tiesNamed(listed(ties, lang)) : '') +
    (silent.length > 0 ? text.silentNamed(listed(silent, lang)) : '');
  if (n > 0 && m > 0 && rows.length < COUNT_FROM) {
    const named =
      text.named(names.a.full, listed(moreA, lang), names.b.short, listed(moreB, lang)) + rest;
    // The chosen themes are all named as it is.
    return scope.words === scope.themes ? named : scope.prefix + named;
  }
  if (n > 0 && n === m) return scope.prefix + text.each(names.a.full, names.b.short, n) + said;
  if (n > 0 && m > 0) {
    return scope.prefix + text.counted(names.a.full, n, names.b.short, m) + said;
  }
  const chosen = scope.words !== '' && scope.words === scope.themes;
  if (n + m > 0) {
    const name = n > 0 ? names.a.full : names.b.full;
    if (rows.length < COUNT_FROM && level.length > 0)
      return scope.prefix + text.someNamed(name, listed([...moreA, ...moreB], lang)) + rest;
    if (level.length > 0) return scope.prefix + text.some(name, n + m) + said;
    return scope.prefix + (chosen ? text.all(name, n + m) : text.allOf(name, n + m));
  }
  if (ties.length > 0) {
    return scope.prefix + (chosen && silent.length === 0 ? text.equal : text.equalOn(ties.length));
  }
  return scope.prefix + (chosen ? text.unstated : text.unstatedOn(silent.length));
}

function listed(rows: readonly LadderRow[], lang: Lang): string {
  return listMarked(
    rows.map(({ theme }) => theme.name[lang]),
    lang,
  );
}
