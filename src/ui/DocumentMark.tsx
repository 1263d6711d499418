import type { PolicyDocument } from '../model/dataset.ts';

const SHAPE = {
  'orange-circle': 'rounded-full bg-[var(--color-orange)] text-[var(--color-orange-on)]',
  'blue-square': 'rounded-chip bg-[var(--color-blue)] text-[var(--color-blue-on)]',
} as const;

/** The one-character sign of a document: told apart by shape, glyph and colour. Decorative: the name stands beside it. */
export function DocumentMark({
  document,
}: {
  document: Pick<PolicyDocument, 'mark' | 'province'>;
}) {
  return (
    <span
      aria-hidden="true"
      lang="zh-CN"
      className={`inline-grid size-5 forced-color-adjust-none shrink-0 place-items-center text-note font-semibold ${SHAPE[document.mark]}`}
    >
      {document.province.glyph}
    </span>
  );
}

/** Class for words in a document's colour. */
export const DOCUMENT_TEXT = {
  'orange-circle': 'text-[var(--color-orange-text)]',
  'blue-square': 'text-[var(--color-blue-text)]',
} as const;
