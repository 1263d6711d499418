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
      series: {
        type: 'custom',
        coordinateSystem: 'none',
        data: words.map((_, at) => at),
        renderItem: ({ dataIndex }: { dataIndex: number }) => ({
          type: 'text',
          y: dataIndex * 20,
          style: { text: `${words[dataIndex]} 1`, width: 60, overflow: 'break' },
        }),
      },
    },
    200,
    400,
  );
  expect(added()).toEqual([]);
  expect(svg).toContain('isPrototypeOf'.slice(0, 4));
});
