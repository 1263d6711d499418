// XML as a presentation has it, its unit of length and its colours. A slide is laid out in px of 1920 × 1080.
import { xml } from '../picture/svg.ts';

/** The first line of every part. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Namespaces of a part that holds shapes. */
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const EMU = 6350;

/** Px of a slide in the unit of the file: 914,400 to the inch, 13.333 inches to 1920 px. Never NaN. */
export function emu(px: number): number {
  return Number.isFinite(px) ? Math.round(px * EMU) : 0;
}

/** Px of a slide in hundredths of a point, in whole half points as programs show them. */
export function points(px: number): number {
  return Math.max(100, Math.floor(px + 0.01) * 50);
}

/** Words of an attribute: on one line, with nothing that XML cannot hold. */
export function attribute(words: string): string {
  return xml(words.replace(/\s+/g, ' ').trim());
}

/**
 * A colour by its part in the theme, so that another theme recolours the file; #rrggbb only where nothing
 * else will do, as for a code that readers must find. Accents 1 and 2 are the two documents, 3 and 4 their words.
 */
export type Colour =
  | 'tx1'
  | 'tx2'
  | 'bg1'
  | 'bg2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent6'
  | `#${string}`;

/** A colour of the file. */
export function colourXml(colour: Colour): string {
  if (colour.startsWith('#')) return `<a:srgbClr val="${colour.slice(1).toUpperCase()}"/>`;
  return `<a:schemeClr val="${colour}"/>`;
}

/** An area of one colour. */
export function solid(colour: Colour): string {
  return `<a:solidFill>${colourXml(colour)}</a:solidFill>`;
}
