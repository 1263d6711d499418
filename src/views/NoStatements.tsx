import { useText } from '../components/Lang.tsx';
import { wayOnWords } from '../i18n/wayOn.ts';
import { useView } from '../state/store.ts';
import { initialsOf } from './pinyin.ts';
import type { ScreenProps } from './screen.ts';
import { clearing, wayOn } from './wayOn.ts';

/** Below a title that says nothing is left: which clause to take off, what that gives, and the full reset. */
export function NoStatements({ dataset, selection }: ScreenProps) {
  const text = useText(wayOnWords);
  const act = useView((state) => state.act);
  const way = wayOn(dataset, selection.filter, initialsOf(dataset));
  const look = 'min-h-11 text-link underline underline-offset-4 md:min-h-8';
  return (
    <div className="border-rule border-t py-4">
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
