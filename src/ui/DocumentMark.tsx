import type { PolicyDocument } from '../model/dataset.ts';

const SHAPE = {
  'orange-circle': 'rounded-full bg-[var(--orange-circle-fill)] text-[var(--orange-circle-on)]',
  'blue-square': 'rounded-md bg-[var(--blue-square-fill)] text-[var(--blue-square-on)]',
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
  'orange-circle': 'text-[var(--orange-circle-text)]',
  'blue-square': 'text-[var(--blue-square-text)]',
} as const;
