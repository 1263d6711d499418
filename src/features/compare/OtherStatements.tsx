import { markState } from '../../domain/markState.ts';
import { statedWords } from '../../domain/statedWords.ts';
import { compareText } from '../../i18n/compare.ts';
import { timeShort } from '../../i18n/time.ts';
import type { PolicyDocument, Statement } from '../../model/dataset.ts';
import { isUntranslated } from '../../model/untranslated.ts';
import { DraftTag } from '../../ui/DraftTag.tsx';
import { DOCUMENT_CHIP } from '../../ui/documentClass.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Quote } from '../../ui/Quote.tsx';

/** So many at most; all of them are in the menu above. */
const MOST = 5;

/** What else a document says on the topic, each with its year where it names one; pressed, it takes the place of the one above. */
export function OtherStatements({
  document,
  records,
  onChoose,
}: {
  document: PolicyDocument;
  records: readonly Statement[];
  onChoose: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(compareText);
  if (records.length === 0) return <span className="text-ink3">{text.noOthers}</span>;
  return (
    <ul className="min-w-0 flex-1">
      {records.slice(0, MOST).map((record) => (
        <li key={record.id}>
          <button
            type="button"
            data-mark={record.id}
            className="flex min-h-8 items-start gap-2 py-0.5 text-left hover:underline pointer-coarse:min-h-11"
            onClick={() => onChoose(record.id)}
          >
            <span className="pt-[3px]">
              <Mark of={document} state={markState(record)} size={14} />
            </span>
            <span className="min-w-0">
              <Quote>{statedWords(record)}</Quote>
              <DraftTag of={record} />
              {record.time && record.time.year !== null && (
                <span
                  className={`ml-2 rounded-chip px-1 text-note nowrap ${DOCUMENT_CHIP[document.mark]}`}
                >
                  {timeShort(record.time, lang)}
                </span>
              )}
              {lang === 'en' && !isUntranslated(record.label) && (
                <span className="block text-ink3 text-note">{record.label.en}</span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
