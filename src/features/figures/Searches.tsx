import { aspectAbsence } from '../../domain/absence.ts';
import { figures } from '../../i18n/figures.ts';
import type { Absence, PolicyDocument } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';

/** The searches of a document that found no target and no year, each a button; `name`: whose they are. */
export function Searches({
  document,
  name,
  onOpen,
}: {
  document: PolicyDocument;
  name?: string;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(figures);
  const searches = (['quantified-target', 'year'] as const)
    .map((aspect) => aspectAbsence(document, aspect))
    .filter((absence): absence is Absence => absence !== null);
  if (searches.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-note text-ink2">
      {name === undefined ? text.searches : text.searchesOf(name)}
      {searches.map((absence) => (
        <button
          key={absence.id}
          type="button"
          data-mark={absence.id}
          className="inline-press min-h-11 text-left text-note md:min-h-8"
          onClick={() => onOpen(absence.id)}
        >
          {absence.label[lang]}
        </button>
      ))}
    </p>
  );
}
