import type { Said as SaidInCell, SaidStatement } from '../../../content/said.ts';
import { searchWords } from '../../../content/slideQuotes.ts';
import { timelineTableWords } from '../../../i18n/timelineTable.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { usePaper } from './paper.ts';
import { Reference, SAID, Said, Unsaid } from './Said.tsx';

/** What stands in a cell on paper. `marked`: statements with their marks; `proofs`: absences with the search that found nothing. */
export function Cell({
  cell,
  marked = true,
  proofs = false,
}: {
  cell: readonly SaidInCell[];
  marked?: boolean;
  proofs?: boolean;
}) {
  const { lang } = usePaper();
  return cell.map((said) => {
    const { type } = said;
    if (type === 'words')
      return (
        <span key={type} className="print-label">
          {said.words}
        </span>
      );
    if (type === 'marks')
      return (
        <span key={said.document.id} className="flex flex-wrap gap-0.5 py-px">
          {said.marks.map(({ record, state }) => (
            <Mark key={record.id} of={said.document} state={state} size={13} />
          ))}
        </span>
      );
    if (type === 'absent')
      return (
        <div key={`${type} ${said.words}`}>
          <Unsaid {...said} />
          {proofs && said.absence && (
            <span className="print-place">{searchWords(said.absence, lang)}</span>
          )}
        </div>
      );
    const { record, document, values } = said;
    if (values) return <Numbers key={record.id} {...said} />;
    return <Said key={record.id} record={record} document={marked ? document : undefined} />;
  });
}

/** A statement by the numbers that it reports. */
function Numbers({ document, record, state, values }: SaidStatement) {
  const { comma } = timelineTableWords[usePaper().lang];
  return (
    <p className={SAID}>
      <Mark of={document} state={state} size={13} />
      <span>
        {values?.map(({ value, name, period }) => (
          <span key={`${name}${value}`}>
            <b>{value}</b> {name}
            {period && `${comma}${period}`}{' '}
          </span>
        ))}
        <Reference id={record.id} />
      </span>
    </p>
  );
}
