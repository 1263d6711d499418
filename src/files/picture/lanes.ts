import type { Box } from './sheet.ts';

/** Things beside each other in columns of one width, `gap` px apart: each with the part of the box that is its own. */
export function inColumns<T extends object>(
  things: readonly T[],
  box: Box,
  gap: number,
): (T & { readonly room: Box })[] {
  const width = (box.width - gap * (things.length - 1)) / Math.max(1, things.length);
  return things.map((thing, index) => ({
    ...thing,
    room: { ...box, x: box.x + index * (width + gap), width },
  }));
}
