import { DOCUMENT_TEXT, DocumentMark } from '../../components/DocumentMark.tsx';
import { useLang, useText } from '../../components/Lang.tsx';
import { SIDES, type Side } from '../../domain/filter.ts';
import type { Selection, ThemeRow } from '../../domain/rows.ts';
import { goals } from '../../i18n/goals.ts';
import type { Alignment } from '../../model/dataset.ts';
import { StatementCell } from './StatementCell.tsx';

/** Both documents aligned by theme, with what sets them apart in words under each row. */
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
    <div>
      <div className="hidden grid-cols-[148px_1fr_1fr] gap-x-6 border-ink border-y-2 py-1.5 font-semibold text-quote md:grid">
        <span className="text-ink2">{text.theme}</span>
        {SIDES.map((side) => (
          <SideHeading key={side} selection={selection} side={side} />
        ))}
      </div>
      {rows.map(({ theme, records, absence }) => (
        <section
          key={theme.id}
          aria-labelledby={`theme-${theme.id}`}
          className="grid gap-x-6 gap-y-1 border-rule border-b py-3 md:grid-cols-[148px_1fr_1fr]"
        >
          <div>
            <h2 id={`theme-${theme.id}`} className="font-semibold text-body">
              {theme.name[lang]}
            </h2>
            <button
              type="button"
              className="min-h-11 text-left text-link text-note md:min-h-8"
              aria-label={only ? text.allThemes : text.onlyTheme(theme.name[lang])}
              onClick={() => onTheme(only ? null : theme.id)}
            >
              {only ? text.allThemes : text.onlyTheme(theme.name[lang])}
            </button>
          </div>
          {SIDES.map((side) => (
            <div key={side} className="flex min-w-0 gap-2 md:block">
              <span className="pt-2 md:hidden">
                {selection.sides[side] && (
                  <DocumentMark document={selection.sides[side].document} />
                )}
              </span>
              <div className="min-w-0 flex-1">
                <StatementCell
                  document={selection.sides[side]?.document ?? null}
                  records={records[side]}
                  absence={absence[side]}
                  selected={selected}
                  onOpen={onOpen}
                />
              </div>
            </div>
          ))}
          <Differences alignments={alignments.filter((entry) => entry.theme === theme.id)} />
        </section>
      ))}
    </div>
  );
}

function SideHeading({ selection, side }: { selection: Selection; side: Side }) {
  const lang = useLang();
  const text = useText(goals);
  const document = selection.sides[side]?.document;
  if (!document) return <span>{text.notLoaded}</span>;
  return (
    <span className={`flex items-center gap-2 ${DOCUMENT_TEXT[document.mark]}`}>
      <DocumentMark document={document} />
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
