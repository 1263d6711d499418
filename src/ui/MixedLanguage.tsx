import { Fragment } from 'react';
import type { Hit } from '../domain/search.ts';
import { Marked, useHits } from './Hits.tsx';
import { useLang } from './Lang.tsx';

/** Chinese with what belongs to it: 969.2亿元, “两新一重”. */
const CHINESE =
  /([\d.]*\p{Script=Han}(?:[\p{Script=Han}\p{N}.,、。；：“”《》（）]*\p{Script=Han}[”》）]?)?)/u;

const NO_HITS: readonly Hit[] = [];

/**
 * Words that may hold Chinese, marked as such in the English interface, so that they are read out and set as Chinese.
 * `hits`: places to mark in them, where a search found something.
 */
export function MixedLanguage({
  children,
  hits = NO_HITS,
}: {
  children: string;
  hits?: readonly Hit[];
}) {
  const lang = useLang();
  if (lang === 'zh') return <Marked text={children} hits={hits} />;
  let at = 0;
  return children.split(CHINESE).map((piece, index) => {
    const from = at;
    at += piece.length;
    const words = <Marked text={piece} hits={hits} from={from} />;
    // split gives the Chinese at odd places
    return index % 2 === 1 ? (
      <span key={`${index}${piece}`} lang="zh-CN">
        {words}
      </span>
    ) : (
      <Fragment key={`${index}${piece}`}>{words}</Fragment>
    );
  });
}

/** MixedLanguage words of a record (label, summary, quote), with what is searched for marked. */
export function MixedLanguageHits({ children }: { children: string }) {
  return <MixedLanguage hits={useHits(children)}>{children}</MixedLanguage>;
}
