import { afterEach, expect, it } from 'vitest';
import { drawSvg } from '../../../src/ui/chart/echarts.ts';

/** What every object has besides what the language gives it. */
const added = () => {
  const names: string[] = [];
  for (const name in {}) names.push(name);
  return [...names, ...Object.keys(Object)];
};

afterEach(() => {
  for (const name of added()) {
    Reflect.deleteProperty(Object.prototype, name);
    Reflect.deleteProperty(Object, name);
  }
});

it('draws words that name what every object has, and leaves that as it was', () => {
  const words = Object.getOwnPropertyNames(Object.prototype);
  const svg = drawSvg(
    {
      xAxis: { max: 1 },
      yAxis: { max: words.length },
      series: {
        type: 'scatter',
        data: words.map((word, at) => ({
          value: [0, at],
          label: { show: true, formatter: `${word} 1`, width: 60, overflow: 'break' },
        })),
      },
    },
    200,
    400,
  );
  expect(added()).toEqual([]);
  expect(svg.includes('isPr')).toBe(true);
});
