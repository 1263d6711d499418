import { useLang } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import type { NamedDocument } from './aboutProps.ts';
import type { Column } from './DataTable.tsx';

/** A document's sign and name. */
export function DocumentHead({ entry: { document, name } }: { entry: NamedDocument }) {
  const lang = useLang();
  return (
    <span className="inline-flex items-center gap-1.5">
      <Mark of={document} />
      <span className="sr-only">{name}</span>
      <span aria-hidden="true">{document.name[lang]}</span>
    </span>
  );
}

/** One column a document. `share`: per cent of the table's width for all of them. */
export function documentColumns(documents: readonly NamedDocument[], share: number): Column[] {
  return documents.map((entry) => ({
    id: entry.document.id,
    label: <DocumentHead entry={entry} />,
    share: share / documents.length,
  }));
}
