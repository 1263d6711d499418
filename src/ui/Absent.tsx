import { terms } from '../i18n/terms.ts';
import type { Absence } from '../model/dataset.ts';
import type { AbsenceCode } from '../model/values.ts';
import { useText } from './Lang.tsx';

/**
 * A place where a document says nothing: one of the nine labels, then hatch to the end of the place, never blank.
 * With an absence it is a button that opens the search which found nothing.
 */
export function Absent({
  code,
  absence,
  note,
  onOpen,
}: {
  code: AbsenceCode;
  absence?: Absence | null;
  /** Words instead of the plain label. */
  note?: string;
  onOpen?: (id: string) => void;
}) {
  const text = useText(terms);
  const words = note ?? text.absence[code];
  const look = 'absent-row flex min-h-7 w-full items-center gap-2.5 text-left text-ink2 text-ui';
  const inside = (
    <>
      <span className="absent-words">{words}</span>
      <span aria-hidden="true" className={`absent absent-${code} h-5 min-w-6 flex-1`} />
    </>
  );
  if (!absence || !onOpen) return <span className={look}>{inside}</span>;
  return (
    <button
      type="button"
      className={look}
      data-mark={absence.id}
      onClick={() => onOpen(absence.id)}
    >
      {inside}
    </button>
  );
}
