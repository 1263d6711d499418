// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CopiedLink } from '../../../src/features/share/CopiedLink.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function copied(writeText: (words: string) => Promise<void>, base = 'https://example.org/') {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const onClose = vi.fn();
  const page = render(<CopiedLink base={base} version="11077a41" onClose={onClose} />);
  await act(() => vi.advanceTimersByTimeAsync(0));
  return { page, onClose };
}

describe('CopiedLink', () => {
  it('says that the link was copied for ten seconds', async () => {
    const write = vi.fn(async () => {});
    const { page, onClose } = await copied(write);
    expect(write).toHaveBeenCalledWith(
      expect.stringMatching(/^https:\/\/example\.org\/\?v=1&.*d=11077a41/),
    );
    expect(page.getByRole('status').textContent).not.toBe('');
    await act(() => vi.advanceTimersByTimeAsync(9_900));
    expect(onClose).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('copies the query alone where there is no address on the web, and says so', async () => {
    const write = vi.fn(async () => {});
    const { page } = await copied(write, '');
    expect(write).toHaveBeenCalledWith(expect.stringMatching(/^\?v=1&.*d=11077a41/));
    expect(page.getByRole('status').textContent).toContain('没有网址');
  });

  it('keeps the link that could not be copied, selected, until it is closed', async () => {
    const { page, onClose } = await copied(() => Promise.reject(new Error('no')));
    const field = page.getByRole('textbox') as HTMLInputElement;
    expect(field.value).toContain('https://example.org/?v=1');
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(onClose).not.toHaveBeenCalled();
    page.getByRole('button').click();
    expect(onClose).toHaveBeenCalledOnce();
  });
});
