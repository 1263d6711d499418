import { isUnread, silence } from '../../domain/absence.ts';
import { shownCount } from '../../domain/facets.ts';
import { SIDES, type Side } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { distinctSides } from '../../domain/select.ts';
import { countsFinding as words } from '../../i18n/countsFinding.ts';
import { listMarked, nameSides } from '../../i18n/naming.ts';
import { capitalised, scopeWords } from '../../i18n/scope.ts';
import type { Lang } from '../../model/values.ts';
import type { Scope } from '../scope.ts';

/** From this many themes on a title counts them; fewer are named. */
const COUNT_FROM = 4;

/** How many statements the filter leaves of each document: 人才（举措）：四川文件 1 条，山东文件 3 条. */
export function countsFinding(selection: Selection, scope: Scope, lang: Lang): string {
  const prefix = scope.prefix || scopeWords[lang].prefix(scopeWords[lang].all);
  return prefix + (scope.unchosen ? words[lang].nothing : counted(selection, scope, lang));
}

function counted(selection: Selection, scope: Scope, lang: Lang): string {
  const text = words[lang];
  if (scope.spoken !== '' && selection.themes.length === 0) return text.noTheme;
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  const shown = SIDES.filter((side) => sides[side]);
  const silent = shown.filter((side) => isSilent(selection, side));
  const unread = shown.filter((side) => isUnreadOn(selection, side));
  const first = shown.find((side) => sides[side]?.records.length);
  if (shown.length > 1 && first === undefined && unread.length === 0) {
    if (silent.length === 0) return text.neither;
    if (silent.length === shown.length) return text.neitherMentions;
  }
  return shown
    .map((side, index) => {
      const name = index === 0 ? names[side].full : names[side].short;
      const n = sides[side]?.records.length ?? 0;
      // After themes it is said what is counted; else the title begins with it.
      const noun = side === first && (scope.themes !== '' || scope.spoken !== '');
      if (n > 0) return text.count(name, n, noun);
      if (silent.includes(side)) return text.unmentioned(name);
      return unread.includes(side) ? text.unread(name) : text.none(name);
    })
    .join(text.join);
}

/** Whether a document does not speak at all on the one theme that is chosen. */
export function isSilent(selection: Selection, side: Side): boolean {
  const found = onlyTheme(selection, side);
  return found !== null && silence(found.document, found.theme) !== null;
}

/** Whether nothing is on file yet of a document on the one theme that is chosen. */
function isUnreadOn(selection: Selection, side: Side): boolean {
  const found = onlyTheme(selection, side);
  return found !== null && isUnread(found.document, found.theme);
}

function onlyTheme({ filter, sides }: Selection, side: Side) {
  const [theme, another] = filter.themes ?? [];
  const document = sides[side]?.document;
  return document && theme !== undefined && another === undefined ? { document, theme } : null;
}

/**
 * The title where nothing is left: which clauses leave it. Where the filter asks for the themes on
 * which no document speaks, those are what it finds. Null where something is left.
 */
export function emptyFinding(selection: Selection, scope: Scope, lang: Lang): string | null {
  if (shownCount(selection) > 0) return null;
  const { filter, themes } = selection;
  if (scope.unchosen || !filter.only?.includes('neither'))
    return countsFinding(selection, scope, lang);
  const text = words[lang].silent;
  const { a, b } = distinctSides(selection).sides;
  const names = nameSides(a?.document, b?.document, lang);
  const name = a && b ? null : names[a ? 'a' : 'b'].full;
  const narrowed = scope.what !== '';
  const { bracket, prefix } = scopeWords[lang];
  const head =
    scope.themes && narrowed ? bracket(scope.themes, scope.what) : scope.themes || scope.what;
  const list = listMarked(
    themes.map((theme) => theme.name[lang]),
    lang,
  );
  // What is not read yet may be written all the same.
  const isRead = SIDES.every((side) => {
    const document = distinctSides(selection).sides[side]?.document;
    return !document || themes.every(({ id }) => !isUnread(document, id));
  });
  const found = () => {
    if (!isRead)
      return themes.length < COUNT_FROM ? text.unreadNamed(list) : text.unread(themes.length);
    if (themes.length === 0) return text.every(name, narrowed);
    // Those asked about, one and all.
    if (themes.length === filter.themes?.length)
      return name === null ? words[lang].neither : words[lang].none(name);
    return themes.length < COUNT_FROM
      ? text.named(name, list, narrowed)
      : text.counted(name, themes.length, narrowed);
  };
  return head === '' ? capitalised(found()) : prefix(head) + found();
}
