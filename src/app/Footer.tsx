import { frame } from '../i18n/frame.ts';
import { originParts } from '../i18n/origin.ts';
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
  documents: readonly PolicyDocument[];
  shown: number;
  all: number;
  fingerprint: string;
  /** Version that the link was made on, where it is another one. */
  made: string | null;
}) {
  const text = useText(frame);
  const lang = useLang();
  return (
    <footer className="mt-8 flex flex-wrap justify-between gap-x-8 border-rule border-t pt-3 pb-6 text-ink3 text-note">
      <div className="min-w-0 max-w-[60rem] flex-1 basis-80">
        <p>
          {text.caution}
          {lang === 'en' && ` ${text.translation}`}
        </p>
        <p>
          {documents.length > 0 &&
            text.sourceList(
              documents.map((document) =>
                text.source(document.name[lang], originParts(document, lang)),
              ),
            )}
        </p>
      </div>
      <p>
        {[text.shown(shown, all), text.version(fingerprint)].join(text.comma)}
        {made && ` ${text.madeOn(made)}`}
      </p>
    </footer>
  );
}
