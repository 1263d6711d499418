// Paragraphs as a presentation has them: in the theme's fonts, the language of each run said.
import { estimate, xml } from '../picture/svg.ts';
import { wrapWords } from '../picture/wrapWords.ts';
import { type Colour, colourXml, emu, points, solid } from './xml.ts';

/** Words in one look; sizes in px of the slide. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly colour: Colour;
  readonly bold?: boolean;
  readonly underlined?: boolean;
}

/** Runs that lines are made of, and how these stand. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'start' | 'middle';
  /** Px free above. */
  readonly before?: number;
  /** Px free at the left, for a mark beside the words. */
  readonly indent?: number;
  /** A sign before the first line, the others indented as far. */
  readonly bullet?: { readonly sign: string; readonly colour: Colour };
}

/** The theme's fonts, as a run names them: those of titles or of all other words. */
export const FONTS = {
  title: '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/>',
  words: '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>',
} as const;
/** Has circles and squares, full, hollow, dotted and hatched. */
const SIGNS = 'Segoe UI Symbol';
/** Line to line, and what a sign before words takes, in sizes of their type. */
const LINE = 1.34;
const BULLET = 1.15;
const CHINESE = /\p{Script=Han}/u;

/** A run of words. */
export function words(
  text: string,
  size: number,
  colour: Colour = 'tx1',
  look: Pick<Run, 'bold' | 'underlined'> = {},
): Run {
  return { text, size, colour, ...look };
}

/** A paragraph of one look. */
export function line(
  text: string,
  size: number,
  colour: Colour = 'tx1',
  { bold = false, ...more }: Omit<Paragraph, 'runs'> & Pick<Run, 'bold'> = {},
): Paragraph {
  return { runs: [words(text, size, colour, { bold })], ...more };
}

/** The language that words are in: Chinese where a character is. */
export function langOf(text: string): string {
  return CHINESE.test(text) ? 'lang="zh-CN" altLang="en-US"' : 'lang="en-US" altLang="zh-CN"';
}

/** How many lines words take in a width, in fonts as wide as any that may stand in for the theme's. */
export function lineCount(text: string, size: number, width: number, bold = false): number {
  const measure = (part: string) => estimate(part, size, bold ? 600 : 400);
  return Math.max(1, wrapWords(text, width, measure).length);
}

/** Px that paragraphs take, one below the other, in a width. */
export function heightOf(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce((sum, { runs, bullet, before = 0, indent = 0 }) => {
    const size = Math.max(1, ...runs.map((run) => run.size));
    const text = runs.map((run) => run.text).join('');
    const bold = runs.some((run) => run.bold);
    const free = width - (bullet ? size * BULLET : indent);
    return sum + before + lineCount(text, size, free, bold) * size * LINE;
  }, 0);
}

/** Paragraphs as the file has them; a line break within a run stays one. */
export function paragraphsXml(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(paragraphXml).join('');
}

function paragraphXml({ runs, align, before = 0, bullet, indent = 0 }: Paragraph): string {
  const size = Math.max(1, ...runs.map((run) => run.size));
  const margin = bullet ? size * BULLET : indent;
  const sign = bullet
    ? `<a:buClr>${colourXml(bullet.colour)}</a:buClr><a:buFont typeface="${SIGNS}"/><a:buChar char="${xml(bullet.sign)}"/>`
    : '<a:buNone/>';
  return (
    `<a:p><a:pPr marL="${emu(margin)}" indent="${bullet ? -emu(margin) : 0}" algn="${align === 'middle' ? 'ctr' : 'l'}">` +
    `<a:lnSpc><a:spcPts val="${points(size * LINE)}"/></a:lnSpc><a:spcBef><a:spcPts val="${before ? points(before) : 0}"/></a:spcBef>` +
    `<a:spcAft><a:spcPts val="0"/></a:spcAft>${sign}</a:pPr>${runs.map(runXml).join('')}</a:p>`
  );
}

function runXml({ text, size, colour, bold, underlined }: Run): string {
  const look =
    `sz="${points(size)}" b="${bold ? 1 : 0}"${underlined ? ' u="sng"' : ''} dirty="0">` +
    `${solid(colour)}${FONTS.words}</a:rPr>`;
  return text
    .split('\n')
    .map((part) =>
      part === '' ? '' : `<a:r><a:rPr ${langOf(part)} ${look}<a:t>${xml(part)}</a:t></a:r>`,
    )
    .join('<a:br/>');
}

/** All words of paragraphs, for those who hear them. */
export function spoken(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
}

/** Words that a program is to break into lines itself: without breaks of ours, and blanks that hold words together. */
export function unbroken(text: string): string {
  return text
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
