import { about } from '../../i18n/about.ts';
import { documentFigures, together } from '../../reading/figures.ts';
import type { Finding } from './titled.ts';

/** How many sentences and numerals of the texts are accounted for, whatever the filter. */
export const aboutFinding: Finding = ({ documents }, _, lang) => {
  const figures = documents.map(documentFigures);
  const sentences = together(figures, 'sentences');
  const numerals = together(figures, 'numerals');
  return sentences.left + numerals.left === 0
    ? about[lang].title(figures.length, sentences.total, numerals.total)
    : about[lang].titleLeft(figures.length, sentences.left, numerals.left);
};
