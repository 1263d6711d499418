import { Fragment } from 'react';
import { useLang } from './Lang.tsx';

/** Chinese with what belongs to it: 969.2亿元, “两新一重”. */
const CHINESE =
  /([\d.]*\p{Script=Han}(?:[\p{Script=Han}\p{N}.,、。；：“”《》（）]*\p{Script=Han}[”》）]?)?)/u;

/** Words that may hold Chinese, marked as such in the English interface, so that they are read out and set as Chinese. */
export function Mixed({ children }: { children: string }) {
  const lang = useLang();
  if (lang === 'zh') return children;
  return children.split(CHINESE).map((piece, index) =>
    // split gives the Chinese at odd places
    index % 2 === 1 ? (
      <span key={`${index}${piece}`} lang="zh-CN">
        {piece}
      </span>
    ) : (
      <Fragment key={`${index}${piece}`}>{piece}</Fragment>
    ),
  );
}
