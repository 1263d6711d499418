import { lanedDocuments } from '../../../content/lanedDocuments.ts';
import type { TimelineColumn } from '../../../domain/rows.ts';
import { distinctSides } from '../../../domain/select.ts';
import { timeline as timelineOf } from '../../../domain/timeline.ts';
import { slideWords } from '../../../i18n/slide.ts';
import { columnHead, silenceWords, timelineWords } from '../../../i18n/timeline.ts';
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
  const say = useText(timelineWords);
  const { box, fewer } = useFit(SIZES, content);
  const most = Math.max(1, MOST - fewer);
  const timeline = timelineOf(distinctSides(request.selection));
  const documents = lanedDocuments(request);
  const none = timeline.columns.find(({ key }) => key === 'none');
  const years = timeline.columns.filter((column) => column !== none);
  const silent = documents.flatMap(({ side, name }) => {
    const silence = timeline.silence[side];
    const search = timeline.dated[side] === 0 ? timeline.absence[side] : null;
    const absence = silence?.absence ?? search;
    if (!absence && !silence) return [];
    return {
      absence,
      note: silence ? silenceWords(silence, name, lang) : say.silence.year(name),
    };
  });
  // As wide as they have words, so that the fullest is not the narrowest.
  const share = (column: TimelineColumn) =>
    Math.max(2, Math.min(MOST, column.marks.a.length + column.marks.b.length));
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
            ...(none ? ['calc(var(--spacing) * 380)'] : []),
            ...years.map(
              (column) =>
                `minmax(calc(var(--spacing) * ${lang === 'zh' ? 190 : 250}), ${share(column)}fr)`,
            ),
          ].join(' '),
        }}
      >
        {none && (
          <section className="min-w-0">
            <ColumnHead column={none} />
            {documents.map(({ document, side }) => (
              <div key={document.id} className="pt-20">
                <p className="flex items-center gap-12 pb-10 type-26 [&>svg]:size-34">
                  <Mark of={document} />
                  {document.name[lang]} {text.count(none.marks[side].length)}
                </p>
                <ul className="flex flex-wrap gap-6 [&_svg]:size-22">
                  {none.marks[side].slice(0, 120).map(({ record, state }) => (
                    <li key={record.id} className="flex">
                      <Mark of={document} state={state} size={14} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        )}
        {years.map((column) => {
          const all = documents.flatMap(({ document, side }) =>
            column.marks[side].map(({ record }) => ({ document, record })),
          );
          return (
            <section key={column.key} className="min-w-0">
              <ColumnHead column={column} />
              <ul className="pt-20">
                {all.slice(0, most).map(({ document, record }) => (
                  <SlideStatement
                    key={record.id}
                    document={document}
                    record={record}
                    words={record.label[lang]}
                    onOpen={onOpen}
                  />
                ))}
                {all.length > most && (
                  <li className="text-ink2 type-24">{text.showing(most, all.length)}</li>
                )}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}

function ColumnHead({ column }: { column: TimelineColumn }) {
  const lang = useLang();
  const text = useText(slideWords);
  const { head, note } = columnHead(column, lang);
  return (
    <div className="border-line border-b-2 pb-10">
      <p className="font-semibold leading-[1.3] type-32">{head}</p>
      <p className="text-ink2 leading-[1.3] type-24">
        {text.count(column.marks.a.length + column.marks.b.length)}
        {note && (lang === 'zh' ? `，${note}` : `, ${note}`)}
      </p>
    </div>
  );
}
