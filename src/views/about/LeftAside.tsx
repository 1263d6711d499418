import type { ReactNode } from 'react';
import { useLang, useText } from '../../components/Lang.tsx';
import { Quote } from '../../components/Quote.tsx';
import { accountNumerals, accountPieces } from '../../domain/audit/account.ts';
import { clauses, sentences } from '../../domain/audit/sentences.ts';
import { auditWords } from '../../i18n/aboutAudits.ts';
import { noBreak } from '../../i18n/noBreak.ts';
import { EXCLUSION_REASONS } from '../../model/values.ts';
import type { NamedDocument } from './aboutProps.ts';
import { DataTable } from './DataTable.tsx';
import { PlaceLink } from './RecordLink.tsx';

/** Every numeral of a document that is no data, in the clause it stands in, with the reason. */
export function ExcludedNumerals({ entry: { document, name } }: { entry: NamedDocument }) {
  const lang = useLang();
  const text = useText(auditWords);
  const pieces = clauses(document.text);
  const rows = accountNumerals(document).flatMap(({ numeral, used, exclusion }) =>
    exclusion && !used ? [{ numeral, exclusion }] : [],
  );
  const reasons = EXCLUSION_REASONS.flatMap((reason) => {
    const count = rows.filter(({ exclusion }) => exclusion.reason === reason).length;
    return count > 0 ? [text.reasonCount(text.exclusion[reason], count)] : [];
  });
  return (
    <Folded summary={text.excludedOf(name, rows.length, text.reasons(reasons))}>
      <DataTable
        label={`${text.excluded} ${name}`}
        columns={[
          { id: 'numeral', label: text.numeral },
          { id: 'clause', label: text.clause, wide: true },
          { id: 'reason', label: text.reason, wide: true },
          { id: 'place', label: text.place },
        ]}
        rows={rows.map(({ numeral: { start, end, text: written }, exclusion }) => {
          const clause = pieces.find((piece) => piece.start <= start && end <= piece.end);
          const from = clause?.start ?? start;
          return {
            key: `${start}`,
            cells: [
              <Quote key="numeral">{written}</Quote>,
              <q key="clause" lang="zh-CN" className="quote">
                {document.text.slice(from, start)}
                <mark className="bg-highlight text-ink underline underline-offset-4">
                  {written}
                </mark>
                {document.text.slice(end, clause?.end ?? end)}
              </q>,
              exclusion.note
                ? text.reasonNote(text.exclusion[exclusion.reason], exclusion.note[lang])
                : text.reasonNote(
                    text.exclusion[exclusion.reason],
                    text.exclusionMeaning[exclusion.reason],
                  ),
              <PlaceLink key="place" document={document} start={start} end={end} />,
            ],
          };
        })}
      />
    </Folded>
  );
}

/** Every passage of a document that is context, whole sentences and parts of them, with the reason. */
export function ContextPassages({ entry: { document, name } }: { entry: NamedDocument }) {
  const text = useText(auditWords);
  const aside = accountPieces(document, sentences(document.text)).filter(
    ({ evidence, context }) => !evidence && context,
  );
  return (
    <Folded summary={text.contextOf(name, document.context.length, aside.length)}>
      <DataTable
        label={`${text.context} ${name}`}
        columns={[
          { id: 'passage', label: text.passage, wide: true },
          { id: 'reason', label: text.reason },
          { id: 'extent', label: text.extent },
          { id: 'place', label: text.place },
        ]}
        rows={document.context.map((entry) => {
          const whole = aside.filter(({ context }) => context === entry).length;
          return {
            key: `${entry.start}`,
            cells: [
              <Quote key="passage" className="font-normal">
                {entry.quote}
              </Quote>,
              text.contextReason[entry.reason],
              whole > 0 ? text.whole(whole) : text.part,
              <PlaceLink key="place" document={document} start={entry.start} end={entry.end} />,
            ],
          };
        })}
      />
    </Folded>
  );
}

/** A long table behind a line that says how long it is. */
function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  const lang = useLang();
  return (
    <details className="border-rule border-b">
      <summary className="min-h-11 py-2.5 md:min-h-8 md:py-1.5">
        <span className="text-link underline-offset-4 hover:underline">
          {lang === 'zh' ? noBreak(summary) : summary}
        </span>
      </summary>
      {children}
    </details>
  );
}
