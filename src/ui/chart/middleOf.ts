import type { EChartsType } from 'echarts/core';
import type { ChartDatum } from '../../charts/nativeChart.ts';

/** What the library keeps of its drawing; its types are silent on it. */
interface Drawing {
  getModel(): {
    getSeriesByIndex(index: number): {
      getData(type?: 'node' | 'edge'): { getItemGraphicEl(index: number): Shape | undefined };
    };
  };
}

interface Shape {
  getBoundingRect(): { x: number; y: number; width: number; height: number };
  transformCoordToGlobal(x: number, y: number): number[];
}

/** The middle of what is drawn for a datum of a series without axes, in px of the chart; null where nothing is. */
export function middleOf(
  instance: EChartsType,
  { seriesIndex, dataIndex, dataType }: ChartDatum,
): readonly number[] | null {
  const series = (instance as unknown as Drawing).getModel().getSeriesByIndex(seriesIndex);
  const shape = series.getData(dataType).getItemGraphicEl(dataIndex);
  if (!shape) return null;
  const { x, y, width, height } = shape.getBoundingRect();
  return shape.transformCoordToGlobal(x + width / 2, y + height / 2);
}
