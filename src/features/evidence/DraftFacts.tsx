import { draftWords, isDraft } from '../../i18n/drafts.ts';
import { ruleWords } from '../../i18n/readingRules.ts';
import type { Statement } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';

/** Of a draft: how sure the program is, and by which rule it read each part, with the words that the rule stood on. */
export function DraftFacts({ record }: { record: Statement }) {
  const lang = useLang();
  const text = useText(draftWords);
  if (!isDraft(record)) return null;
  const { confidence, why = [] } = record;
  return (
    <section
      className="mt-4 border-edge border-l-2 border-dashed pl-3 text-ui"
      aria-label={text.tag}
    >
      <p>
        {text.draftOf}
        {confidence !== undefined && text.confidence(Math.round(confidence * 100))}
      </p>
      {why.length > 0 && (
        <ul className="pt-1 text-ink2 text-note">
          {why.map(({ field, rule, words }) => (
            <li key={`${field} ${rule} ${words}`}>
              <MixedLanguage>{text.why(text.field[field], ruleWords(rule, lang))}</MixedLanguage>
              {words !== undefined && (
                <span lang="zh-CN" className="pl-1.5 text-ink">
                  {text.words(words)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
