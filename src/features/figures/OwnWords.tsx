import { numbersStated } from '../../content/findings/numbersStated.ts';
import type { Selection, SideSelection } from '../../domain/rows.ts';
import type { Dataset } from '../../model/dataset.ts';
import { useLang } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StatementLine } from '../evidence/StatementLine.tsx';
import { Searches } from './Searches.tsx';

/**
 * A document whose statements shown have no number to draw, in its own words: what it does not
 * state, and of each theme the first statement shown.
 */
export function OwnWords({
  side,
  name,
  alone,
  dataset,
  selection,
  selected,
  onOpen,
}: {
  side: SideSelection;
  name: string;
  /** Whether no other document stands beside it. */
  alone: boolean;
  dataset: Dataset;
  selection: Selection;
  selected: string | null;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  return (
    <section className="border-ink border-t-2 pt-2" aria-label={name}>
      <h2 className="flex items-center gap-2 text-ui font-semibold">
        <Mark of={side.document} />
        {numbersStated(dataset, selection, side, name, lang)}
      </h2>
      <Searches document={side.document} onOpen={onOpen} />
      <div className={alone ? 'gap-x-6 md:columns-2' : ''}>
        {dataset.themes.map((theme) => {
          const own = side.records.filter((record) => record.theme === theme.id);
          const record =
            own.find(({ wording }) => wording === 'measure' || wording === 'end-state') ?? own[0];
          return (
            record && (
              <div key={theme.id} className="break-inside-avoid pt-1">
                <h3 className="text-note text-ink2">{theme.name[lang]}</h3>
                <StatementLine
                  document={side.document}
                  record={record}
                  selected={record.id === selected}
                  onOpen={onOpen}
                />
              </div>
            )
          );
        })}
      </div>
    </section>
  );
}
