// Paragraphs as a presentation has them: Latin and Chinese fonts named, the language of each run said.
import { xml } from '../picture/svg.ts';
import { attribute, colour, emu, points, solid } from './xml.ts';

/** Words in one look; sizes in px of the slide. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** Id of a relationship of the part, to a link. */
  readonly link?: string;
}

/** Runs that lines are made of, and how these stand. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'start' | 'middle' | 'end';
  /** Px from line to line; the font's own without. */
  readonly lineHeight?: number;
  /** Px free above. */
  readonly before?: number;
  /** Px free at the left, for a mark beside the words. */
  readonly indent?: number;
  /** A sign before the first line, the others indented as far. */
  readonly bullet?: { readonly sign: string; readonly colour: string };
}

/** Fonts are named, so that no program puts another in their place: that of Latin letters. */
export const LATIN = 'Arial';
/** That of Chinese characters. */
export const CHINESE = 'Microsoft YaHei';
/** Both fonts, as a run names them. */
export const FONTS_NAMED = `<a:latin typeface="${LATIN}"/><a:ea typeface="${CHINESE}"/>`;
/** Has circles and squares, full, hollow, dotted and hatched. */
const SIGNS = 'Segoe UI Symbol';

/** What a sign before words takes, in sizes of their type. */
export const BULLET = 1.15;

const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const;

/** The language that words are in: Chinese where a character is. */
export function langOf(text: string): string {
  return /\p{Script=Han}/u.test(text)
    ? 'lang="zh-CN" altLang="en-US"'
    : 'lang="en-US" altLang="zh-CN"';
}

/** Paragraphs; a line break within a run stays one. */
export function paragraphsXml(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(paragraphXml).join('');
}

function paragraphXml(paragraph: Paragraph): string {
  const { runs, align = 'start', lineHeight, before, bullet, indent: free = 0 } = paragraph;
  const size = runs[0]?.size ?? 22;
  const indent = bullet
    ? ` marL="${emu(size * BULLET)}" indent="${-emu(size * BULLET)}"`
    : ` marL="${emu(free)}" indent="0"`;
  const spacing =
    (lineHeight ? `<a:lnSpc><a:spcPts val="${points(lineHeight)}"/></a:lnSpc>` : '') +
    `<a:spcBef><a:spcPts val="${before ? points(before) : 0}"/></a:spcBef>` +
    '<a:spcAft><a:spcPts val="0"/></a:spcAft>';
  const sign = bullet
    ? `<a:buClr>${colour(bullet.colour)}</a:buClr><a:buFont typeface="${SIGNS}"/><a:buChar char="${xml(bullet.sign)}"/>`
    : '<a:buNone/>';
  const end = runs.length === 0 ? `<a:endParaRPr lang="en-US" sz="${points(size)}"/>` : '';
  return (
    `<a:p><a:pPr${indent} algn="${ALIGN[align]}">${spacing}${sign}</a:pPr>` +
    `${runs.map(runXml).join('')}${end}</a:p>`
  );
}

function runXml({ text, ...look }: Run): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `<a:r>${lookXml(line, look)}<a:t>${xml(line)}</a:t></a:r>`))
    .join('<a:br/>');
}

function lookXml(text: string, { size, colour: ink, bold, link }: Omit<Run, 'text'>): string {
  return (
    `<a:rPr ${langOf(text)} sz="${points(size)}" b="${bold ? 1 : 0}" dirty="0">${solid(ink)}` +
    FONTS_NAMED +
    `${link ? `<a:hlinkClick r:id="${attribute(link)}"/>` : ''}</a:rPr>`
  );
}

/** All words of paragraphs, for those who hear them. */
export function spoken(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
}
