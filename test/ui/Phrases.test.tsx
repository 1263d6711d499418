// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/values.ts';
import { LangProvider } from '../../src/ui/Lang.tsx';
import { learnPhrases, Phrases, preparePhrases } from '../../src/ui/Phrases.tsx';

/** What may stand at the end of a line, clause by clause: `|` between words. */
function pieces(text: string, lang: Lang = 'zh'): string[] {
  const { container } = render(
    <LangProvider lang={lang}>
      <Phrases>{text}</Phrases>
    </LangProvider>,
  );
  const spans = [...container.querySelectorAll('.phrase')];
  return spans.map((span) =>
    span.innerHTML.replaceAll(/<wbr\/?>/g, '|').replaceAll('&nbsp;', '\u00a0'),
  );
}

preparePhrases();
afterEach(cleanup);

describe('Phrases', () => {
  it.each([
    ['四川文件更具体，山东文件相同', 2, /^四川\|文件/],
    ['平台：四川文件写了 7 条，山东文件未提及', 3, /^平台：$/],
    ['在“数据要素”上，两份文件都没有写', 2, /“数据/],
    ['一句没有标点的话', 1, /一/],
  ])('keeps clauses whole: %s', (text, count, first) => {
    const found = pieces(text);
    expect(found).toHaveLength(count);
    expect(found[0]).toMatch(first);
    expect(found.join('').replaceAll('|', '')).toBe(text.replace('了 7 条', '了 7\u00a0条'));
  });

  it('never parts a number from its measure word, nor a word from the mark beside it', () => {
    const all = pieces('四川文件在 6 个主题上写得更具体，“数据要素”相同').join('');
    expect(all).toContain('6\u00a0个');
    expect(all).not.toMatch(/\|[，”]|“\|/);
  });

  it('has the words of a clause that stands in the page as they are parted there', () => {
    document.body.innerHTML = '<i>先读<wbr>为快，</i><i>此外无他</i>';
    learnPhrases(document.body.children);
    expect(pieces('先读为快，此外无他')).toEqual(['先读|为快，', '此外无他']);
    document.body.replaceChildren();
  });

  it('leaves English as it is', () => {
    expect(pieces('On 6 themes, then', 'en')).toEqual([]);
  });
});
