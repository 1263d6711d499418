import { numbersStated } from '../../content/findings/numbersStated.ts';
import { aspectAbsence } from '../../domain/absence.ts';
import { hidesStep, ladderRows } from '../../domain/ladder.ts';
import type { FigureGroup, Selection, SideSelection } from '../../domain/rows.ts';
import { figures } from '../../i18n/figures.ts';
import { nameSides } from '../../i18n/naming.ts';
import type { Absence, Dataset } from '../../model/dataset.ts';
import { hanCount } from '../../reading/hanCount.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StatementRow } from '../evidence/StatementRow.tsx';
import { CounterpartAbsence } from './Counterpart.tsx';
import { GoalsLink } from './GoalsLink.tsx';

/**
 * The document that states no number to draw, in its own words: what it does not state (each a
 * link to the search), how long it is, what it says on the themes of the charts, where it is
 * more specific than the other, the problems it names.
 */
export function OtherWords({
  side,
  groups,
  dataset,
  selection,
  themes,
  selected,
  onOpen,
}: {
  side: SideSelection;
  groups: readonly FigureGroup[];
  dataset: Dataset;
  selection: Selection;
  /** Whether the charts leave what it says on their themes to this column. */
  themes: boolean;
  selected: string | null;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(figures);
  const { a, b } = selection.sides;
  const names = nameSides(a?.document, b?.document, lang);
  const own = side === a ? names.a.full : names.b.full;
  const other = side === a ? b : a;
  const line = { document: side.document, onOpen };
  const words = themes ? text.other.length : text.other.lengthAbove;
  const problems = side.records.filter(({ kind }) => kind === 'problem');
  const [problem] = problems;
  const specific = moreSpecific(dataset, selection, side);
  return (
    <section className="border-ink border-t-2 pt-2" aria-labelledby="other-words">
      <h2 id="other-words" className="flex items-center gap-2 text-ui font-semibold">
        <Mark of={side.document} />
        {numbersStated(dataset, selection, side, own, lang)}
      </h2>
      <Searches side={side} onOpen={onOpen} />
      {other && (
        <p className="pt-1 text-note text-ink2">
          {words(
            hanCount(side.document.text),
            hanCount(other.document.text),
            other === a ? names.a.full : names.b.full,
          )}
        </p>
      )}
      {themes &&
        byTheme(groups, dataset).map(({ id, name, group }) => {
          const record = group.counterpart.records[0];
          return (
            <div key={id} className="pt-1">
              <h3 className="text-note text-ink2">{name[lang]}</h3>
              {record ? (
                <StatementRow {...line} record={record} selected={record.id === selected} />
              ) : (
                <CounterpartAbsence group={group} onOpen={onOpen} />
              )}
            </div>
          );
        })}
      {specific.length > 0 && (
        <h3 className="border-rule border-t mt-2 pt-2 text-ui font-semibold">
          {text.other.specific(own)}
        </h3>
      )}
      <div className={themes ? '' : 'grid gap-x-6 md:grid-cols-2'}>
        {specific.map(({ theme, record }) => (
          <div key={theme.id} className="pt-1">
            <h4 className="text-note text-ink2">{theme.name[lang]}</h4>
            <StatementRow {...line} record={record} selected={record.id === selected} />
          </div>
        ))}
        {problem && (
          <div className="pt-1">
            <h4 className="text-note text-ink2">{text.other.problems(problems.length)}</h4>
            <StatementRow {...line} record={problem} selected={problem.id === selected} />
          </div>
        )}
      </div>
      <p className="pt-1 text-ui">
        <GoalsLink>{text.other.toGoals}</GoalsLink>
      </p>
    </section>
  );
}

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
      <Searches side={side} onOpen={onOpen} />
      <div className={alone ? 'gap-x-6 md:columns-2' : ''}>
        {dataset.themes.map((theme) => {
          const own = side.records.filter((record) => record.theme === theme.id);
          const record =
            own.find(({ wording }) => wording === 'measure' || wording === 'end-state') ?? own[0];
          return (
            record && (
              <div key={theme.id} className="break-inside-avoid pt-1">
                <h3 className="text-note text-ink2">{theme.name[lang]}</h3>
                <StatementRow
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

/** The searches that found no target and no year, each a button. */
function Searches({ side, onOpen }: { side: SideSelection; onOpen: (id: string) => void }) {
  const lang = useLang();
  const text = useText(figures);
  const searches = (['quantified-target', 'year'] as const)
    .map((aspect) => aspectAbsence(side.document, aspect))
    .filter((absence): absence is Absence => absence !== null);
  if (searches.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-note text-ink2">
      {text.other.searches}
      {searches.map((absence) => (
        <button
          key={absence.id}
          type="button"
          data-mark={absence.id}
          className="min-h-11 text-left text-ink text-note underline underline-offset-4 md:min-h-8"
          onClick={() => onOpen(absence.id)}
        >
          {absence.label[lang]}
        </button>
      ))}
    </p>
  );
}

/** The themes of the charts in the order of themes.json, each with the first chart on it. */
function byTheme(groups: readonly FigureGroup[], dataset: Dataset) {
  return dataset.themes.flatMap((theme) => {
    const group = groups.find(({ quantities }) => quantities[0]?.record.theme === theme.id);
    return group ? [{ ...theme, group }] : [];
  });
}

/** Themes on which this side reaches a higher step of the ladder, with the statement that does. */
function moreSpecific(dataset: Dataset, selection: Selection, side: SideSelection) {
  const left = side === selection.sides.a;
  return ladderRows(dataset, selection).flatMap(({ theme, cells, gap }) => {
    const record = (left ? cells.a : cells.b)?.record;
    if (!record || gap === null || (left ? gap <= 0 : gap >= 0)) return [];
    const hidden = [cells.a, cells.b].some((cell) => cell && hidesStep(cell, theme.id));
    return hidden ? [] : [{ theme, record }];
  });
}
