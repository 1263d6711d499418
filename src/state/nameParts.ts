import { writeView } from './link.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** What a file's name carries of a view: product, screen, and each key of the filter that is set, as a link has it. */
export function nameParts(view: View): string[] {
  const { a, b, themes, kinds, statuses, dated, numbers, only, years, query } = view;
  const filter = { a, b, themes, kinds, statuses, dated, numbers, only, years, query };
  const keys = new URLSearchParams(writeView({ ...DEFAULT_VIEW, ...filter }));
  keys.delete('v');
  return ['duizhao', view.screen, ...[...keys].flat()];
}
