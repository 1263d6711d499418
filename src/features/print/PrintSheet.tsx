import { useLayoutEffect, useMemo, useRef } from 'react';
import { finding } from '../../content/finding.ts';
import type { Pictured } from '../../content/pictured.ts';
import { paragraphs } from '../../domain/evidence.ts';
import { SIDES } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { distinctSides, shownDocuments } from '../../domain/select.ts';
import { drawPages, type Page } from '../../files/picture/pages.ts';
import { keyWords } from '../../files/picture/picture.ts';
import { canvasMeasure } from '../../files/picture/raster.ts';
import { svgElement } from '../../files/picture/readSvg.ts';
import { documentWords } from '../../i18n/documents.ts';
import { filterWords } from '../../i18n/filterWords.ts';
import { frame } from '../../i18n/frame.ts';
import { nameSides } from '../../i18n/naming.ts';
import { pictureWords } from '../../i18n/picture.ts';
import { printWords } from '../../i18n/print.ts';
import { printGoals } from '../../i18n/printGoals.ts';
import { timeText } from '../../i18n/time.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import { drawSvg } from '../../ui/chart/echarts.ts';
import { Mark } from '../../ui/Mark.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { GoalsByTheme } from './GoalsByTheme.tsx';
import { PrintFooter } from './PrintFooter.tsx';

/** Room for charts on A4 inside margins of 14 mm, in CSS px, under the title and on a page of their own. */
const ROOMS = {
  portrait: { first: { width: 686, height: 760 }, others: { width: 686, height: 960 } },
  landscape: { first: { width: 1014, height: 480 }, others: { width: 1014, height: 630 } },
} as const;

const WAYS = ['portrait', 'landscape'] as const;

export interface PrintSheetProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly screen: Pictured | 'records';
  readonly group: 'gap' | 'theme';
  /** Whether goals stand theme by theme, and not in the documents' own order. */
  readonly byTheme: boolean;
  readonly lang: Lang;
  readonly link: string;
  readonly version: string;
}

/** A screen on paper: finding, filter, charts for the paper's own width, every quote as a numbered note, sources and link. */
export function PrintSheet(props: PrintSheetProps) {
  const { dataset, selection, screen, byTheme, lang, link, version } = props;
  const text = printWords[lang];
  const notes = useMemo(() => notesOf(selection, lang), [selection, lang]);
  const noteOf = useMemo(() => {
    const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]));
    return (record: string) => numbers.get(record) ?? null;
  }, [notes]);
  // Records, and goals in the documents' order, are words: their notes are all of them.
  const drawn = screen !== 'goals' && screen !== 'records';
  const table = screen === 'goals' && byTheme;
  return (
    <article lang={lang === 'zh' ? 'zh-CN' : 'en'}>
      <h1>
        <Phrases>{finding(screen, dataset, selection, lang)}</Phrases>
      </h1>
      {drawn && <p>{keyWords(screen, lang)}</p>}
      {table && <p>{printGoals[lang].key}</p>}
      <p>{filterWords(dataset, selection, lang)}</p>
      <ul className="print-documents">
        {shownDocuments(selection).map((document) => (
          <li key={document.id}>
            <Mark of={document} />{' '}
            {pictureWords[lang].document(
              document.province.name[lang],
              documentWords[lang].genre[document.genre],
              timeText(document.date, lang),
            )}
          </li>
        ))}
      </ul>
      {drawn && <Charts {...props} screen={screen} noteOf={noteOf} />}
      {table && <GoalsByTheme selection={selection} lang={lang} noteOf={noteOf} />}
      <PrintFooter
        selection={selection}
        lang={lang}
        link={link}
        version={version === '' ? pictureWords[lang].noVersion : frame[lang].version(version)}
      />
      <h2>{drawn ? text.notes : table ? printGoals[lang].notes : text.notesAlone}</h2>
      <ol>
        {notes.map(({ id, label, quotes }) => (
          <li key={id}>
            {quotes.map(({ quote, place }, index) => (
              <span key={place}>
                <span lang="zh-CN">{quote}</span>
                {lang === 'en' && index === 0 && <span className="print-label"> {label}</span>}
                <span className="print-place">{place}</span>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </article>
  );
}

/** The charts for either way of holding the paper; the style sheet shows the one that fits. */
function Charts(
  props: PrintSheetProps & { screen: Pictured; noteOf: (record: string) => number | null },
) {
  const { dataset, selection, screen, group, lang, noteOf } = props;
  const sheets = useMemo(() => {
    const tools = { draw: drawSvg, measure: canvasMeasure(lang) };
    const request = { dataset, selection, screen, group, lang };
    try {
      return WAYS.map((way) => ({
        way,
        pages: drawPages(request, tools, ROOMS[way], noteOf, `print-${way}-`),
      }));
    } catch (error) {
      // The words are printed all the same.
      console.warn('The charts could not be drawn for paper.', error);
      return [];
    }
  }, [dataset, selection, screen, group, lang, noteOf]);
  return sheets.map(({ way, pages }) => (
    <div key={way} className={`print-${way}`}>
      {pages.map((page) => (
        <Piece key={page.svg} page={page} />
      ))}
    </div>
  ));
}

function Piece({ page }: { page: Page }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(svgElement(page.svg, document));
  }, [page]);
  return (
    <figure>
      <div ref={place} />
      {page.note && <figcaption>{page.note}</figcaption>}
    </figure>
  );
}

/** Every statement shown, in document order: all its words, and where they stand. */
function notesOf(selection: Selection, lang: Lang) {
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  return SIDES.flatMap((side) => {
    const shown = sides[side];
    if (!shown) return [];
    const blocks = paragraphs(shown.document.text);
    return shown.records.map(({ id, evidence, label }) => ({
      id,
      label: label[lang],
      quotes: evidence.map(({ quote, start, end }) => {
        const at = blocks.findIndex((block) => block.start <= start && start < block.end) + 1;
        return { quote, place: printWords[lang].note(names[side].full, id, at, start, end) };
      }),
    }));
  });
}
