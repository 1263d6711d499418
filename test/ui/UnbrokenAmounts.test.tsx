// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { UnbrokenAmounts } from '../../src/ui/UnbrokenAmounts.tsx';

afterEach(cleanup);

describe('Unbroken', () => {
  it.each([
    ['前三季度人工智能产业营收969.2亿元', ['969.2亿元']],
    ['企业1100余家,居第7位', ['1100余家', '7位']],
    ['占23.6%', ['23.6%']],
    ['AI revenue of CN¥96.92 billion', []],
  ])('%s', (words, amounts) => {
    const { container } = render(<UnbrokenAmounts>{words}</UnbrokenAmounts>);
    expect(container.textContent).toBe(words);
    expect([...container.querySelectorAll('.nowrap')].map((span) => span.textContent)).toEqual(
      amounts,
    );
  });
});
