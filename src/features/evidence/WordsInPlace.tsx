import type { ReactNode } from 'react';
import { quoteInContext } from '../../domain/quoteInContext.ts';
import type { Evidence, PolicyDocument } from '../../model/dataset.ts';
import { Breakable } from '../../ui/Breakable.tsx';

/**
 * A quote in its sentence, with one clause on either side in grey: verbatim, the cuts shown by dots.
 * @param quoted draws the quote itself, as a heading perhaps
 */
export function WordsInPlace({
  document,
  evidence,
  className,
  quoted = (words) => words,
}: {
  document: PolicyDocument;
  evidence: Evidence;
  className: string;
  quoted?: (words: ReactNode) => ReactNode;
}) {
  const { before, words, after, cutBefore, cutAfter } = quoteInContext(document.text, evidence);
  return (
    <div lang="zh-CN" translate="no" className={`quote text-ink3 ${className}`}>
      {cutBefore && '…'}
      <Breakable>{before}</Breakable>
      {before !== '' && <wbr />}
      {quoted(
        <mark className="words-quoted" data-focus="">
          <Breakable>{words}</Breakable>
        </mark>,
      )}
      <Breakable>{after}</Breakable>
      {cutAfter && '…'}
    </div>
  );
}
