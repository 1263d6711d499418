import { evidenceText } from '../../i18n/evidence.ts';
import { timeText } from '../../i18n/time.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';

/** Where the text is from and of which day; its cautions, and why its year is not a value, one press away. */
export function SourceLine({ document }: { document: PolicyDocument }) {
  const lang = useLang();
  const text = useText(evidenceText);
  return (
    <details className="panel-source">
      <summary>
        {document.citation[lang]}
        {text.comma}
        <span className="nowrap">{timeText(document.date, lang)}</span>{' '}
        <span className="underline underline-offset-3">{text.basis}</span>
      </summary>
      {document.originNote && <p>{document.originNote[lang]}</p>}
      <p>
        {text.yearNotStated} {document.yearNote[lang]}
      </p>
    </details>
  );
}
