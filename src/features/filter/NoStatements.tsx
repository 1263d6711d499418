import { shownCount } from '../../domain/facets.ts';
import { OPEN_CLAUSES } from '../../domain/filter.ts';
import { select } from '../../domain/select.ts';
import { openTheme } from '../../i18n/openTheme.ts';
import { wayOnWords } from '../../i18n/wayOn.ts';
import { useView } from '../../state/store.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import type { ScreenProps } from '../screen/screen.ts';
import { initialsOf } from './pinyin.ts';
import { clearing, wayOn } from './wayOn.ts';

/** Below a title that says nothing is left: what is written on the themes found silent, which clause to take off, what that gives, and the full reset. */
export function NoStatements({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(wayOnWords);
  const act = useView((state) => state.act);
  const { filter } = selection;
  const way = wayOn(dataset, filter, initialsOf(dataset));
  // Asked where nobody speaks, the filter leaves themes, and each leads to what is written on it.
  const silent = filter.only?.includes('neither') ? selection.themes : [];
  const look = 'min-h-11 text-left text-ink underline underline-offset-4 md:min-h-8';
  return (
    <div className="border-rule border-t py-4">
      {silent.length > 0 && (
        <ul className="pb-2">
          {silent.map(({ id, name }) => {
            const patch = { ...OPEN_CLAUSES, themes: [id] };
            const count = shownCount(select(dataset, { ...filter, ...patch }));
            return (
              <li key={id}>
                {count === 0 ? (
                  name[lang]
                ) : (
                  <button
                    type="button"
                    className={look}
                    onClick={() => act({ type: 'filter', patch })}
                  >
                    {openTheme[lang].open(name[lang], count)}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {way && (
        <p>
          {text.without(text.clauses[way.clause], way.count)}{' '}
          <button
            type="button"
            className={look}
            onClick={() => act({ type: 'filter', patch: clearing(way.clause) })}
          >
            {text.remove(text.clauses[way.clause])}
          </button>
        </p>
      )}
      <button type="button" className={look} onClick={() => act({ type: 'reset' })}>
        {text.reset}
      </button>
    </div>
  );
}
