import type { Selection } from '../../domain/rows.ts';
import { shownDocuments } from '../../domain/select.ts';
import { frame } from '../../i18n/frame.ts';
import { originParts } from '../../i18n/origin.ts';
import { printWords } from '../../i18n/print.ts';
import type { Lang } from '../../model/values.ts';

/** Under a sheet: sources, caution, product and link; `version` is the data's, in words, or '' to say none. */
export function PrintFooter({
  selection,
  lang,
  link,
  version,
}: {
  selection: Selection;
  lang: Lang;
  link: string;
  version: string;
}) {
  const words = frame[lang];
  return (
    <footer>
      <p>
        {words.sourceList(
          shownDocuments(selection).map((document) =>
            words.source(document.name[lang], originParts(document, lang)),
          ),
        )}{' '}
        {words.caution}
        {lang === 'en' && ` ${words.translation}`}
      </p>
      <p>
        {words.product}
        {version !== '' && ` · ${version}`} · {printWords[lang].link}
        <a className="wrap-anywhere" href={link}>
          {link}
        </a>
      </p>
    </footer>
  );
}
