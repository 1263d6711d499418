// Bar charts of a presentation: native ones, with a workbook behind them that holds what the source states.
import { xml } from '../picture/svg.ts';
import { type Fill, fillXml, type Line, lineXml } from './shape.ts';
import { FONTS_NAMED, langOf } from './text.ts';
import { DECLARATION, points, solid } from './xml.ts';

/** A number of a bar as decimal text, with all that is said of it; null where there is no bar. */
export interface Bar {
  readonly value: string;
  /** With qualifier, unit and part of the year: 全年“有望超过”1300 亿元. */
  readonly label: string;
  readonly inside: boolean;
  /** Everything that is said of it, for the sheet. */
  readonly note: string;
}

/** The bars of one document and status, in one look. */
export interface Series {
  readonly name: string;
  readonly fill: Fill;
  readonly line: Line | null;
  /** Colour of labels inside the bars. */
  readonly on: string;
  /** One a category. */
  readonly bars: readonly (Bar | null)[];
  /** The numbers in the unit of the text, for the sheet, where the axis has another one. */
  readonly stated: { readonly name: string; readonly values: readonly (string | null)[] } | null;
}

/** A chart with all that writing it needs; nothing in it is worked out. */
export interface BarChart {
  readonly categories: readonly string[];
  /** Later ones stand before earlier ones. */
  readonly series: readonly Series[];
  readonly max: number;
  readonly step: number;
  /** Number format of the axis. */
  readonly format: string;
  /** Px of labels and of the axis. */
  readonly size: number;
  readonly small: number;
  readonly ink: string;
  readonly ink2: string;
  readonly grid: string;
  /** The part of the frame that the bars have: left, top, width and height as parts of 1. */
  readonly plot: readonly [number, number, number, number];
  readonly legend: boolean;
  /** Whether categories are named beside the bars; the sheet names them in any case. */
  readonly named: boolean;
}

const SHEET = 'Sheet1';
const CATEGORY_AXIS = 100001;
const VALUE_AXIS = 100002;

/** The part of a chart; its workbook is the relation `rId1`. */
export function chartXml(chart: BarChart): string {
  const { max, step, format, grid, plot, legend, named, small, ink2 } = chart;
  const [x, y, w, h] = plot.map((part) => Math.round(part * 1e4) / 1e4);
  const series = chart.series.map((one, index) => seriesXml(one, index, chart)).join('');
  const keys = legend
    ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${wordsXml(small, ink2)}</c:legend>`
    : '';
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>' +
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>` +
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${series}<c:gapWidth val="60"/><c:overlap val="100"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="${named ? 0 : 1}"/>` +
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${lineXml({ colour: ink2, width: 1.5 })}</c:spPr>` +
    `${wordsXml(small, ink2)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr>${lineXml({ colour: grid, width: 2 })}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${xml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr>${lineXml(null)}</c:spPr>${wordsXml(small, ink2)}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>` +
    `<c:spPr><a:noFill/></c:spPr></c:plotArea>${keys}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/>${lineXml(null)}</c:spPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

function seriesXml({ name, fill, line, bars, on }: Series, index: number, chart: BarChart): string {
  const { categories, size, ink } = chart;
  const column = String.fromCharCode(66 + index);
  const last = categories.length + 1;
  const labels = bars.map((bar, at) =>
    bar === null ? '' : labelXml(bar, at, size, bar.inside ? on : ink),
  );
  const flags =
    '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${SHEET}!$${column}$1</c:f>` +
    `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    `<c:spPr>${fillXml(fill)}${lineXml(line)}</c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls>${labels.join('')}${flags}</c:dLbls>` +
    `<c:cat><c:strRef><c:f>${SHEET}!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${categories.length}"/>` +
    `${categories.map((one, at) => `<c:pt idx="${at}"><c:v>${xml(one)}</c:v></c:pt>`).join('')}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${SHEET}!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${categories.length}"/>` +
    `${bars.map((bar, at) => (bar === null ? '' : `<c:pt idx="${at}"><c:v>${bar.value}</c:v></c:pt>`)).join('')}` +
    '</c:numCache></c:numRef></c:val></c:ser>'
  );
}

/** A label in words: the number alone would lose its qualifier. */
function labelXml({ label, inside }: Bar, at: number, size: number, ink: string): string {
  return (
    `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr ${langOf(label)} sz="${points(size)}" b="1">${solid(ink)}` +
    `${FONTS_NAMED}</a:rPr><a:t>${xml(label)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:dLblPos val="${inside ? 'inBase' : 'outEnd'}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>'
  );
}

function wordsXml(size: number, ink: string): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${points(size)}" b="0">${solid(ink)}` +
    `${FONTS_NAMED}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
  );
}
