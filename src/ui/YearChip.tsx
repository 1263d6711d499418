import { timeShort } from '../i18n/time.ts';
import type { PolicyDocument, Time } from '../model/dataset.ts';
import { DOCUMENT_CHIP } from './documentClass.ts';
import { useLang } from './Lang.tsx';

/** The year that a statement names, in its document's colour; a period in the source's own words is outlined. */
export function YearChip({ of: { mark }, time }: { of: Pick<PolicyDocument, 'mark'>; time: Time }) {
  const lang = useLang();
  const look = time.year === null ? 'border border-line text-ink2' : DOCUMENT_CHIP[mark];
  return (
    <span className={`nowrap inline-block rounded-chip px-1.5 text-note ${look}`}>
      {timeShort(time, lang)}
    </span>
  );
}
