import { evidenceText } from '../../i18n/evidence.ts';
import { creditOf, dayText } from '../../i18n/origin.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';

/** Where the text is from and of which day; its cautions, and why its year is not a value, one press away. */
export function SourceLine({ document }: { document: PolicyDocument }) {
  const lang = useLang();
  const text = useText(evidenceText);
  const { date, originNote, yearNote } = document;
  const day = dayText(document, lang);
  const line = (
    <>
      <MixedLanguage>{creditOf(document, lang)}</MixedLanguage>
      {day !== '' && (
        <>
          {text.comma}
          <span className="nowrap">{day}</span>
        </>
      )}
    </>
  );
  const note = yearNote && date?.year === null ? yearNote : null;
  if (!originNote && !note) return <p className="panel-source text-ink2 text-note">{line}</p>;
  return (
    <details className="panel-source">
      <summary>
        {line} <span className="underline underline-offset-3">{text.basis}</span>
      </summary>
      {originNote && <p>{originNote[lang]}</p>}
      {note && (
        <p>
          {text.yearNotStated} {note[lang]}
        </p>
      )}
    </details>
  );
}
