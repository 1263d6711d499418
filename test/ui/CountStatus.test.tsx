// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CountStatus } from '../../src/ui/CountStatus.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('CountStatus', () => {
  it('announces once what is left after many letters, not each count on the way', () => {
    const { rerender } = render(<CountStatus words="109 条" />);
    const said: string[] = [];
    const status = screen.getByRole('status');
    const hear = () => {
      const words = status.textContent ?? '';
      if (words !== said.at(-1)) said.push(words);
    };
    act(() => vi.advanceTimersByTime(5000));
    hear();
    for (const words of ['40 条', '12 条', '3 条']) {
      rerender(<CountStatus words={words} />);
      act(() => vi.advanceTimersByTime(60));
      hear();
    }
    act(() => vi.advanceTimersByTime(5000));
    hear();
    expect(said).toEqual(['109 条', '3 条']);
  });
});
