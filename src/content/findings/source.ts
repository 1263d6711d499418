import { sourceText } from '../../i18n/source.ts';
import { countsFinding } from './counts.ts';
import { titled } from './titled.ts';

/** How many statements of each document are left, and without a filter that they are marked in its text. */
export const sourceFinding = titled((_, selection, scope, lang) => {
  const counts = countsFinding(selection, scope, lang);
  return scope.words === '' ? sourceText[lang].marked(counts) : counts;
});
