import { type ReactNode, useMemo } from 'react';
import { finding } from '../../content/finding.ts';
import type { Pictured } from '../../content/pictured.ts';
import { paragraphs } from '../../domain/evidence.ts';
import type { RecordColumn, RecordSort } from '../../domain/recordColumns.ts';
import type { Selection } from '../../domain/rows.ts';
import { shownDocuments } from '../../domain/select.ts';
import { keyWords } from '../../files/picture/picture.ts';
import { documentWords } from '../../i18n/documents.ts';
import { filterWords } from '../../i18n/filterWords.ts';
import { frame } from '../../i18n/frame.ts';
import { dayText } from '../../i18n/origin.ts';
import { pictureWords } from '../../i18n/picture.ts';
import { printWords } from '../../i18n/print.ts';
import type { Dataset, Statement } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import { Mark } from '../../ui/Mark.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { SchemeProvider } from '../../ui/Scheme.tsx';
import { PrintFooter } from './PrintFooter.tsx';
import { CoveragePaper } from './paper/CoveragePaper.tsx';
import { FiguresPaper } from './paper/FiguresPaper.tsx';
import { GoalsPaper } from './paper/GoalsPaper.tsx';
import { OverviewPaper } from './paper/OverviewPaper.tsx';
import { type Paper, PaperProvider } from './paper/paper.ts';
import { paperNotes } from './paper/paperNotes.ts';
import { RecordsPaper } from './paper/RecordsPaper.tsx';
import { TimelinePaper } from './paper/TimelinePaper.tsx';

export interface PrintSheetProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly screen: Pictured | 'records';
  /** How the rows of the overview are ordered. */
  readonly order: 'gap' | 'theme';
  /** What the rows of the records stand under. */
  readonly group: 'doc' | 'theme';
  readonly sort: RecordSort | null;
  /** Columns of the records that the reader has chosen. */
  readonly columns: readonly RecordColumn[];
  /** The reader's own word in the coverage; '' for none. */
  readonly word: string;
  readonly lang: Lang;
  readonly link: string;
  /** Address at which a statement or a search opens. */
  readonly linkFor: (id: string) => string;
  readonly version: string;
}

/** A screen on paper: finding, filter, what the screen shows, the words of what is shown by its values, sources and link. */
export function PrintSheet(props: PrintSheetProps) {
  const { dataset, selection, screen, order, lang, link, linkFor, version } = props;
  const paper = useMemo((): Paper & { notes: Statement[] } => {
    const notes = paperNotes(screen, dataset, selection, order, lang);
    const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]));
    const noteOf = (record: string) => numbers.get(record) ?? null;
    return { dataset, selection, lang, linkFor, noteOf, notes };
  }, [dataset, selection, screen, order, lang, linkFor]);
  return (
    // Paper is white, whatever the screen is.
    <SchemeProvider scheme="light">
      <PaperProvider value={paper}>
        <article className="print-paper" lang={lang === 'zh' ? 'zh-CN' : 'en'}>
          <h1>
            <Phrases>{finding(screen, dataset, selection, lang)}</Phrases>
          </h1>
          <p>
            {screen !== 'records' && keyWords(screen, lang)} {filterWords(dataset, selection, lang)}
          </p>
          <ul className="flex flex-wrap gap-x-6 gap-y-0.5 pt-0.5 pb-1.5">
            {shownDocuments(selection).map((document) => (
              <li key={document.id} className="flex items-center gap-1.5">
                <Mark of={document} />{' '}
                {pictureWords[lang].document(
                  document.name[lang],
                  documentWords[lang].genre[document.genre],
                  dayText(document, lang),
                )}
              </li>
            ))}
          </ul>
          {bodyOf(props)}
          {paper.notes.length > 0 && (
            <Notes notes={paper.notes} selection={selection} lang={lang} />
          )}
          <PrintFooter
            selection={selection}
            lang={lang}
            link={link}
            version={version === '' ? pictureWords[lang].noVersion : frame[lang].version(version)}
          />
        </article>
      </PaperProvider>
    </SchemeProvider>
  );
}

function bodyOf({ screen, order, group, sort, columns, word }: PrintSheetProps): ReactNode {
  switch (screen) {
    case 'overview':
      return <OverviewPaper order={order} />;
    case 'goals':
      return <GoalsPaper />;
    case 'timeline':
      return <TimelinePaper />;
    case 'figures':
      return <FiguresPaper />;
    case 'coverage':
      return <CoveragePaper word={word} />;
    case 'records':
      return <RecordsPaper columns={columns} sort={sort} group={group} />;
  }
}

/** The words of the statements that the sheet speaks of by number, and where they stand. */
function Notes({
  notes,
  selection,
  lang,
}: {
  notes: readonly Statement[];
  selection: Selection;
  lang: Lang;
}) {
  const text = printWords[lang];
  const documents = shownDocuments(selection);
  return (
    <>
      <h2>{text.notes}</h2>
      <ol className="print-notes">
        {notes.map((record) => {
          const { id, evidence } = record;
          const document = documents.find(({ records }) => records.includes(record));
          const blocks = document ? paragraphs(document.text) : [];
          return (
            <li key={id}>
              {evidence.map(({ quote, start, end }) => {
                const at = blocks.findIndex((one) => one.start <= start && start < one.end) + 1;
                return (
                  <span key={start}>
                    <span lang="zh-CN">{quote}</span>{' '}
                    <span className="print-id">{text.note(id, at, start, end)}</span>{' '}
                  </span>
                );
              })}
            </li>
          );
        })}
      </ol>
    </>
  );
}
