// In the place of `size-sensor` (vite.config.ts): echarts-for-react watches the size of its box with it
// where it is asked to, and Chart.tsx does that itself. Without it each page is smaller.

/** Never called: `autoResize` is off. */
export function bind(): () => void {
  throw new Error('Chart.tsx keeps the size of its charts.');
}

/** There is nothing to put away. */
export function clear(): void {}
