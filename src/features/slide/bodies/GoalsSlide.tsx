import { goalsTable } from '../../../content/goalsTable.ts';
import type { Said } from '../../../content/said.ts';
import { markState } from '../../../domain/markState.ts';
import { statedWords } from '../../../domain/statedWords.ts';
import { slideWords } from '../../../i18n/slide.ts';
import { timeShort } from '../../../i18n/time.ts';
import type { PolicyDocument, Statement } from '../../../model/dataset.ts';
import { Absent } from '../../../ui/Absent.tsx';
import { Breakable } from '../../../ui/Breakable.tsx';
import { DraftTag } from '../../../ui/DraftTag.tsx';
import { DOCUMENT_TEXT } from '../../../ui/documentClass.ts';
import { useLang, useText } from '../../../ui/Lang.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import { Quote } from '../../../ui/Quote.tsx';
import type { BodyProps } from '../bodyProps.ts';
import { useFit } from '../useFit.ts';

const SIZES = [40, 36, 34, 32, 30, 28, 26, 24] as const;
/** How many statements a document has on a theme at most, by how many themes there are. */
const MOST = [14, 12, 6, 4, 3, 2, 2, 2] as const;

/** Theme by theme what each document says, in its words. */
export function GoalsSlide({ request, content, onOpen }: BodyProps) {
  const lang = useLang();
  const text = useText(slideWords);
  const { box, fewer } = useFit(SIZES, content);
  const { columns: documents, rows } = goalsTable(request.selection, lang);
  const most = Math.max(1, (MOST[rows.length] ?? 1) - fewer);
  const columns =
    documents.length > 1
      ? 'grid-cols-[calc(var(--spacing)*250)_minmax(0,1fr)_minmax(0,1fr)]'
      : 'grid-cols-[calc(var(--spacing)*250)_minmax(0,1fr)]';
  return (
    <div ref={box} className="slide-body flex flex-col">
      <div className={`grid gap-x-48 border-line border-b-2 pb-12 flow:hidden ${columns}`}>
        <span />
        {documents.map(({ document, key, head }) => (
          <p
            key={key}
            className={`flex items-center gap-14 font-semibold type-30 [&>svg]:size-38 ${document ? DOCUMENT_TEXT[document.mark] : ''}`}
          >
            {document && <Mark of={document} />}
            {head}
          </p>
        ))}
      </div>
      {rows.map(({ key, name, cells }) => (
        <section
          key={key}
          className={`grid flex-auto gap-x-48 border-rule border-b py-14 leading-[1.35] flow:grid-cols-1 flow:gap-y-8 ${columns}`}
        >
          <p className="font-semibold type-32">{name}</p>
          {cells.map((cell, at) => {
            const document = documents[at]?.document;
            return (
              <div key={documents[at]?.key} className="flex min-w-0 gap-20">
                <span className="hidden flow:inline [&>svg]:size-[1.25rem]">
                  {document && <Mark of={document} />}
                </span>
                <ul className="min-w-0 flex-1">
                  {cell.slice(0, most).map((said) => (
                    <SlideSaid
                      key={said.type === 'statement' ? said.record.id : said.type}
                      said={said}
                      onOpen={onOpen}
                    />
                  ))}
                  {most < cell.length && (
                    <li className="text-ink2 type-24">{text.showing(most, cell.length)}</li>
                  )}
                </ul>
              </div>
            );
          })}
        </section>
      ))}
    </div>
  );
}

/** A statement, or why there is none. */
function SlideSaid({ said, onOpen }: { said: Said; onOpen: BodyProps['onOpen'] }) {
  if (said.type === 'statement') return <SlideStatement {...said} onOpen={onOpen} />;
  return (
    <li className="text-ink2 type-fit">
      {said.type === 'absent' ? (
        <Absent code={said.code} absence={said.absence} {...(onOpen ? { onOpen } : {})} />
      ) : (
        said.type === 'words' && said.words
      )}
    </li>
  );
}

/** A statement on a slide: its mark, its words and the year that it names. */
export function SlideStatement({
  document,
  record,
  words = null,
  onOpen,
}: {
  document: PolicyDocument;
  record: Statement;
  /** What is said instead of the whole quote. */
  words?: string | null;
  onOpen: BodyProps['onOpen'];
}) {
  const lang = useLang();
  const inside = (
    <>
      <span className="flex h-[1.35em] items-center [&>svg]:size-[0.8em]">
        <Mark of={document} state={markState(record)} size={14} />
      </span>
      <span className="min-w-0 text-pretty">
        {words !== null && <Breakable>{words}</Breakable>}
        {words === null && (lang === 'zh' ? <Quote>{statedWords(record)}</Quote> : record.label.en)}
        <DraftTag of={record} />
        {record.time && words === null && (
          <span className="nowrap pl-12 text-ink2 type-24">{timeShort(record.time, lang)}</span>
        )}
      </span>
    </>
  );
  const look = 'flex w-full gap-14 pb-6 text-left leading-[1.35] type-fit';
  return (
    <li>
      {onOpen ? (
        <button
          type="button"
          data-mark={record.id}
          className={look}
          onClick={() => onOpen(record.id)}
        >
          {inside}
        </button>
      ) : (
        <span className={look}>{inside}</span>
      )}
    </li>
  );
}
