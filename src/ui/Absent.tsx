import { terms } from '../i18n/terms.ts';
import type { Absence } from '../model/dataset.ts';
import type { AbsenceCode } from '../model/values.ts';
import { useText } from './Lang.tsx';

/**
 * A place where a document says nothing: hatch and one of the nine labels, never blank.
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
  /** Words instead of the plain label, e.g. 无目标表述；有 7 项数据. */
  note?: string;
  onOpen?: (id: string) => void;
}) {
  const text = useText(terms);
  const words = note ?? text.absence[code];
  const look = `absent absent-${code} inline-flex min-h-7 w-full items-center px-2 text-left text-ui text-ink2`;
  if (!absence || !onOpen) return <span className={look}>{words}</span>;
  return (
    <button
      type="button"
      className={look}
      data-mark={absence.id}
      onClick={() => onOpen(absence.id)}
    >
      <span className="bg-paper px-1">{words}</span>
    </button>
  );
}
