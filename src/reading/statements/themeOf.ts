// The theme of a statement: the family of terms that weighs most in its words and in the headings above it.
import type { ThemeTerms, Why } from './draft.ts';

interface Hit {
  readonly theme: string;
  readonly term: string;
  readonly weight: number;
}

export interface ThemeFinder {
  /** Theme and further themes of words with the words of the headings above them, widest first. */
  readonly themeOf: (
    words: string,
    path: readonly string[],
  ) => { theme: string; others: readonly string[]; why: Why; certain: boolean };
}

/** What a heading counts beside the words themselves: the nearest, and those above it. */
const NEAREST = 0.75;
const NEAREST_BESIDE = 0.4;
const ABOVE = 0.25;
/** At a tie what is said of a field goes before what is said of all. */
const GENERAL: ReadonlySet<string> = new Set(['overall', 'delivery']);
/** Less than this in the words themselves names no further theme. */
const FURTHER = 2;

/** Makes a finder of the term families. Where terms overlap the longest is taken. */
export function themeFinder(themes: readonly ThemeTerms[]): ThemeFinder {
  const terms = new Map<string, { theme: string; weight: number }>();
  for (const { id, terms: own } of themes)
    for (const { term, weight } of own) terms.set(term, { theme: id, weight });
  const sorted = [...terms.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(sorted.map(escaped).join('|') || '(?!)', 'g');
  const hitsOf = (words: string) =>
    Array.from(words.matchAll(pattern), ({ 0: term }): Hit => {
      const { theme, weight } = terms.get(term) ?? { theme: 'overall', weight: 0 };
      return { theme, term, weight };
    });
  const headings = new Map<string, readonly Hit[]>();
  const ofHeading = (heading: string) => {
    const hits = headings.get(heading) ?? hitsOf(heading);
    headings.set(heading, hits);
    return hits;
  };
  return {
    themeOf: (words, path) => {
      const hits = hitsOf(words.replace(BESIDE, ''));
      const own = scores(hits, 1);
      const all = new Map(own);
      // Words that name a theme decide; headings speak where they are silent.
      const weak = Math.max(0, ...own.values()) < FURTHER;
      path.forEach((heading, i) => {
        const nearest = i === path.length - 1;
        const factor = weak ? (nearest ? NEAREST : ABOVE) : nearest ? NEAREST_BESIDE : ABOVE / 2;
        // What is said of all adds nothing to words that name a field.
        for (const [theme, score] of scores(ofHeading(heading), factor))
          if (weak || theme !== 'overall') all.set(theme, (all.get(theme) ?? 0) + score);
      });
      const ranked = [...all].sort(
        (one, other) =>
          other[1] - one[1] || Number(GENERAL.has(one[0])) - Number(GENERAL.has(other[0])),
      );
      const theme = ranked[0]?.[0] ?? 'overall';
      const found = hits.filter((hit) => hit.theme === theme);
      const others = [...own]
        .filter(([id, score]) => id !== theme && score >= FURTHER && id !== 'overall')
        .sort((one, other) => other[1] - one[1])
        .slice(0, 2)
        .map(([id]) => id);
      const rule =
        ranked.length === 0 ? 'no term' : found.length > 0 ? 'terms' : 'terms of the heading';
      const word = [...new Set(found.map(({ term }) => term))].join('、');
      return {
        theme,
        others,
        certain: found.length > 0,
        why: { field: 'theme', rule, ...(word ? { words: word } : {}) },
      };
    },
  };
}

// The heaviest term counts in full, each further one half as much as the one before.
function scores(hits: readonly Hit[], factor: number): Map<string, number> {
  const weights = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const { theme, term, weight } of hits) {
    // A word said twice says no more than once.
    if (seen.has(term)) continue;
    seen.add(term);
    weights.set(theme, [...(weights.get(theme) ?? []), weight]);
  }
  return new Map(
    [...weights].map(([theme, own]) => [
      theme,
      own.sort((one, other) => other - one).reduce((sum, weight, i) => sum + weight * 0.5 ** i, 0) *
        factor,
    ]),
  );
}

/** Fields that are named as examples or of which people are trained, and bodies that act: they are not what the words are about. */
const BESIDE =
  /(?:在|面向|围绕|聚焦|涵盖|覆盖)[^，。；]{2,40}?等(?:重点|关键|民生)?(?:领域|行业|场景|方面)|[\p{Script=Han}]{2,6}(?=专业(?:$|[，。；、])|(?:专业|技能|管理)人才)|[\p{Script=Han}]{2,4}(?=高速公路|基础设施)|规(?:模以)?上工业企业(?=研发|数字化|数据)|(?:国家|省|市|县|区)[\p{Script=Han}]{2,10}(?:厅|局|委(?!托|派)|办)(?=[、会牵负应要和等])/gu;

const escaped = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
