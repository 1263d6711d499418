// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useIncrementalList } from '../../src/ui/useIncrementalList.tsx';

function List({ length }: { length: number }) {
  const [first, rest] = useIncrementalList(Array.from({ length }, (_, at) => at));
  return (
    <>
      <ul>
        {first.map((at) => (
          <li key={at}>{at}</li>
        ))}
      </ul>
      {rest}
    </>
  );
}

afterEach(cleanup);

it('draws a short list whole and says nothing of it', () => {
  render(<List length={300} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(300);
  expect(screen.queryByRole('button')).toBeNull();
});

it('draws the first of a long list, says how many they are, and more at each press to the end', () => {
  render(<List length={700} />);
  expect(screen.getByRole('status').textContent).toBe('显示前 300 条，共 700 条。');
  fireEvent.click(screen.getByRole('button', { name: '再显示 300 条' }));
  expect(screen.getByRole('status').textContent).toBe('显示前 600 条，共 700 条。');
  fireEvent.click(screen.getByRole('button', { name: '再显示 100 条' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(700);
  expect(screen.queryByRole('button')).toBeNull();
  // Where the button was, and with its focus.
  expect(screen.getByRole('status').textContent).toBe('已显示全部 700 条。');
  expect(document.activeElement).toBe(screen.getByRole('status'));
});
