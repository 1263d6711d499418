import { type SlideColumn, slideTimeline } from '../../../content/slideTimeline.ts';
import { slideWords } from '../../../i18n/slide.ts';
import { Absent } from '../../../ui/Absent.tsx';
import { useLang, useText } from '../../../ui/Lang.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import type { BodyProps } from '../bodyProps.ts';
import { useFit } from '../useFit.ts';
import { SlideStatement } from './GoalsSlide.tsx';

const SIZES = [36, 34, 32, 30, 28, 26, 24] as const;
/** How many statements of a year stand in words. */
const MOST = 9;

/** Years side by side with what is said of each, in words; what names no year is a mark each. */
export function TimelineSlide({ request, content, onOpen }: BodyProps) {
  const lang = useLang();
  const text = useText(slideWords);
  const { box, fewer } = useFit(SIZES, content);
  const most = Math.max(1, MOST - fewer);
  const { documents, silent, undated, years } = slideTimeline(request);
  return (
    <div ref={box} className="slide-body flex flex-col gap-24">
      {silent.map(({ absence, note }) => (
        <div key={note} className="type-28 [&_.absent-row]:[font-size:inherit]">
          <Absent code="A2" absence={absence} note={note} {...(onOpen ? { onOpen } : {})} />
        </div>
      ))}
      <div
        className="grid flex-1 content-start gap-x-40 flow:block"
        style={{
          gridTemplateColumns: [
            ...(undated ? ['calc(var(--spacing) * 330)'] : []),
            ...years.map(({ share }) => `minmax(0, ${share}fr)`),
          ].join(' '),
        }}
      >
        {undated && (
          <section className="min-w-0">
            <ColumnHead column={undated} />
            {documents.map(({ document }) => {
              const own = undated.entries.filter((entry) => entry.document === document);
              return (
                <div key={document.id} className="pt-20">
                  <p className="flex items-center gap-12 pb-10 type-26 [&>svg]:size-34">
                    <Mark of={document} />
                    {document.province.name[lang]} {text.count(own.length)}
                  </p>
                  <ul className="flex flex-wrap gap-6 [&_svg]:size-22">
                    {own.slice(0, 120).map(({ record, state }) => (
                      <li key={record.id} className="flex">
                        <Mark of={document} state={state} size={14} />
                      </li>
                    ))}
                  </ul>
                </div>
              );
            })}
          </section>
        )}
        {years.map((column) => (
          <section key={column.key} className="min-w-0">
            <ColumnHead column={column} />
            <ul className="pt-20">
              {column.entries.slice(0, most).map(({ document, record }) => (
                <SlideStatement
                  key={record.id}
                  document={document}
                  record={record}
                  words={record.label[lang]}
                  onOpen={onOpen}
                />
              ))}
              {column.entries.length > most && (
                <li className="text-ink2 type-24">{text.showing(most, column.entries.length)}</li>
              )}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function ColumnHead({ column: { head, note } }: { column: SlideColumn }) {
  return (
    <div className="border-line border-b-2 pb-10">
      <p className="font-semibold leading-[1.3] type-32">{head}</p>
      <p className="text-ink2 leading-[1.3] type-24">{note}</p>
    </div>
  );
}
