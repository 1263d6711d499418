import type { Filter, Side } from '../../domain/filter.ts';
import { frame } from '../../i18n/frame.ts';
import type { DocumentFile } from '../../model/schema.ts';
import { useLang, useText } from '../../ui/Lang.tsx';

/** A document that can be chosen, loaded or not. */
export type DocumentOption = Pick<DocumentFile, 'id' | 'province'>;

/** Which document stands on the left and which on the right; they may be the same. */
export function DocumentChoice({
  documents,
  filter,
  onFilter,
}: {
  documents: readonly DocumentOption[];
  filter: Pick<Filter, 'a' | 'b'>;
  onFilter: (patch: Partial<Filter>) => void;
}) {
  const text = useText(frame);
  const lang = useLang();
  const choice = (side: Side, label: string) => (
    <select
      aria-label={label}
      value={filter[side]}
      className="min-h-11 min-w-0 border border-rule bg-sheet px-1 text-ink max-md:flex-1 md:min-h-8"
      onChange={(event) => onFilter({ [side]: event.currentTarget.value })}
    >
      {documents.map(({ id, province }) => (
        <option key={id} value={id}>
          {province.name[lang]}
        </option>
      ))}
    </select>
  );
  return (
    <fieldset className="flex min-w-0 items-center gap-2">
      <legend className="sr-only">{text.documents}</legend>
      {choice('a', text.documentA)}
      <button
        type="button"
        aria-label={text.swap}
        title={text.swap}
        className="min-h-11 min-w-11 border border-rule md:min-h-8 md:min-w-8"
        onClick={() => onFilter({ a: filter.b, b: filter.a })}
      >
        <span aria-hidden="true">⇄</span>
      </button>
      {choice('b', text.documentB)}
    </fieldset>
  );
}
