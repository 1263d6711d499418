import { finding } from '../../content/finding.ts';

/** The finding of a screen for another page or program: spaces that keep a number with its measure word are of the page, not of the words. */
export function sharedTitle(...of: Parameters<typeof finding>): string {
  return finding(...of).replaceAll('\u00a0', ' ');
}
