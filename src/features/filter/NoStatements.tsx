import { shownCount, statementCount } from '../../domain/facets.ts';
import { OPEN_CLAUSES } from '../../domain/filter.ts';
import { select } from '../../domain/select.ts';
import { frame } from '../../i18n/frame.ts';
import { openTheme } from '../../i18n/openTheme.ts';
import { useView } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import type { ScreenProps } from '../screen/screen.ts';
import { clauseWords, openClause, setClauses } from './clauses.ts';
import { initialsOf } from './pinyin.ts';

/**
 * Where a filter leaves nothing: one sentence with its clauses, and each clause to take off with what that
 * gives. Asked where no document speaks, it leads to what is written on the themes found.
 */
export function NoStatements({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(frame);
  const act = useView((state) => state.act);
  const { filter } = selection;
  const clauses = setClauses(filter);
  const initials = initialsOf(dataset);
  const left = (patch: Partial<typeof filter>) =>
    statementCount(dataset, select(dataset, { ...filter, ...patch }, initials)).shown;
  const silent = filter.only?.includes('neither') ? selection.themes : [];
  return (
    <div className="py-6">
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
                  <Button kind="text" onClick={() => act({ type: 'filter', patch })}>
                    {openTheme[lang].open(name[lang], count)}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <p>
        {text.nothing(
          clauses.map((clause) =>
            text.clause(text.clauses[clause], clauseWords(clause, filter, dataset, lang)),
          ),
        )}
      </p>
      <p className="flex flex-wrap gap-x-5">
        {clauses.map((clause) => (
          <Button
            key={clause}
            kind="text"
            onClick={() => act({ type: 'filter', patch: openClause(clause) })}
          >
            {text.withoutGives(text.clauses[clause], left(openClause(clause)))}
          </Button>
        ))}
        {clauses.length > 1 && (
          <Button kind="text" onClick={() => act({ type: 'reset' })}>
            {text.reset}
          </Button>
        )}
      </p>
    </div>
  );
}
