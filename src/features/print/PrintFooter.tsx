import type { Selection } from '../../domain/rows.ts';
import { shownDocuments } from '../../domain/select.ts';
import { frame } from '../../i18n/frame.ts';
import { printWords } from '../../i18n/print.ts';
import { timeText } from '../../i18n/time.ts';
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
          shownDocuments(selection).map(({ province, outlet, date }) =>
            words.source(province.name[lang], outlet[lang], timeText(date, lang)),
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
