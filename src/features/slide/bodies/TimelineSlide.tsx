import type { SaidStatement } from '../../../content/said.ts';
import { type SlideColumn, slideTimeline } from '../../../content/slideTimeline.ts';
import { slideWords } from '../../../i18n/slide.ts';
import type { Lang } from '../../../model/values.ts';
import { Absent } from '../../../ui/Absent.tsx';
import { useLang, useText } from '../../../ui/Lang.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import type { BodyProps } from '../bodyProps.ts';
import { useFit } from '../useFit.ts';
import { SlideStatement } from './GoalsSlide.tsx';

const SIZES = [36, 34, 32, 30, 28, 26, 24] as const;
/** By so many steps the words of the fullest column are taken away. */
const STEPS = 13;

/** Years side by side with what is said of each, in words; what names no year is a mark each. */
export function TimelineSlide({ request, content, onOpen }: BodyProps) {
  const lang = useLang();
  const text = useText(slideWords);
  const { box, fewer } = useFit(SIZES, content);
  const { documents, silent, undated, years } = slideTimeline(request);
  // Columns are about as high as their words are many for their width: the highest loses some first.
  const needed = Math.max(0, ...years.map(({ entries, share }) => signs(entries, lang) / share));
  const room = needed * (1 - fewer / STEPS);
  const kept = ({ entries, share }: (typeof years)[number]) => {
    const fits = (_: SaidStatement, at: number) =>
      at === 0 || signs(entries.slice(0, at + 1), lang) / share <= room;
    return entries.filter(fits);
  };
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
            ...(undated ? ['calc(var(--spacing) * 400)'] : []),
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
                    {document.name[lang]} {text.count(own.length)}
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
              {kept(column).map(({ document, record }) => (
                <SlideStatement
                  key={record.id}
                  document={document}
                  record={record}
                  words={record.label[lang]}
                  onOpen={onOpen}
                />
              ))}
              {kept(column).length < column.entries.length && (
                <li className="text-ink2 type-24">
                  {text.showing(kept(column).length, column.entries.length)}
                </li>
              )}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

/** How many signs the words of statements have. */
function signs(entries: readonly SaidStatement[], lang: Lang): number {
  return entries.reduce((sum, { record }) => sum + record.label[lang].length, 0);
}

function ColumnHead({ column: { head, note } }: { column: SlideColumn }) {
  return (
    <div className="border-line border-b-2 pb-10">
      <p className="font-semibold leading-[1.3] type-32">{head}</p>
      <p className="text-ink2 leading-[1.3] type-24">{note}</p>
    </div>
  );
}
