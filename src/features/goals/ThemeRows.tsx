import { SIDES, type Side } from '../../domain/filter.ts';
import type { Selection, ThemeRow } from '../../domain/rows.ts';
import { goals } from '../../i18n/goals.ts';
import type { Alignment } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { DOCUMENT_TEXT, Mark } from '../../ui/Mark.tsx';
import { StatementCell } from '../evidence/StatementCell.tsx';
import { ThemeBand } from './ThemeBand.tsx';
import { ThemeJump } from './ThemeJump.tsx';

/**
 * Both documents aligned by theme, with what sets them apart in words under each row. While one
 * scrolls, the documents' names stay in sight; on a phone the name of the theme does.
 */
export function ThemeRows({
  rows,
  selection,
  alignments,
  selected,
  onOpen,
  onTheme,
}: {
  rows: readonly ThemeRow[];
  selection: Selection;
  alignments: readonly Alignment[];
  selected: string | null;
  onOpen: (id: string) => void;
  /** null shows all themes again. */
  onTheme: (theme: string | null) => void;
}) {
  const lang = useLang();
  const text = useText(goals);
  const only = selection.filter.themes?.length === 1;
  return (
    <div className="theme-rows">
      <div
        data-bar=""
        className="theme-head grid-cols-[168px_1fr_1fr] items-center gap-x-6 border-ink border-y-2 font-semibold text-ui md:grid"
      >
        {rows.length > 1 ? (
          <ThemeJump rows={rows} selection={selection} />
        ) : (
          <span className="text-ink2 max-md:hidden">{text.theme}</span>
        )}
        {SIDES.map((side) => (
          <SideHeading key={side} selection={selection} side={side} />
        ))}
      </div>
      {rows.map((row, index) => (
        <section
          key={row.theme.id}
          aria-label={row.theme.name[lang]}
          className="theme-row grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 border-rule border-b pb-3 md:grid-cols-[168px_1fr_1fr] md:pt-3"
        >
          <ThemeBand
            row={row}
            selection={selection}
            only={only}
            previous={rows[index - 1]?.theme.id ?? null}
            next={rows[index + 1]?.theme.id ?? null}
            onTheme={onTheme}
          />
          {SIDES.map((side) => (
            <div key={side} className="flex min-w-0 gap-2 md:block">
              <span className="pt-2 md:hidden">
                {selection.sides[side] && <Mark of={selection.sides[side].document} />}
              </span>
              <div className="min-w-0 flex-1">
                <StatementCell
                  document={selection.sides[side]?.document ?? null}
                  records={row.records[side]}
                  absence={row.absence[side]}
                  selected={selected}
                  onOpen={onOpen}
                />
              </div>
            </div>
          ))}
          <Differences alignments={alignments.filter((entry) => entry.theme === row.theme.id)} />
        </section>
      ))}
    </div>
  );
}

function SideHeading({ selection, side }: { selection: Selection; side: Side }) {
  const lang = useLang();
  const text = useText(goals);
  const document = selection.sides[side]?.document;
  if (!document) return <span className="max-md:hidden">{text.notLoaded}</span>;
  return (
    <span className={`flex items-center gap-2 max-md:hidden ${DOCUMENT_TEXT[document.mark]}`}>
      <Mark of={document} />
      {document.province.name[lang]} · {document.shortTitle[lang]}
    </span>
  );
}

function Differences({ alignments }: { alignments: readonly Alignment[] }) {
  const lang = useLang();
  if (alignments.length === 0) return null;
  return (
    <ul className="text-note text-ink2 md:col-span-2 md:col-start-2">
      {alignments.map((entry) => (
        <li key={entry.id} className="py-0.5">
          <span className="font-semibold">{entry.topic[lang]}</span>
          {lang === 'zh' ? '：' : ': '}
          {entry.difference[lang]}
        </li>
      ))}
    </ul>
  );
}
