import { auditWords } from '../../i18n/aboutAudits.ts';
import { ruleWords } from '../../i18n/readingRules.ts';
import { EXCLUSION_REASONS } from '../../model/values.ts';
import { accountNumerals, accountPieces } from '../../reading/account.ts';
import { clauses, sentences } from '../../reading/sentences.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { Quote } from '../../ui/Quote.tsx';
import type { NamedDocument } from './aboutProps.ts';
import { DataTable } from './DataTable.tsx';
import { Folded } from './Folded.tsx';
import { PlaceLink } from './RecordLink.tsx';

/** Every numeral of a document that is no data, in the clause it stands in, with the reason. */
export function ExcludedNumerals({ entry: { document, name } }: { entry: NamedDocument }) {
  const lang = useLang();
  const text = useText(auditWords);
  const pieces = clauses(document.text);
  const rows = accountNumerals(document).flatMap(({ numeral, used, reason, exclusion, rule }) =>
    reason && !used
      ? [{ numeral, reason, note: exclusion?.note, rule: exclusion?.rule ?? rule }]
      : [],
  );
  const reasons = EXCLUSION_REASONS.flatMap((reason) => {
    const count = rows.filter((row) => row.reason === reason).length;
    return count > 0 ? [text.reasonCount(text.exclusion[reason], count)] : [];
  });
  return (
    <Folded summary={text.excludedOf(name, rows.length, text.reasons(reasons))}>
      <DataTable
        label={`${text.excluded} ${name}`}
        columns={[
          { id: 'numeral', label: text.numeral, share: 8 },
          { id: 'clause', label: text.clause, share: 46 },
          { id: 'reason', label: text.reason, share: 28 },
          { id: 'place', label: text.place, share: 18 },
        ]}
        rows={rows.map(({ numeral: { start, end, text: written }, reason, note, rule }) => {
          const clause = pieces.find((piece) => piece.start <= start && end <= piece.end);
          const from = clause?.start ?? start;
          return {
            key: `${start}`,
            cells: [
              <Quote key="numeral">{written}</Quote>,
              <q key="clause" lang="zh-CN" className="quote">
                {document.text.slice(from, start)}
                <mark className="bg-hi text-ink underline underline-offset-4">{written}</mark>
                {document.text.slice(end, clause?.end ?? end)}
              </q>,
              <MixedLanguage key="reason">
                {text.reasonNote(
                  text.exclusion[reason],
                  note?.[lang] ?? (rule ? ruleWords(rule, lang) : text.exclusionMeaning[reason]),
                )}
              </MixedLanguage>,
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
          { id: 'passage', label: text.passage, share: 48 },
          { id: 'reason', label: text.reason, share: 18 },
          { id: 'extent', label: text.extent, share: 16 },
          { id: 'place', label: text.place, share: 18 },
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
