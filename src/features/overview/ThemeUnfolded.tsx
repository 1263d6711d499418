import type { OverviewCell, OverviewRow } from '../../content/overviewRows.ts';
import { themeDifferences, unfoldedOrder } from '../../content/themeUnfolded.ts';
import { SIDES } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { isDated } from '../../domain/select.ts';
import { nameSides } from '../../i18n/naming.ts';
import { overviewRowWords } from '../../i18n/overviewRows.ts';
import type { Dataset } from '../../model/dataset.ts';
import { useView } from '../../state/store.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { useIncrementalList } from '../../ui/useIncrementalList.tsx';
import { StatementRow } from '../evidence/StatementRow.tsx';

interface Lists {
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
}

/** A theme in full, in its place: what the documents differ in, both lists of statements, and ways on. */
export function ThemeUnfolded({
  id,
  row,
  dataset,
  selection,
  onFold,
  ...lists
}: Lists & {
  id: string;
  row: OverviewRow;
  dataset: Dataset;
  selection: Selection;
  onFold: () => void;
}) {
  const lang = useLang();
  const text = useText(overviewRowWords);
  const act = useView((state) => state.act);
  const themes = useView((state) => state.view.themes);
  const only = themes?.length === 1;
  const { a, b } = selection.sides;
  const names = nameSides(a?.document, b?.document, lang);
  const differences = themeDifferences(dataset, row, lang);
  return (
    <section id={id} aria-label={row.theme.name[lang]} className="pb-3">
      {differences.length > 0 && (
        <dl className="overview-differences">
          {differences.map(({ topic, words }) => (
            <div key={topic} className="contents">
              <dt className="font-semibold">{topic}</dt>
              <dd className="text-ink2">{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="overview-lists">
        {SIDES.map((side) => {
          const cell = row.cells[side];
          return (
            cell && (
              <div key={side} className="min-w-0">
                <ListOfSide cell={cell} name={names[side].full} {...lists} />
              </div>
            )
          );
        })}
      </div>
      <p className="flex flex-wrap gap-x-6 border-rule border-t pt-2">
        <button
          type="button"
          className="inline-press"
          onClick={() => act({ type: 'filter', patch: { themes: only ? null : [row.theme.id] } })}
        >
          {only ? text.allThemes : text.only}
        </button>
        <button
          type="button"
          className="inline-press"
          onClick={() => {
            act({ type: 'filter', patch: { themes: [row.theme.id] } });
            act({ type: 'go', screen: 'goals' });
            window.scrollTo(0, 0);
          }}
        >
          {text.goals}
        </button>
        <button type="button" className="ml-auto" onClick={onFold}>
          {text.fold} <span aria-hidden="true">⌃</span>
        </button>
      </p>
    </section>
  );
}

function ListOfSide({
  cell,
  name,
  selected,
  onOpen,
}: Lists & { cell: OverviewCell; name: string }) {
  const text = useText(overviewRowWords);
  const { document, kept, all, reading } = cell;
  const [first, rest] = useIncrementalList(unfoldedOrder(kept), 30);
  const dated = kept.filter(isDated).length;
  const problems = kept.filter(({ kind }) => kind === 'problem').length;
  const facts = [
    kept.length > 0 && (dated > 0 ? text.saidDated(dated) : text.saidUndated),
    problems > 0 && text.saidProblems(problems),
    all.length > kept.length && text.outside(all.length - kept.length),
  ];
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 pb-1">
        <Mark of={document} />
        <span className="font-semibold">
          {kept.length > 0 ? text.said(name, kept.length) : text.saidNone(name)}
        </span>
        <span className="text-ink3 text-note">{facts.filter(Boolean).join(text.comma)}</span>
      </p>
      {reading.type === 'absent' && (
        <Absent code={reading.code} absence={reading.absence} onOpen={onOpen} />
      )}
      <ul>
        {first.map((record) => (
          <li key={record.id}>
            <StatementRow
              document={document}
              record={record}
              marked
              selected={record.id === selected}
              note={record.kind === 'problem' ? text.problem : undefined}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
      {rest}
    </>
  );
}
