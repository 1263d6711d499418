// What a filter leaves, as the subject of a title.
import { OPEN_CLAUSES } from '../domain/filter.ts';
import type { Selection } from '../domain/rows.ts';
import { distinctSides } from '../domain/select.ts';
import { nameSides } from '../i18n/naming.ts';
import { scopeWords } from '../i18n/scope.ts';
import type { Dataset } from '../model/dataset.ts';
import { KINDS, type Lang, type Speaking } from '../model/values.ts';

/** A filter in the words of a title; a part that asks nothing is ''. */
export interface Scope {
  /** The chosen themes: 人才. */
  readonly themes: string;
  /** Themes by who speaks on them: 一份文件独有的 2 个主题. */
  readonly spoken: string;
  /** What the statements must be: 未写年份的举措. */
  readonly what: string;
  /** All of it: 人才（未写年份的举措）. */
  readonly words: string;
  /** The same as the beginning of a title; '' without a filter. */
  readonly prefix: string;
  /** Whether a list of the filter has nothing chosen, so that nothing can be left. */
  readonly unchosen: boolean;
}

/** More themes than this are counted, after the names of the first. */
const THEMES_AT_MOST = 3;
const FIRST_NAMED = { zh: 2, en: 1 } as const;
/** Themes by who speaks on them: so many are named, or all are counted. */
const SPOKEN_NAMED = 2;
/** From so many kinds on those left out are named. */
const KINDS_FROM = 4;
/** A longer search is cut: a title has two lines. */
const QUERY_AT_MOST = 24;

const LISTS = ['themes', 'kinds', 'statuses', 'only'] as const;

/** The filter of a selection in the words of a title. */
export function scopeOf(dataset: Dataset, selection: Selection, lang: Lang): Scope {
  const text = scopeWords[lang];
  const { filter } = selection;
  const names = dataset.themes
    .filter(({ id }) => filter.themes?.includes(id))
    .map(({ name }) => name[lang]);
  const empty = LISTS.filter((clause) =>
    clause === 'themes' ? filter.themes && names.length === 0 : filter[clause]?.length === 0,
  );
  const named = names.length > THEMES_AT_MOST ? names.slice(0, FIRST_NAMED[lang]) : names;
  const themes = names.length > 0 ? text.themes(named, names.length) : '';
  const spoken =
    filter.only && empty.length === 0
      ? text.spoken(
          speakers(selection, filter.only, lang),
          selection.themes.slice(0, SPOKEN_NAMED).map(({ name }) => name[lang]),
          selection.themes.length,
        )
      : '';
  const what =
    empty.length > 0
      ? text.unchosen(empty.map((clause) => text.clauses[clause]))
      : whatOf(selection, lang, true);
  // Themes that are named need not be said to be among the chosen.
  const counted = selection.themes.length === 0 || selection.themes.length > SPOKEN_NAMED;
  const among = themes !== '' && spoken !== '' && counted;
  const topic = among ? text.within(spoken, themes) : spoken || themes;
  const inBracket = empty.length > 0 ? what : whatOf(selection, lang, false);
  const words = topic && what ? text.bracket(topic, inBracket) : topic || what;
  const prefix = words && text.prefix(words);
  return { themes, spoken, what, words, prefix, unchosen: empty.length > 0 };
}

function whatOf({ filter }: Selection, lang: Lang, noun: boolean): string {
  const { kinds, statuses, dated, numbers, years, query } = filter;
  const asks = [kinds, statuses, dated, numbers, years].some((clause) => clause !== null);
  if (!asks && query === OPEN_CLAUSES.query) return '';
  const except = kinds !== null && kinds.length >= KINDS_FROM;
  const listed = kinds && KINDS.filter((kind) => kinds.includes(kind) !== except);
  const aims = listed?.includes('goal') && listed.includes('target');
  return scopeWords[lang].what({
    kinds:
      listed && aims
        ? ['aim', ...listed.filter((kind) => kind !== 'goal' && kind !== 'target')]
        : listed,
    except,
    statuses,
    dated,
    numbers,
    years,
    query: query.length > QUERY_AT_MOST ? `${query.slice(0, QUERY_AT_MOST)}…` : query,
    noun,
  });
}

/** Who speaks on the themes asked for; of one document alone, whether it does. */
function speakers(selection: Selection, only: readonly Speaking[], lang: Lang): string[] {
  const { who } = scopeWords[lang];
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  if (sides.a && sides.b) {
    const differ = only.includes('a') && only.includes('b');
    return only.flatMap((one) => {
      if (one === 'both' || one === 'neither') return who[one];
      if (!differ) return who.in(names[one].full);
      return one === 'a' ? who.differ : [];
    });
  }
  // One document on both sides speaks on both or on neither; beside none that loaded, on its own side.
  const side = sides.a ? 'a' : 'b';
  const { full } = names[side];
  const says = selection.sides.a && selection.sides.b ? 'both' : side;
  const asked = only.map((one) =>
    one === 'neither' ? who.silent(full) : one === says ? who.says(full) : who.side,
  );
  return [...new Set(asked)];
}
