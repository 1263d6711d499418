import { about } from '../../i18n/about.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { useView } from '../../state/store.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import type { AboutProps } from './aboutProps.ts';
import { DataTable } from './DataTable.tsx';
import { documentColumns } from './DocumentHead.tsx';
import { Note } from './Part.tsx';
import { RecordLink } from './RecordLink.tsx';

/** Topics on which the documents were matched: the records of each, the verdict and the difference in a sentence. */
export function Alignments({ dataset, documents }: AboutProps) {
  const lang = useLang();
  const text = useText(about);
  const themeName = (id: string) => dataset.themes.find((theme) => theme.id === id)?.name[lang];
  return (
    <>
      <Note>{text.alignmentsNote}</Note>
      <DataTable
        label={text.tables.alignments}
        columns={[
          { id: 'topic', label: text.topic, share: 16 },
          ...documentColumns(documents, 52),
          { id: 'difference', label: text.difference, share: 32 },
        ]}
        rows={dataset.alignments.map((alignment) => ({
          key: alignment.id,
          cells: [
            <span key="topic">
              {alignment.topic[lang]}
              <span className="block font-normal text-ink3 text-note">
                {themeName(alignment.theme)} · {text.verdict[alignment.verdict]}
              </span>
            </span>,
            ...documents.map(({ document }) => (
              <Matched
                key={document.id}
                document={document}
                ids={alignment.records[document.id] ?? []}
              />
            )),
            <MixedLanguage key="difference">{alignment.difference[lang]}</MixedLanguage>,
          ],
        }))}
      />
    </>
  );
}

/** What one document says on a topic, by the labels of its statements, or the search that found nothing. */
function Matched({ document, ids }: { document: PolicyDocument; ids: readonly string[] }) {
  const lang = useLang();
  const text = useText(about);
  const act = useView((state) => state.act);
  if (ids.length === 0) return <span className="text-ink3">{text.noRecords}</span>;
  return (
    <ul>
      {ids.map((id) => {
        const record = document.records.find((candidate) => candidate.id === id);
        const absence = document.absences.find((candidate) => candidate.id === id);
        return (
          <li key={id}>
            {record && (
              <RecordLink id={id}>
                <MixedLanguage>{record.label[lang]}</MixedLanguage>
              </RecordLink>
            )}
            {absence && (
              <Absent
                code={absence.verdict === 'not-mentioned' ? 'A0' : 'A1'}
                absence={absence}
                onOpen={(target) => act({ type: 'open', id: target })}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
