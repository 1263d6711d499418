// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReadyProvider, usePending, useWhenReady } from '../../src/ui/Ready.tsx';

function Part({ pending }: { pending: boolean }) {
  usePending('part', pending);
  return null;
}

function Parts({ pending }: { pending: readonly boolean[] }) {
  return (
    <ReadyProvider>
      {pending.map((one, index) => (
        <Part key={index} pending={one} />
      ))}
    </ReadyProvider>
  );
}

const ready = () => document.documentElement.dataset.ready;

afterEach(() => {
  cleanup();
  delete document.documentElement.dataset.ready;
});

function Waiting({ then }: { then: () => void }) {
  useWhenReady(then);
  return null;
}

describe('useWhenReady', () => {
  it('calls once, when nothing is pending any more', async () => {
    const then = vi.fn();
    const page = (pending: boolean) => (
      <ReadyProvider>
        <Part pending={pending} />
        <Waiting then={then} />
      </ReadyProvider>
    );
    const { rerender } = render(page(true));
    await new Promise((done) => setTimeout(done, 20));
    expect(then).not.toHaveBeenCalled();
    rerender(page(false));
    await waitFor(() => expect(then).toHaveBeenCalledTimes(1));
    rerender(page(true));
    rerender(page(false));
    await waitFor(() => expect(ready()).toBe('true'));
    expect(then).toHaveBeenCalledTimes(1);
  });

  it('calls at once where all is drawn already', async () => {
    const then = vi.fn();
    const page = (waiting: boolean) => (
      <ReadyProvider>{waiting && <Waiting then={then} />}</ReadyProvider>
    );
    const { rerender } = render(page(false));
    await waitFor(() => expect(ready()).toBe('true'));
    rerender(page(true));
    expect(then).toHaveBeenCalledTimes(1);
  });
});

describe('usePending', () => {
  it('says true when nothing is pending', async () => {
    render(<Parts pending={[]} />);
    await waitFor(() => expect(ready()).toBe('true'));
  });

  it('says false until the last of several parts of one name is done', async () => {
    const { rerender } = render(<Parts pending={[true, true]} />);
    expect(ready()).toBe('false');
    rerender(<Parts pending={[false, true]} />);
    expect(ready()).toBe('false');
    rerender(<Parts pending={[false, false]} />);
    await waitFor(() => expect(ready()).toBe('true'));
  });

  it('does not wait for a part that is gone', async () => {
    const { rerender } = render(<Parts pending={[true]} />);
    rerender(<Parts pending={[]} />);
    await waitFor(() => expect(ready()).toBe('true'));
  });

  it('is never true in between when one part ends as the next begins', async () => {
    const { rerender } = render(<Parts pending={[true, false]} />);
    const seen: (string | undefined)[] = [];
    const observer = new MutationObserver(() => seen.push(ready()));
    observer.observe(document.documentElement, { attributes: true });
    rerender(<Parts pending={[false, true]} />);
    await new Promise((done) => setTimeout(done, 20));
    expect(ready()).toBe('false');
    expect(seen).not.toContain('true');
    observer.disconnect();
  });
});
