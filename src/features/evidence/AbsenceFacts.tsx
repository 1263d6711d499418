import { occurrences } from '../../domain/highlight.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import type { Absence, PolicyDocument } from '../../model/dataset.ts';
import { sentences } from '../../reading/sentences.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { Fact, Facts, Note } from './Fact.tsx';
import { SeeInText } from './SeeInText.tsx';

/** The proof that a document does not say something: the search, run here and now on its text, and why each hit does not count. */
export function AbsenceFacts({
  absence,
  document,
  onShow,
}: {
  absence: Absence;
  document: PolicyDocument;
  /** Brings the place at this offset into sight, where the full text stands in the page. */
  onShow: ((start: number) => void) | null;
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
            <MixedLanguage>
              {text.hitCount(term, places.filter(({ id }) => id === term).length)}
            </MixedLanguage>
          </span>
        ))}
        {places.length === 0 && <Note>{text.noHit}</Note>}
      </Fact>
      {absence.hits.length > 0 && (
        <Fact term={text.row.hits}>
          <ol className="space-y-2">
            {absence.hits.map(({ start, end, quote, why }) => {
              const around = parts.find((part) => part.start <= start && end <= part.end);
              const from = start - (around?.start ?? start);
              const whole = around?.text ?? quote;
              return (
                <li key={start}>
                  <q lang="zh-CN" translate="no" className="quote">
                    {whole.slice(0, from)}
                    <mark className="hit">{quote}</mark>
                    {whole.slice(from + quote.length)}
                  </q>
                  <Note>
                    {why[lang]} <SeeInText at={start} onShow={onShow} />
                  </Note>
                </li>
              );
            })}
          </ol>
        </Fact>
      )}
      {absence.note && <Fact term={text.row.note}>{absence.note[lang]}</Fact>}
    </Facts>
  );
}
