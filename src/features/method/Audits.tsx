import { useMemo } from 'react';
import { auditWords } from '../../i18n/aboutAudits.ts';
import { noBreak } from '../../i18n/noBreak.ts';
import type { Misread } from '../../reading/audit.ts';
import {
  type Accounted,
  type Checked,
  type DocumentFigures,
  documentFigures,
} from '../../reading/figures.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import type { AboutProps } from './aboutProps.ts';
import { DataTable } from './DataTable.tsx';
import { documentColumns } from './DocumentHead.tsx';
import { ContextPassages, ExcludedNumerals } from './LeftAside.tsx';
import { Note, Part } from './Part.tsx';
import { Searches } from './Searches.tsx';

type AuditId = keyof (typeof auditWords)['zh']['names'];

const AUDITS: readonly AuditId[] = [
  'sentences',
  'clauses',
  'numerals',
  'quotes',
  'quantities',
  'terms',
  'han',
];

/** The audits, run here and now: their figures for each document, what was left aside and why, and what was searched for. */
export function Audits({ documents }: AboutProps) {
  const text = useText(auditWords);
  const figures = useMemo(
    () => documents.map(({ document }) => documentFigures(document)),
    [documents],
  );
  return (
    <>
      <Note>{text.note}</Note>
      <DataTable
        label={text.audit}
        columns={[{ id: 'audit', label: text.audit, share: 50 }, ...documentColumns(documents, 50)]}
        rows={AUDITS.map((audit) => ({
          key: audit,
          cells: [
            <span key="audit">
              {text.names[audit]}
              <span className="block font-normal text-ink3 text-note">{text.explain[audit]}</span>
            </span>,
            ...figures.map((figure) => (
              <span key={figure.document} data-audit={`${figure.document} ${audit}`}>
                <AuditFigure audit={audit} figure={figure} />
              </span>
            )),
          ],
        }))}
      />
      <Part title={text.excluded} note={text.excludedNote}>
        {documents.map((entry) => (
          <ExcludedNumerals key={entry.document.id} entry={entry} />
        ))}
      </Part>
      <Part title={text.context} note={text.contextNote}>
        {documents.map((entry) => (
          <ContextPassages key={entry.document.id} entry={entry} />
        ))}
      </Part>
      <Part title={text.searches} note={text.searchesNote}>
        <Searches documents={documents} />
      </Part>
    </>
  );
}

/** One figure in words; where something is left over or does not match, what it is. */
function AuditFigure({ audit, figure }: { audit: AuditId; figure: DocumentFigures }) {
  const lang = useLang();
  const text = useText(auditWords);
  const set = (words: string) => (lang === 'zh' ? noBreak(words) : words);
  if (audit === 'han') return set(text.han(figure.han));
  if (audit === 'quotes' || audit === 'quantities' || audit === 'terms') {
    const { total, failed }: Checked | Checked<Misread> = figure[audit];
    if (failed.length === 0) return set(text.checked[audit](total));
    const named = failed.map((fault) => (typeof fault === 'string' ? fault : text.misread(fault)));
    return (
      <>
        {set(text.failed(total, failed.length))}
        <Fault>{text.wrong(named.join(text.separator))}</Fault>
      </>
    );
  }
  const { total, used, aside, left }: Accounted = figure[audit];
  const words = audit === 'numerals' ? text.numerals : text.sentences;
  return (
    <>
      {set(words(total, used, aside))}
      {left.length > 0 && <Fault>{text.left(left.join(text.separator))}</Fault>}
    </>
  );
}

function Fault({ children }: { children: string }) {
  return (
    <span className="mt-1 block border-notice-ink border-l-2 bg-notice px-2 text-notice-ink">
      <MixedLanguage>{children}</MixedLanguage>
    </span>
  );
}
