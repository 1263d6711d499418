import { frame } from '../i18n/frame.ts';
import { timeText } from '../i18n/time.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import { useLang, useText } from '../ui/Lang.tsx';

/** The caution on absence, where the texts come from, how much is shown, and the version of the data. */
export function Footer({
  documents,
  shown,
  all,
  fingerprint,
  made,
}: {
  /** The documents on screen, each once, side a first. */
  documents: readonly Pick<PolicyDocument, 'province' | 'outlet' | 'date'>[];
  shown: number;
  all: number;
  fingerprint: string;
  /** Version that the link was made on, where it is another one. */
  made: string | null;
}) {
  const text = useText(frame);
  const lang = useLang();
  return (
    <footer className="border-t border-rule py-1 text-note text-ink3">
      <p>
        {text.caution}
        {lang === 'en' && ` ${text.translation}`}
      </p>
      <p>
        {documents.length > 0 &&
          text.sourceList(
            documents.map(({ province, outlet, date }) =>
              text.source(province.name[lang], outlet[lang], timeText(date, lang)),
            ),
          )}{' '}
        <span className="sm:whitespace-nowrap">
          {text.shown(shown, all)} · {text.version(fingerprint)}
          {made && ` ${text.madeOn(made)}`}
        </span>
      </p>
    </footer>
  );
}
