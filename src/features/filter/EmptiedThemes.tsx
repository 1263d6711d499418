import { useState } from 'react';
import { statementsOn } from '../../domain/byTheme.ts';
import { OPEN_CLAUSES } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { shownDocuments } from '../../domain/select.ts';
import { overviewRowWords } from '../../i18n/overviewRows.ts';
import type { Theme } from '../../model/dataset.ts';
import { useView } from '../../state/store.ts';
import { useLang, useText } from '../../ui/Lang.tsx';

/** The themes that a filter leaves nothing of, in one line; unfolded, each leads to all that is written on it. */
export function EmptiedThemes({
  themes,
  selection,
}: {
  themes: readonly Theme[];
  selection: Selection;
}) {
  const lang = useLang();
  const text = useText(overviewRowWords);
  const act = useView((state) => state.act);
  const [open, setOpen] = useState(false);
  const count = (theme: Theme) =>
    shownDocuments(selection).reduce((sum, one) => sum + statementsOn(one, theme.id).length, 0);
  return (
    <div className="py-3 text-ink2">
      {text.emptied(themes.length)}
      <button
        type="button"
        aria-expanded={open}
        className="inline-press ml-4"
        onClick={() => setOpen(!open)}
      >
        {open ? text.fold : text.open}
      </button>
      {open && (
        <ul className="flex flex-wrap gap-x-6 gap-y-1 pt-2">
          {themes.map((theme) => (
            <li key={theme.id}>
              <span className="pr-2 text-ink">{theme.name[lang]}</span>
              <button
                type="button"
                aria-label={text.seeAllOf(theme.name[lang], count(theme))}
                className="inline-press"
                onClick={() =>
                  act({ type: 'filter', patch: { ...OPEN_CLAUSES, themes: [theme.id] } })
                }
              >
                {text.seeAll(count(theme))}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
