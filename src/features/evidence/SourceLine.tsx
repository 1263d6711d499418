import { evidenceText } from '../../i18n/evidence.ts';
import { timeText } from '../../i18n/time.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';

/** Where the text is from and of which day, always in sight; its cautions, and why its year is not a value, one press away. */
export function SourceLine({ document }: { document: PolicyDocument }) {
  const lang = useLang();
  const text = useText(evidenceText);
  return (
    <details className="panel-source">
      <summary>
        <span>
          {text.row.origin} <span className="text-ink">{document.citation[lang]}</span>
        </span>{' '}
        <span className="nowrap">
          {timeText(document.date, lang)}{' '}
          <span className="text-ink underline underline-offset-3">{text.basis}</span>
        </span>
      </summary>
      {document.originNote && <p>{document.originNote[lang]}</p>}
      <p>
        {text.yearNotStated} {document.yearNote[lang]}
      </p>
    </details>
  );
}
