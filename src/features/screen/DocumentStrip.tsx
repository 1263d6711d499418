import type { Selection } from '../../domain/rows.ts';
import { shownDocuments } from '../../domain/select.ts';
import { documentWords } from '../../i18n/documents.ts';
import { nameSides } from '../../i18n/naming.ts';
import { timeText } from '../../i18n/time.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { hanCount } from '../../reading/hanCount.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';

/** What is set side by side: genre, day as written, length and statements of each document, and the caution on comparing them. */
export function DocumentStrip({ selection }: { selection: Selection }) {
  const lang = useLang();
  const text = useText(documentWords);
  const { a, b } = selection.sides;
  const documents = shownDocuments(selection);
  const names = nameSides(a?.document, b?.document, lang);
  const genres =
    a && b && a.document.genre !== b.document.genre
      ? text.caution(
          text.joined(names.a.full, text.reports[a.document.genre]),
          text.joined(names.b.short, text.reports[b.document.genre]),
        )
      : '';
  const undated = a && b && documents.every(({ date }) => date.year === null);
  const years = undated ? (documents.length > 1 ? text.noYears : text.same) : '';
  const facts = (document: PolicyDocument) =>
    text.facts(hanCount(document.text), document.records.length);
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-rule border-t py-1.5 text-note text-ink2">
      {documents.map((document) => (
        <p key={document.id} className="flex items-baseline gap-1.5">
          <span className="self-center">
            <Mark of={document} />
          </span>
          <span>
            <span className="font-semibold text-ink">{document.province.name[lang]}</span>{' '}
            {text.genre[document.genre]} ·{' '}
            <span className="nowrap">{timeText(document.date, lang)}</span>
            <span className="max-md:hidden"> · {facts(document)}</span>
          </span>
        </p>
      ))}
      {/* A line of its own: while the page comes in, it would stand first beside the documents, then below. */}
      <details className="min-w-0 basis-full">
        <summary className="list-none">
          {[genres, years].filter(Boolean).join(text.space)}{' '}
          <span className="text-ink underline underline-offset-2">{text.basis}</span>
        </summary>
        <ul className="max-w-[76ch] pt-1">
          {documents.map((document) => (
            <li key={document.id}>
              {/* Where a phone's first screen has no room for them. */}
              <span className="md:hidden">
                {text.lengthNote(document.province.name[lang], facts(document))}
                {text.space}
              </span>
              {text.basisNote(document.province.name[lang], document.yearNote[lang])}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
