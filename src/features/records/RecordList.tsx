import type { RecordRow } from '../../domain/recordRows.ts';
import { records } from '../../i18n/records.ts';
import { terms } from '../../i18n/terms.ts';
import { isUntranslated } from '../../model/untranslated.ts';
import { DraftTag } from '../../ui/DraftTag.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { YearChip } from '../../ui/YearChip.tsx';
import { GroupHead } from './GroupHead.tsx';
import type { RecordRowsProps } from './RecordsTable.tsx';

/** All rows one under the other, for narrow pages: mark, words, the year where one is named, and the id. */
export function RecordList({ rows, heads, selected, onOpen, ...shared }: RecordRowsProps) {
  const text = useText(records);
  return (
    <ul aria-label={text.table} className="records-list">
      {rows.map((row) => {
        const group = heads.get(row.id);
        return (
          <li key={row.id}>
            {group && (
              <h2>
                <GroupHead group={group} {...shared} />
              </h2>
            )}
            <button
              type="button"
              data-mark={row.id}
              aria-current={row.id === selected ? 'true' : undefined}
              className="records-entry"
              onClick={() => onOpen(row.id)}
            >
              <Entry row={row} names={shared.names} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Entry({ row, names }: Pick<RecordRowsProps, 'names'> & { row: RecordRow }) {
  const lang = useLang();
  const { kind } = useText(terms);
  const document = names.documents.get(row.document);
  // A number that the words do not spell out as it is meant, such as the factor of 翻番, is in the evidence.
  return (
    <>
      {document && <Mark of={document} state={row.state} size={14} />}
      <span className="min-w-0">
        <Quote>{row.quote}</Quote>
        <DraftTag of={row} />
        {document &&
          row.times
            .filter(({ year }) => year !== null)
            .map((time) => (
              <span key={`${time.type} ${time.year} ${time.from}`}>
                {' '}
                <YearChip of={document} time={time} />
              </span>
            ))}
        <span className="text-note text-ink3"> {row.id}</span>
        {lang === 'en' && !isUntranslated(row.label) && (
          <span className="block text-note text-ink3">{row.label.en}</span>
        )}
        {/* The name begins with what is seen. */}
        <span className="sr-only">
          {' '}
          {document?.name[lang]} {kind[row.kind]}
        </span>
      </span>
    </>
  );
}
