// The finding of a filter that asks where no document speaks.
import { shownCount } from '../domain/facets.ts';
import { OPEN_CLAUSES } from '../domain/filter.ts';
import type { Selection } from '../domain/rows.ts';
import { distinctSides } from '../domain/select.ts';
import type { Kind, Lang } from '../model/values.ts';
import { both } from './both.ts';
import { listMarked, nameSides } from './naming.ts';
import { terms } from './terms.ts';

/** From this many themes on the title counts them; fewer are named. */
const COUNT_FROM = 4;

/** What the rest of the filter leaves to be silent about: certain kinds, anything, or what a narrower filter leaves. */
type About = { readonly kinds: readonly Kind[] } | 'anything' | 'shown';

const words = both({
  zh: {
    /** `name`: the one document that is shown; null for both. */
    silent: (about: About, name: string | null) => {
      const who = name ?? '两份文件都';
      if (about === 'anything') return `${who}没有写到`;
      if (about === 'shown') return `当前筛选下${who}没有记录`;
      return `${who}没有写${about.kinds.map((kind) => terms.zh.kind[kind]).join('或')}`;
    },
    named: (silent: string, themes: string) => `${silent}的主题：${themes}`,
    counted: (silent: string, n: number) => `${silent}的主题有 ${n} 个`,
    every: (about: About, name: string | null, chosen: boolean) => {
      const themes = chosen ? '所选的每个主题' : '每个主题';
      const who = name === null ? `${themes}都至少有一份文件` : `${themes}${name}都`;
      if (about === 'anything') return `${who}写到`;
      if (about === 'shown') return `当前筛选下${who}有记录`;
      return `${who}写了${about.kinds.map((kind) => terms.zh.kind[kind]).join('或')}`;
    },
    open: (theme: string, n: number) => `看“${theme}”的全部记录（${n} 条）`,
  },
  en: {
    silent: (about, name) => {
      if (about === 'anything')
        return name === null ? 'neither document says anything' : `${name} says nothing`;
      if (about === 'shown')
        return name === null
          ? 'neither document has a statement under this filter'
          : `${name} has no statement under this filter`;
      return name === null
        ? `neither document states ${aKind(about.kinds)}`
        : `${name} does not state ${aKind(about.kinds)}`;
    },
    named: (silent, themes) => `On ${themes} ${silent}`,
    counted: (silent, n) => `On ${n} themes ${silent}`,
    every: (about, name, chosen) => {
      const who = `On every theme${chosen ? ' chosen' : ''} ${name ?? 'at least one document'}`;
      if (about === 'anything') return `${who} speaks`;
      if (about === 'shown') return `${who} has a statement under this filter`;
      return `${who} states ${aKind(about.kinds)}`;
    },
    open: (theme, n) =>
      n === 1 ? `Show the 1 statement on “${theme}”` : `Show all ${n} statements on “${theme}”`,
  },
});

/** The way from a theme on which nothing is shown to all that is written on it. */
export function openTheme(theme: string, count: number, lang: Lang): string {
  return words[lang].open(theme, count);
}

/**
 * The title where the filter asks for the themes on which no document speaks, in words of what the
 * rest of it leaves: 两份文件都没有写量化目标的主题：“法治”. null where the filter asks something
 * else, or something else besides that it finds.
 */
export function silentTitle(selection: Selection, lang: Lang): string | null {
  const { filter, themes } = selection;
  if (!filter.only?.includes('neither') || shownCount(selection) > 0) return null;
  const text = words[lang];
  const { a, b } = distinctSides(selection).sides;
  const names = nameSides(a?.document, b?.document, lang);
  const alone = a && b ? null : names[a ? 'a' : 'b'].full;
  const about = aboutWhat(selection);
  if (themes.length === 0) return text.every(about, alone, filter.themes !== null);
  const silent = text.silent(about, alone);
  if (themes.length >= COUNT_FROM) return text.counted(silent, themes.length);
  return text.named(
    silent,
    listMarked(
      themes.map(({ name }) => name[lang]),
      lang,
    ),
  );
}

function aboutWhat({ filter }: Selection): About {
  const { statuses, dated, years, query, kinds } = filter;
  const others = { statuses, dated, years, query };
  const narrowed = (Object.keys(others) as (keyof typeof others)[]).some(
    (clause) => others[clause] !== OPEN_CLAUSES[clause],
  );
  if (narrowed || kinds?.length === 0) return 'shown';
  return kinds ? { kinds } : 'anything';
}

function aKind(kinds: readonly Kind[]): string {
  return kinds
    .map((kind) => `${kind === 'event' ? 'an' : 'a'} ${terms.en.kind[kind].toLowerCase()}`)
    .join(' or ');
}
