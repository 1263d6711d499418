import { type Clauses, SIDES } from '../../domain/filter.ts';
import { markState, STATE_CLAUSES } from '../../domain/markState.ts';
import type { MarkState, Selection } from '../../domain/rows.ts';
import { timelineTableWords } from '../../i18n/timelineTable.ts';
import { useView } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';

const STATES: readonly MarkState[] = ['target', 'measure', 'actual', 'forecast', 'problem'];
const OPEN: Pick<Clauses, 'kinds' | 'statuses' | 'dated'> = {
  kinds: null,
  statuses: null,
  dated: null,
};

/** What the fills mean, in the shape of a document that has them. Each filters by its state; a second press shows all. */
export function StateKey({ selection }: { selection: Selection }) {
  const text = useText(timelineTableWords);
  const act = useView((state) => state.act);
  const held = useView((state) => STATES.find((one) => asks(state.view, one)) ?? null);
  const documents = SIDES.flatMap((side) => selection.sides[side]?.document ?? []);
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {STATES.map((state) => {
        const document = documents.find(({ records }) =>
          records.some((record) => markState(record) === state),
        );
        if (!document) return null;
        return (
          <button
            key={state}
            type="button"
            aria-pressed={state === held}
            className={`key-entry ${held !== null && state !== held ? 'text-ink3' : ''}`}
            onClick={() =>
              act({ type: 'filter', patch: state === held ? OPEN : STATE_CLAUSES[state] })
            }
          >
            <Mark of={document} state={state} size={13} />
            {text.states[state]}
          </button>
        );
      })}
    </span>
  );
}

function asks(view: View, state: MarkState): boolean {
  const clauses = STATE_CLAUSES[state];
  const same = (one: readonly string[] | null, other: readonly string[] | null) =>
    one?.toSorted().join() === other?.toSorted().join();
  return (
    view.dated === clauses.dated &&
    same(view.kinds, clauses.kinds) &&
    same(view.statuses, clauses.statuses)
  );
}
