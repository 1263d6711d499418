import { occurrences } from '../../domain/highlight.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import type { Absence, PolicyDocument } from '../../model/dataset.ts';
import { sentences } from '../../reading/sentences.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mixed } from '../../ui/Mixed.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { Fact, Facts, Note } from './Fact.tsx';

/** The proof that a document does not say something: the search, run here and now on its text, and why each hit does not count. */
export function AbsenceFacts({
  absence,
  document,
  onShow,
}: {
  absence: Absence;
  document: PolicyDocument;
  /** Brings the place at this offset into view in the text below. */
  onShow: (start: number) => void;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const places = occurrences(document.text, absence.terms);
  const parts = sentences(document.text);
  return (
    <Facts>
      <Fact term={text.row.verdict}>{text.verdict[absence.verdict]}</Fact>
      <Fact term={text.row.terms}>
        {absence.terms.map((term) => (
          <span key={term} className="mr-3 inline-block">
            <Mixed>{text.hitCount(term, places.filter(({ id }) => id === term).length)}</Mixed>
          </span>
        ))}
        <Note>{places.length === 0 ? text.noHit : text.hitMark}</Note>
      </Fact>
      {absence.hits.length > 0 && (
        <Fact term={text.row.hits}>
          <ol className="space-y-2">
            {absence.hits.map((hit) => (
              <li key={hit.start}>
                <Quote>
                  {parts.find(({ start, end }) => start <= hit.start && hit.end <= end)?.text ??
                    hit.quote}
                </Quote>
                <Note>
                  {hit.why[lang]}{' '}
                  <button type="button" className="panel-link" onClick={() => onShow(hit.start)}>
                    {text.seeInText}
                  </button>
                </Note>
              </li>
            ))}
          </ol>
        </Fact>
      )}
      {absence.note && <Fact term={text.row.note}>{absence.note[lang]}</Fact>}
    </Facts>
  );
}
