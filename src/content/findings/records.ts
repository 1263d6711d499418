import { countsFinding } from './counts.ts';
import { titled } from './titled.ts';

/** How many statements of each document are left. */
export const recordsFinding = titled((_, selection, scope, lang) =>
  countsFinding(selection, scope, lang),
);
