import type { Selection, ThemeRow } from '../../domain/rows.ts';
import { goals } from '../../i18n/goals.ts';
import { FilterMenu } from '../../ui/FilterMenu.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { goToTheme } from './goToTheme.ts';
import { lineCounts } from './lineCounts.ts';

/** All themes of the page as a list to go to, each with how many lines each document has on it. */
export function ThemeJump({
  rows,
  selection,
}: {
  rows: readonly ThemeRow[];
  selection: Selection;
}) {
  const lang = useLang();
  const text = useText(goals);
  return (
    <FilterMenu summary={text.jump} active={false} over>
      <ul aria-label={text.jump}>
        {rows.map((row) => (
          <li key={row.theme.id}>
            <button
              type="button"
              className="flex min-h-11 w-full items-center gap-4 text-left font-normal text-ui text-ink hover:underline md:min-h-8"
              onClick={() => goToTheme(row.theme.id)}
            >
              <span className="flex-1">{row.theme.name[lang]}</span>
              <span className="nowrap text-note text-ink3">{lineCounts(row, selection, lang)}</span>
            </button>
          </li>
        ))}
      </ul>
    </FilterMenu>
  );
}
