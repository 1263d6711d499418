import type { Selection, ThemeRow } from '../../domain/rows.ts';
import { goals } from '../../i18n/goals.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MenuRow } from '../../ui/MenuRow.tsx';
import { Menu, MORE } from '../screen/Menu.tsx';
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
    <Menu
      name={text.jump}
      className="inline-flex min-h-11 items-center gap-1.5 rounded-ctl md:min-h-8"
      face={
        <>
          {text.jump}
          {MORE}
        </>
      }
    >
      {(close) => (
        <ul aria-label={text.jump}>
          {rows.map((row) => (
            <li key={row.theme.id}>
              <MenuRow
                end={lineCounts(row, selection, lang)}
                onClick={() => {
                  close();
                  goToTheme(row.theme.id);
                }}
              >
                {row.theme.name[lang]}
              </MenuRow>
            </li>
          ))}
        </ul>
      )}
    </Menu>
  );
}
