import { markState } from '../../../domain/markState.ts';
import { statedWords } from '../../../domain/statedWords.ts';
import { terms } from '../../../i18n/terms.ts';
import type { Absence, PolicyDocument, Statement } from '../../../model/dataset.ts';
import type { AbsenceCode } from '../../../model/values.ts';
import { DraftTag } from '../../../ui/DraftTag.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import { usePaper } from './paper.ts';

/** Where a statement's note stands, or else its id; both lead to its evidence. */
export function Reference({ id }: { id: string }) {
  const { linkFor, noteOf } = usePaper();
  const note = noteOf(id);
  return (
    <a className="print-id" href={linkFor(id)}>
      {note === null ? id : `[${note}]`}
    </a>
  );
}

/** A mark with words beside it. */
export const SAID = 'flex break-inside-avoid items-start gap-1.5 [&>svg]:mt-0.5 [&>svg]:flex-none';

/** A statement: in Chinese its own words, in English our label, with its mark where `document` is given. */
export function Said({
  record,
  document,
}: {
  record: Statement;
  document?: PolicyDocument | undefined;
}) {
  const { lang } = usePaper();
  return (
    <p className={SAID}>
      {document && <Mark of={document} state={markState(record)} size={13} />}
      <span>
        {lang === 'zh' ? statedWords(record) : record.label.en}
        <DraftTag of={record} /> <Reference id={record.id} />
      </span>
    </p>
  );
}

/** A place where a document says nothing: the label, which leads to the search, then hatch. */
export function Unsaid({
  code = 'A0',
  absence,
  words,
}: {
  code?: AbsenceCode;
  absence: Absence | null;
  /** Instead of the plain label. */
  words?: string;
}) {
  const { lang, linkFor } = usePaper();
  const said = words ?? terms[lang].absence[code];
  return (
    <p className="flex items-center gap-1.5">
      {absence ? <a href={linkFor(absence.id)}>{said}</a> : said}
      <span aria-hidden="true" className={`absent absent-${code} h-2.5 min-w-3 flex-1`} />
    </p>
  );
}
