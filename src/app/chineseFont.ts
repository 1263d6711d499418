// Whether the computer can draw Chinese. No font comes with the page: a Chinese one is several megabytes,
// and where Chinese is read there is one. Where there is none every sign is the same box.
import { preferences } from '../state/preferences.ts';

/**
 * Whether two Chinese signs look the same, and two Latin letters do not: a browser that gives no true
 * picture of a canvas, so that a reader cannot be told by it, proves nothing.
 * @param draw a sign's picture as a string; null where there is none
 */
export function lacksChineseFont(draw: (sign: string) => string | null): boolean {
  const alike = (one: string, other: string) => draw(one) === draw(other);
  return draw('数') !== null && alike('数', '据') && !alike('A', 'B');
}

/** Tells a reader whose computer has no Chinese font what the boxes are, and the way on; once. */
export function warnOfMissingChineseFont(): void {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const size = 24;
  const draw = (sign: string) => {
    if (!context) return null;
    context.font = `${size * 0.8}px sans-serif`;
    context.clearRect(0, 0, size, size);
    context.fillText(sign, 0, size * 0.8);
    return context.getImageData(0, 0, size, size).data.join();
  };
  try {
    if (lacksChineseFont(draw)) preferences.getState().tell({ code: 'no-han-font' });
  } catch {
    // Pictures of a canvas may be refused.
  }
}
