// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Breakable, breakable } from '../../src/ui/Breakable.tsx';
import { SearchProvider } from '../../src/ui/Hits.tsx';
import { LangProvider } from '../../src/ui/Lang.tsx';
import { Phrases } from '../../src/ui/Phrases.tsx';

afterEach(cleanup);

it('gives places to break after punctuation, none within numbers and words, and adds no character', () => {
  const words = '总量1,300亿元,占GDP比重、达40EFLOPS';
  const { container } = render(<Breakable>{words}</Breakable>);
  expect(container.textContent).toBe(words);
  expect(container.querySelectorAll('wbr')).toHaveLength(2);
  expect([...container.querySelectorAll('.nowrap')].map((one) => one.textContent)).toEqual([
    '1,300亿元',
    'GDP',
    '40EFLOPS',
  ]);
});

it('marks what is searched for across the places to break', () => {
  const { container } = render(
    <SearchProvider query="重、达" initials={null}>
      <Breakable>占比重、达标</Breakable>
    </SearchProvider>,
  );
  expect([...container.querySelectorAll('mark')].map((one) => one.textContent)).toEqual([
    '重、',
    '达',
  ]);
});

/** The text with `|` where a line may end. */
const places = (text: string) =>
  render(<p>{breakable(text)}</p>)
    .container.innerHTML.replace(/<\/?p>/g, '')
    .replaceAll(/<wbr\/?>/g, '|')
    .replaceAll(/<\/?span[^>]*>/g, '');

it.each([
  ['四川文件更具体，山东文件相同', '四川文件更具体，|山东文件相同'],
  ['定方向、搭平台、建机制', '定方向、|搭平台、|建机制'],
  // The source writes ASCII commas.
  ['加快平台建设,加强政策供给', '加快平台建设,|加强政策供给'],
  ['打造人才“飞地”,“走出去”', '打造人才“飞地”,|“走出去”'],
  ['1,100 余家', '1,100 余家'],
  ['算力总规模达到40EFLOPS', '算力总规模达到40EFLOPS'],
])('a line of %s may end after its clauses', (text, expected) => {
  expect(places(text)).toBe(expected);
});

it('adds no character', () => {
  const text = '全省一体化数据市场全面建立,数据资源化、要素化、价值化体系更加健全；';
  expect(render(<p>{breakable(text)}</p>).container.textContent).toBe(text);
});

it('never parts a number from its measure word in our own sentences, and leaves English alone', () => {
  const { container } = render(
    <LangProvider lang="zh">
      <Phrases>四川文件在 6 个主题上写得更具体</Phrases>
    </LangProvider>,
  );
  expect(container.textContent).toContain('6\u00a0个');
  const english = render(
    <LangProvider lang="en">
      <Phrases>Sichuan’s on 6 themes, Shandong’s on 3</Phrases>
    </LangProvider>,
  );
  expect(english.container.innerHTML).toBe('Sichuan’s on 6 themes, Shandong’s on 3');
});
