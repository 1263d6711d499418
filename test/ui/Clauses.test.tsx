// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Clauses } from '../../src/ui/Clauses.tsx';
import { SearchProvider } from '../../src/ui/Hits.tsx';

afterEach(cleanup);

it('gives places to break after punctuation, none within numbers and words, and adds no character', () => {
  const words = '总量1,300亿元,占GDP比重、达40EFLOPS';
  const { container } = render(<Clauses>{words}</Clauses>);
  expect(container.textContent).toBe(words);
  expect(container.querySelectorAll('wbr')).toHaveLength(2);
  expect([...container.querySelectorAll('.nowrap')].map((one) => one.textContent)).toEqual([
    '1,300',
    'GDP',
    '40EFLOPS',
  ]);
});

it('marks what is searched for across the places to break', () => {
  const { container } = render(
    <SearchProvider query="重、达" initials={null}>
      <Clauses>占比重、达标</Clauses>
    </SearchProvider>,
  );
  expect([...container.querySelectorAll('mark')].map((one) => one.textContent)).toEqual([
    '重、',
    '达',
  ]);
});
