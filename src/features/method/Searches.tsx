import { about } from '../../i18n/about.ts';
import { auditWords } from '../../i18n/aboutAudits.ts';
import { terms } from '../../i18n/terms.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import type { AboutProps } from './aboutProps.ts';
import { DataTable } from './DataTable.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { RecordLink } from './RecordLink.tsx';

const CODE = {
  'not-mentioned': 'A0',
  'mentioned-without-number': 'A1',
  'not-applicable': 'A7',
} as const;

/** Every recorded search for something that a document does not say. */
export function Searches({ documents }: Pick<AboutProps, 'documents'>) {
  const lang = useLang();
  const text = useText(auditWords);
  const { document: documentWord, label } = useText(about);
  const { absence: absenceWords } = useText(terms);
  return (
    <DataTable
      label={text.searches}
      columns={[
        { id: 'what', label: text.what, share: 20 },
        { id: 'document', label: documentWord, share: 12 },
        { id: 'verdict', label, share: 18 },
        { id: 'terms', label: text.terms, share: 34 },
        { id: 'hits', label: text.hits, share: 16 },
      ]}
      rows={documents.flatMap((entry) =>
        entry.document.absences.map((absence) => ({
          key: absence.id,
          cells: [
            <RecordLink key="what" id={absence.id}>
              {absence.label[lang]}
            </RecordLink>,
            <DocumentHead key="document" entry={entry} />,
            absenceWords[CODE[absence.verdict]],
            <MixedLanguage key="terms">{text.termList(absence.terms)}</MixedLanguage>,
            text.hitCount(absence.hits.length),
          ],
        })),
      )}
    />
  );
}
