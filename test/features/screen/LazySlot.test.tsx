// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { LazySlot } from '../../../src/features/screen/LazySlot.tsx';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import { ReadyProvider } from '../../../src/ui/Ready.tsx';
import { LATE } from '../../../src/ui/useLate.ts';

afterEach(cleanup);

let drawn = 0;
function Words({ words }: { words: string }) {
  drawn += 1;
  return <p>{words}</p>;
}

/** Draws a part of which `loaded` says, one time after the other, whether it is there. */
function show(there: readonly boolean[]) {
  let asked = 0;
  const loaded = () => {
    const is = there[Math.min(asked, there.length - 1)];
    asked += 1;
    return is ? Words : null;
  };
  render(
    <LangProvider lang="zh">
      <ReadyProvider>
        <LazySlot
          part={{ load: async () => Words, loaded }}
          name="正文"
          props={{ words: '在此' }}
        />
      </ReadyProvider>
    </LangProvider>,
  );
}

it('shows a part that comes just after it was drawn without it', async () => {
  show([false, true]);
  expect(await screen.findByText('在此')).toBeTruthy();
});

it('draws a part that is there once', async () => {
  drawn = 0;
  show([true]);
  await Promise.resolve();
  expect([screen.queryAllByText('在此').length, drawn]).toEqual([1, 1]);
});

it('says of a part without an answer that it is late, and shows it when it comes', async () => {
  vi.useFakeTimers();
  try {
    let come = (_: typeof Words) => {};
    let there: typeof Words | null = null;
    const load = () =>
      new Promise<typeof Words>((resolve) => {
        come = resolve;
      });
    render(
      <LangProvider lang="zh">
        <ReadyProvider>
          <LazySlot part={{ load, loaded: () => there }} name="正文" props={{ words: '在此' }} />
        </ReadyProvider>
      </LangProvider>,
    );
    act(() => vi.advanceTimersByTime(LATE - 1));
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => vi.advanceTimersByTime(1));
    expect(screen.getByRole('alert').textContent).toContain('“正文”的程序文件还没有收到');
    expect(screen.getByRole('button', { name: '重新载入' })).toBeTruthy();
    there = Words;
    await act(async () => come(Words));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('在此')).toBeTruthy();
  } finally {
    vi.useRealTimers();
  }
});
