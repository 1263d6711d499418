// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepInView } from '../../../src/features/evidence/keepInView.ts';

let frames: FrameRequestCallback[] = [];
let resized: (() => void) | null = null;
const scrolled = vi.fn();

/** Runs what waits for the next frames. */
function pass(count: number): void {
  for (let each = 0; each < count; each += 1) for (const run of frames.splice(0)) run(0);
}

/** A mark whose place on the page can be moved. */
function markAt(top: number) {
  const element = document.body.appendChild(document.createElement('button'));
  const place = { top };
  element.getBoundingClientRect = () => new DOMRect(10, place.top, 20, 20);
  return { element, place };
}

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(run: () => void) {
        resized = run;
      }
      observe() {}
      disconnect() {
        resized = null;
      }
    },
  );
  vi.stubGlobal('scrollBy', scrolled);
  Object.defineProperty(window, 'innerHeight', { value: 800, configurable: true });
});

afterEach(() => {
  document.body.innerHTML = '';
  scrolled.mockClear();
  vi.unstubAllGlobals();
});

describe('keepInView', () => {
  it.each([
    ['in the window: nothing moves', 300, null],
    ['below the window: to its middle', 1000, 610],
    ['above it: to its middle', -200, -590],
  ])('a mark %s', (_, top, by) => {
    const { element } = markAt(top);
    const stop = keepInView(() => element);
    pass(1);
    expect(scrolled.mock.calls[0]?.[0].top ?? null).toBe(by);
    stop();
  });

  it('brings the mark again after late layout, until the reader scrolls', () => {
    const { element, place } = markAt(300);
    keepInView(() => element);
    pass(40);
    place.top = 1000;
    resized?.();
    pass(1);
    expect(scrolled).toHaveBeenCalledTimes(1);
    place.top = 300;
    pass(2);
    window.dispatchEvent(new Event('wheel'));
    place.top = 1000;
    resized?.();
    pass(2);
    expect(scrolled).toHaveBeenCalledTimes(1);
  });
});
