import { frame } from '../i18n/frame.ts';
import { timeText } from '../i18n/time.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import { useLang, useText } from './Lang.tsx';

/** The caution on absence, where the texts come from, how much is shown, and the version of the data. */
export function Footer({
  documents,
  shown,
  all,
  fingerprint,
}: {
  /** The documents on screen, each once, side a first. */
  documents: readonly Pick<
    PolicyDocument,
    'id' | 'province' | 'outlet' | 'date' | 'originNote'
  >[];
  shown: number;
  all: number;
  fingerprint: string;
}) {
  const text = useText(frame);
  const lang = useLang();
  return (
    <footer className="mt-6 border-t border-rule py-3 text-note text-ink3">
      <p>{text.caution}</p>
      <dl className="flex flex-wrap gap-x-2">
        <dt>{text.sources}</dt>
        {documents.map((document) => (
          <dd key={document.id}>
            {text.source(
              document.province.name[lang],
              document.outlet[lang],
              timeText(document.date, lang),
            )}
          </dd>
        ))}
      </dl>
      <p>
        {text.shown(shown, all)} · {text.version(fingerprint)}
      </p>
      {lang === 'en' && <p>{text.translation}</p>}
    </footer>
  );
}
