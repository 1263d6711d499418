import { select } from '../../domain/select.ts';
import { goals } from '../../i18n/goals.ts';
import { useView } from '../../state/store.ts';
import { useLang } from '../../ui/Lang.tsx';
import { DIFFERENCES, isDifferences } from '../filter/SpeakingChoice.tsx';
import type { ScreenProps } from '../screen/screen.ts';

/** Leaves the themes on which one document alone speaks, and says how many those are; nothing where a document stands beside itself. */
export function DifferencesOnly({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const act = useView((state) => state.act);
  // Not of the selection, which comes with the screen: the box answers at once.
  const on = useView((state) => isDifferences(state.view.only));
  const { filter } = selection;
  if (filter.a === filter.b) return null;
  const { themes } = select(dataset, { ...filter, only: DIFFERENCES });
  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 px-1 text-ink2 text-ui md:min-h-8">
      <input
        type="checkbox"
        className="size-4 shrink-0 accent-ink"
        checked={on}
        onChange={(event) =>
          act({
            type: 'filter',
            patch: { only: event.currentTarget.checked ? DIFFERENCES : null },
          })
        }
      />
      {goals[lang].differences(themes.length)}
    </label>
  );
}
