import { aspectAbsence } from '../../domain/absence.ts';
import { about } from '../../i18n/about.ts';
import { noBreak } from '../../i18n/noBreak.ts';
import { terms } from '../../i18n/terms.ts';
import type { PolicyDocument, Statement } from '../../model/dataset.ts';
import { type Aspect, COMMITMENTS, INSTRUMENTS, KINDS, WORDINGS } from '../../model/values.ts';
import { useView } from '../../state/store.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { StatementQuote } from '../../ui/Quote.tsx';
import type { AboutProps } from './aboutProps.ts';
import { DataTable } from './DataTable.tsx';
import { documentColumns } from './DocumentHead.tsx';
import { Part } from './Part.tsx';
import { RecordLink } from './RecordLink.tsx';

type Test = (record: Statement) => boolean;

/** How statements are coded: every list of allowed values with its meaning, and how often and where each document has it. */
export function Coding({ documents }: AboutProps) {
  const text = useText(about);
  const words = useText(terms);
  const { coding } = text;
  return (
    <>
      <CodeTable
        title={coding.kinds}
        note={coding.kindsNote}
        documents={documents}
        rows={KINDS.map((kind) => ({
          name: words.kind[kind],
          meaning: text.kind[kind],
          test: (record) => record.kind === kind,
          aspect: ASPECT_OF[kind],
        }))}
      />
      <CodeTable
        title={coding.wording}
        note={coding.wordingNote}
        documents={documents}
        rows={WORDINGS.map((wording) => ({
          name: text.wordingName[wording],
          meaning: text.wording[wording],
          test: (record) => record.wording === wording,
        }))}
      />
      <CodeTable
        title={coding.instruments}
        note={coding.instrumentsNote}
        documents={documents}
        rows={INSTRUMENTS.map((instrument) => ({
          name: words.instrument[instrument],
          meaning: text.instrument[instrument],
          test: (record) => record.instrument === instrument,
        }))}
      />
      <CodeTable
        title={coding.commitments}
        note={coding.commitmentsNote}
        documents={documents}
        chinese
        rows={COMMITMENTS.map((word) => ({
          name: word,
          meaning: text.commitment[word],
          test: (record) => record.commitment === word,
        }))}
      />
    </>
  );
}

/** The searches that say of a document that it has nothing of a kind. */
const ASPECT_OF: Readonly<Record<string, Aspect>> = {
  target: 'quantified-target',
  problem: 'problem',
};

interface CodeRow {
  readonly name: string;
  readonly meaning: string;
  readonly test: Test;
  readonly aspect?: Aspect | undefined;
}

function CodeTable({
  title,
  note,
  documents,
  rows,
  chinese = false,
}: Pick<AboutProps, 'documents'> & {
  title: string;
  note: string;
  rows: readonly CodeRow[];
  /** Whether the codes are words of the texts. */
  chinese?: boolean;
}) {
  const { coding } = useText(about);
  return (
    <Part title={title} note={note}>
      <DataTable
        label={title}
        columns={[
          { id: 'name', label: chinese ? coding.word : coding.value, share: 13 },
          { id: 'meaning', label: coding.meaning, share: 27 },
          ...documentColumns(documents, 60),
        ]}
        rows={rows.map(({ name, meaning, test, aspect }) => ({
          key: name,
          cells: [
            <span key="name" lang={chinese ? 'zh-CN' : undefined}>
              {name}
            </span>,
            meaning,
            ...documents.map(({ document }) => (
              <Example key={document.id} document={document} test={test} aspect={aspect} />
            )),
          ],
        }))}
      />
    </Part>
  );
}

/** How many statements of a document pass a test, with the shortest of them; or that there is none. */
function Example({
  document,
  test,
  aspect,
}: {
  document: PolicyDocument;
  test: Test;
  aspect: Aspect | undefined;
}) {
  const lang = useLang();
  const text = useText(about);
  const act = useView((state) => state.act);
  const found = document.records.filter(test);
  const [shortest] = found.toSorted((one, two) => quoteLength(one) - quoteLength(two));
  if (!shortest) {
    const absence = aspect ? aspectAbsence(document, aspect) : null;
    return absence ? (
      <Absent
        code={absence.verdict === 'not-mentioned' ? 'A0' : 'A1'}
        absence={absence}
        onOpen={(id) => act({ type: 'open', id })}
      />
    ) : (
      <span className="text-ink3">{text.none}</span>
    );
  }
  const count = text.count(found.length);
  return (
    <>
      <span className="block text-ink3 text-note">
        {lang === 'zh' ? noBreak(count) : count}
        {lang === 'zh' ? '，' : ', '}
        {text.example}
      </span>
      <RecordLink id={shortest.id}>
        <StatementQuote record={shortest} />
      </RecordLink>
    </>
  );
}

function quoteLength(record: Statement): number {
  return record.evidence[0]?.quote.length ?? 0;
}
