import { documentWords } from '../../i18n/documents.ts';
import { nameSides } from '../../i18n/naming.ts';
import { dayText } from '../../i18n/origin.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { hanCount } from '../../reading/hanCount.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Menu } from './Menu.tsx';

/**
 * ⓘ with what there is to know of one or two documents before comparing them: genre, day as written, length and
 * statements, the caution where they differ in kind, and the year that the editors infer, with its basis.
 */
export function DocumentFacts({
  documents,
  beside,
  className = '',
}: {
  documents: readonly PolicyDocument[];
  /** The two that are compared, side a first; fewer where one is missing or stands beside itself. */
  beside: readonly PolicyDocument[];
  className?: string;
}) {
  const lang = useLang();
  const text = useText(documentWords);
  const [a, b] = beside;
  const names = nameSides(a, b, lang);
  const title = text.about(documents.map(({ name }) => name[lang]));
  return (
    <Menu
      face={<span aria-hidden="true">ⓘ</span>}
      label={title}
      title={title}
      name={title}
      wide
      className={`inline-grid place-items-center rounded-full text-ink3 hover:text-ink ${className}`}
    >
      {() => (
        <div className="grid gap-2 px-2.5 py-1.5 text-ui">
          {documents.map((document) => (
            <div key={document.id}>
              <p>
                <b className="font-semibold">{document.title[lang]}</b>
              </p>
              <p>
                {text.headed(text.genre[document.genre], dayText(document, lang))}
                {text.stop}
                {text.facts(hanCount(document.text), document.records.length)}
              </p>
              {document.yearNote && (
                <p className="text-ink2">{text.basisNote(document.yearNote[lang])}</p>
              )}
            </div>
          ))}
          {a && b && a.genre !== b.genre && (
            <p className="border-rule border-t pt-2 text-ink2">
              {text.caution(
                text.joined(names.a.full, text.reports[a.genre]),
                text.joined(names.b.short, text.reports[b.genre]),
              )}
            </p>
          )}
        </div>
      )}
    </Menu>
  );
}
