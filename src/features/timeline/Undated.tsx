// Statements without a year: of which kinds they are, and each in words.

import { type Pair, SIDES } from '../../domain/filter.ts';
import type { TimelineColumn, TimelineMark } from '../../domain/rows.ts';
import { nameSides } from '../../i18n/naming.ts';
import { terms } from '../../i18n/terms.ts';
import { timelineWords } from '../../i18n/timeline.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { KINDS } from '../../model/values.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { DOCUMENT_TEXT, Mark } from '../../ui/Mark.tsx';
import { StatementList } from './StatementList.tsx';

interface Props {
  readonly column: TimelineColumn;
  readonly documents: Pair<PolicyDocument | null>;
}

/** For each document how many there are of which kind, the most first. */
export function UndatedKinds({ column, documents }: Props) {
  const lang = useLang();
  const text = useText(timelineWords);
  const { kind } = useText(terms);
  return (
    <>
      {SIDES.map((side) => {
        const document = documents[side];
        const marks = column.marks[side];
        if (!document || marks.length === 0) return null;
        return (
          <div key={side} className="pt-1 text-note text-ink2">
            <p className={`flex items-center gap-1.5 ${DOCUMENT_TEXT[document.mark]}`}>
              <Mark of={document} />
              {document.province.name[lang]} · {text.count(marks.length)}
            </p>
            <ul className="flex flex-wrap gap-x-3 pt-0.5">
              {byKind(marks).map(([id, n]) => (
                <li key={id} className="nowrap">
                  {text.kind(kind[id], n)}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <p className="pt-2 text-note text-ink3">{text.below}</p>
    </>
  );
}

/** Both documents side by side, each list in columns of text. */
export function UndatedLists({
  column,
  documents,
  ruled,
  onOpen,
}: Props & { ruled: boolean; onOpen: (id: string) => void }) {
  const lang = useLang();
  const text = useText(timelineWords);
  const names = nameSides(documents.a, documents.b, lang);
  const shown = SIDES.filter((side) => column.marks[side].length > 0);
  const both = shown.length > 1;
  return (
    <div
      className={`grid gap-x-7 ${both ? 'grid-cols-2' : ''} ${ruled ? 'mt-2 border-rule border-t pt-1' : ''}`}
    >
      {shown.map((side) => {
        const document = documents[side];
        return (
          document && (
            <StatementList
              key={side}
              document={document}
              marks={column.marks[side]}
              first={both ? 8 : 12}
              periods={false}
              heading={text.undated(names[side].full)}
              columns={both ? 'gap-x-7 xl:columns-2' : 'gap-x-7 columns-2 xl:columns-3'}
              onOpen={onOpen}
            />
          )
        );
      })}
    </div>
  );
}

function byKind(marks: readonly TimelineMark[]) {
  return KINDS.map((kind) => {
    const n = marks.filter(({ record }) => record.kind === kind).length;
    return [kind, n] as const;
  })
    .filter(([, n]) => n > 0)
    .toSorted(([, one], [, two]) => two - one);
}
