import { headline } from '../../content/headline.ts';
import type { Compared } from '../../domain/comparedPair.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { isUntranslated } from '../../model/untranslated.ts';
import { Breakable } from '../../ui/Breakable.tsx';
import { DraftTag } from '../../ui/DraftTag.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { WordsInPlace } from '../evidence/WordsInPlace.tsx';

/** The words of one of two, large, and below in their sentence; of an absence, what the document does not say and what was searched for. */
export function ComparedQuote({ target }: { target: Compared }) {
  const lang = useLang();
  const text = useText(evidenceText);
  if (target.type === 'absence') {
    const { absence } = target;
    return (
      <>
        <p className="text-say">{headline(target, lang)}</p>
        <p className="pt-2 text-ink2">
          {text.row.terms}
          {text.colon}
          <span lang="zh-CN">{absence.terms.join(text.list)}</span>
          {text.semicolon}
          {text.verdict[absence.verdict]}
        </p>
        <div aria-hidden="true" className="compare-hatch" />
      </>
    );
  }
  const [evidence] = target.record.evidence;
  return (
    <>
      <p lang="zh-CN" translate="no" className="quote compare-quote">
        <Breakable>{headline(target, lang)}</Breakable>
        <DraftTag of={target.record} />
      </p>
      {lang === 'en' && !isUntranslated(target.record.label) && (
        <p className="text-words">
          {target.record.label.en} <span className="text-ink2 text-note">({text.unofficial})</span>
        </p>
      )}
      {evidence && (
        <WordsInPlace
          document={target.document}
          evidence={evidence}
          className="compare-place text-words"
        />
      )}
    </>
  );
}
