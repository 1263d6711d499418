// Bar charts of a presentation: native ones, with a workbook behind them that holds what the source states.
import { xml } from '../picture/svg.ts';
import { type Fill, fillXml, lineXml } from './shape.ts';
import { FONTS, langOf } from './text.ts';
import { type Colour, DECLARATION, points, solid } from './xml.ts';

/** A number of a bar as decimal text, with all that is said of it. */
export interface Bar {
  readonly value: string;
  /** With relation and unit: “有望超过”1300 亿元; '' where another bar of the same value says it. */
  readonly label: string;
  /** Everything that is said of it, for the sheet. */
  readonly note: string;
}

/** The bars of one document and status, in one look. */
export interface Series {
  readonly name: string;
  readonly fill: Fill;
  readonly line: Colour;
  /** The room below an upper bound. */
  readonly dashed?: boolean;
  /** One a category; null where there is no bar. */
  readonly bars: readonly (Bar | null)[];
  /** The numbers in the unit of the text, for the sheet, where the axis has another one. */
  readonly stated: { readonly name: string; readonly values: readonly (string | null)[] } | null;
}

/** A chart with all that writing it needs; nothing in it is worked out. */
export interface BarChart {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** Whether bars of a category stand beside each other; else one has at most one bar. */
  readonly beside: boolean;
  readonly max: number;
  readonly step: number;
  /** Number format of the axis; null where labels say it all. */
  readonly format: string | null;
  /** Px of labels, and of names and axis. */
  readonly size: number;
  readonly small: number;
  /** The part of the frame that the bars have: left, top, width and height as parts of 1. */
  readonly plot: readonly [number, number, number, number];
  readonly legend: boolean;
  /** Whether categories are named beside the bars; the sheet names them in any case. */
  readonly named: boolean;
}

const SHEET = 'Sheet1';
const CATEGORY_AXIS = 100001;
const VALUE_AXIS = 100002;
const FLAGS =
  '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** The part of a chart; its workbook is the relation `rId1`. */
export function chartXml(chart: BarChart): string {
  const { max, step, format, plot, legend, named, small, beside } = chart;
  const [x, y, w, h] = plot.map((part) => Math.round(part * 1e4) / 1e4);
  const series = chart.series.map((one, index) => seriesXml(one, index, chart)).join('');
  const keys = legend
    ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${wordsXml(small)}</c:legend>`
    : '';
  const axis = (line: string) => `<c:spPr>${line}</c:spPr>${wordsXml(small)}`;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>' +
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>` +
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${series}<c:gapWidth val="${beside ? 45 : 60}"/><c:overlap val="${beside ? 0 : 100}"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="${named ? 0 : 1}"/>` +
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axis(lineXml({ colour: 'tx2', width: 1.5 }))}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="${format === null ? 1 : 0}"/><c:axPos val="b"/>` +
    `${format === null ? '' : `<c:majorGridlines><c:spPr>${lineXml({ colour: 'bg2', width: 2 })}</c:spPr></c:majorGridlines>`}` +
    `<c:numFmt formatCode="${xml(format ?? 'General')}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/>${axis(lineXml(null))}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>` +
    `<c:spPr><a:noFill/></c:spPr></c:plotArea>${keys}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/>${lineXml(null)}</c:spPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

function seriesXml(
  { name, fill, line, dashed = false, bars }: Series,
  index: number,
  chart: BarChart,
): string {
  const { categories, size } = chart;
  const column = String.fromCharCode(66 + index);
  const last = categories.length + 1;
  const labels = bars.map((bar, at) => (bar?.label ? labelXml(bar, at, size) : ''));
  const points = bars.map((bar, at) =>
    bar === null ? '' : `<c:pt idx="${at}"><c:v>${bar.value}</c:v></c:pt>`,
  );
  const names = categories.map((one, at) => `<c:pt idx="${at}"><c:v>${xml(one)}</c:v></c:pt>`);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${SHEET}!$${column}$1</c:f>` +
    `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    `<c:spPr>${fillXml(fill)}${lineXml({ colour: line, width: 3, dashed })}</c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls>${labels.join('')}<c:showLegendKey val="0"/><c:showVal val="0"/>${FLAGS}</c:dLbls>` +
    `<c:cat><c:strRef><c:f>${SHEET}!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${categories.length}"/>` +
    `${names.join('')}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${SHEET}!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${categories.length}"/>${points.join('')}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

/** A label in words: the number alone would lose its relation. */
function labelXml({ label }: Bar, at: number, size: number): string {
  return (
    `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr ${langOf(label)} sz="${points(size)}" b="1">${solid('tx1')}` +
    `${FONTS.words}</a:rPr><a:t>${xml(label)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>${FLAGS}</c:dLbl>`
  );
}

function wordsXml(size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${points(size)}" b="0">${solid('tx2')}` +
    `${FONTS.words}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
  );
}
