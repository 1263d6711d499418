import { pptxWords } from '../../i18n/pptx.ts';
import type { Box } from '../picture/sheet.ts';
import type { BarChart } from './chart.ts';
import { objectXml, placeXml } from './shape.ts';
import type { Stage } from './stage.ts';

/** A chart's frame on a slide; the chart is a part of its own. */
export function chartFrame(
  { page, addChart, request }: Stage,
  chart: BarChart,
  box: Box,
  alt: string,
): string {
  const id = addChart(chart);
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${objectXml(page, pptxWords[request.lang].names.chart, alt)}` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${placeXml('p', box)}` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
