/**
 * At most five round ticks from zero on an axis that ends on the last of them, clearly beyond
 * `value`; of those axes the shortest.
 */
export function ticksTo(value: number): { ticks: number[]; max: number } {
  const power = 10 ** Math.floor(Math.log10(value));
  const axes = [0.3, 0.4, 0.5, 1, 2, 2.5, 3, 4, 5].map((size) => {
    const step = size * power;
    return { step, count: Math.ceil(value / 0.92 / step) };
  });
  const fit = axes.filter(({ count }) => count >= 2 && count <= 4);
  const { step, count } = fit.reduce((best, one) =>
    one.step * one.count <= best.step * best.count * (1 + 1e-9) ? one : best,
  );
  const ticks = Array.from({ length: count + 1 }, (_, index) => index * step);
  return { ticks, max: count * step };
}
