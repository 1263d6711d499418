import { comparedRows } from '../../domain/comparedRows.ts';
import { SIDES, type Side } from '../../domain/filter.ts';
import { ladderRows } from '../../domain/ladder.ts';
import type { LadderRow, Selection, SideSelection } from '../../domain/rows.ts';
import { distinctSides } from '../../domain/select.ts';
import { goalsFinding as words } from '../../i18n/goalsFinding.ts';
import { nameSides } from '../../i18n/naming.ts';
import type { Dataset, Statement } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import { countsFinding } from './counts.ts';
import { SLIDE_LINES, titled } from './titled.ts';

/** Of so many themes a title says how far each document goes. */
const FEW = { least: 2, most: 5 } as const;

/**
 * Without a filter, how many goals each document states and how many of them name a year. On a few
 * themes of which one document is the more specific, how far each goes; else what the filter leaves, counted.
 */
export const goalsFinding = titled((dataset, selection, scope, lang) => {
  if (scope.words === '') return aims(selection, lang);
  const further = scope.words === scope.themes ? furtherOn(dataset, selection, lang) : null;
  const title = scope.prefix + (further ?? '');
  return further && title.length <= SLIDE_LINES[lang]
    ? title
    : countsFinding(selection, scope, lang);
});

function aims(selection: Selection, lang: Lang): string {
  const text = words[lang];
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  const says = ({ records }: SideSelection, side: Side) => {
    const first = side === 'a' || !sides.a?.records.some(isAim);
    const name = side === 'a' || !sides.a ? names[side].full : names[side].short;
    const stated = records.filter(isAim);
    const dated = stated.filter(({ time }) => time?.year != null).length;
    if (stated.length === 0) return text.noAim(name);
    if (dated === 0) return text.aims(name, stated.length, text.noneDated, first);
    const all = dated === stated.length;
    const named = all ? text.allDated : text.someDated(dated);
    return text.aims(name, stated.length, named, first);
  };
  return SIDES.flatMap((side) => {
    const shown = sides[side];
    return shown ? says(shown, side) : [];
  }).join(text.join);
}

const isAim = ({ kind }: Statement) => kind === 'goal' || kind === 'target';

/** How far each document goes on themes of which one is the more specific on all; null for any other themes. */
function furtherOn(dataset: Dataset, selection: Selection, lang: Lang): string | null {
  const { themes } = selection;
  if (themes.length < FEW.least || themes.length > FEW.most) return null;
  const rows = comparedRows(ladderRows(dataset, selection));
  const signs = new Set(rows.map(({ gap }) => Math.sign(gap ?? 0)));
  const [sign] = signs;
  if (signs.size !== 1 || !sign) return null;
  const [more, less]: [Side, Side] = sign > 0 ? ['a', 'b'] : ['b', 'a'];
  const { a, b } = selection.sides;
  const names = nameSides(a?.document, b?.document, lang);
  return words[lang].further(
    reaches(rows, more, names[more].full, true, lang),
    reaches(rows, less, names[less].short, false, lang),
  );
}

function reaches(
  rows: readonly LadderRow[],
  side: Side,
  name: string,
  first: boolean,
  lang: Lang,
): string {
  const cells = rows.flatMap(({ cells: of }) => of[side] ?? []);
  const spoken = cells.filter(({ absence }) => absence === null);
  const steps = [...new Set(spoken.map(({ step }) => step))].sort((one, two) => two - one);
  return words[lang].reaches(name, steps, spoken.length < cells.length, first);
}
