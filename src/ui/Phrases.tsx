import { Fragment } from 'react';
import { noBreak } from '../i18n/noBreak.ts';
import { useLang } from './Lang.tsx';

/** After these marks a Chinese sentence may end a line without cutting a thought. */
const CLAUSE = /(?<=[，；：、])/u;

/**
 * A Chinese sentence of ours that ends its lines at its punctuation where it can, else between
 * words, and never between a number and its measure word. Other languages have spaces for that.
 */
export function Phrases({ children }: { children: string }) {
  const lang = useLang();
  if (lang !== 'zh') return children;
  return children.split(CLAUSE).map((clause, index) => (
    <span key={`${index}${clause}`} className="phrase">
      {words(noBreak(clause)).map((word, at) => (
        <Fragment key={`${at}${word}`}>
          {at > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </span>
  ));
}

/** One for all: to make one takes as long as to use it a hundred times. Null until it is ready, or where the browser knows no words. */
let segmenter: Intl.Segmenter | null = null;
/** Clauses whose words are known without it. */
const known = new Map<string, readonly string[]>();

/** Takes the words of clauses that stand in the page already, as they were drawn while it was built. */
export function learnPhrases(drawn: Iterable<Element>): void {
  for (const clause of drawn) {
    const words = [...clause.childNodes].flatMap((node) =>
      node.nodeType === 3 ? (node.nodeValue ?? '') : [],
    );
    known.set(words.join(''), words);
  }
}

/** Makes ready what tells words apart: the browser reads a dictionary for it. */
export function preparePhrases(): void {
  if ('Segmenter' in Intl) segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  [...(segmenter?.segment('准备') ?? [])];
}

/** Whether a clause may be longer than a line of it. Elsewhere its words can wait until they are ready. */
const isNarrow = () => window.matchMedia('(width < 48rem)').matches;

/** Words with the punctuation that belongs to them; the clause as it is where they are not known. */
function words(clause: string): readonly string[] {
  const before = known.get(clause);
  if (before) return before;
  if (!segmenter && isNarrow()) preparePhrases();
  if (!segmenter) return [clause];
  const found: string[] = [];
  let open = true;
  for (const { segment } of segmenter.segment(clause)) {
    // What is no word (a mark, a space that keeps together) stays with what stands before it;
    // after an opening mark or a number a word does so too.
    const joins = open || !/[\p{L}\p{N}]/u.test(segment);
    if (joins && found.length > 0) found[found.length - 1] += segment;
    else found.push(segment);
    open = /[“‘《（(\u00a0\d]$/u.test(segment);
  }
  return found;
}
