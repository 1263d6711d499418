// Who a document is on the screen: what it is called, the sign in its mark, and which mark it has.
import type { PolicyDocument } from './dataset.ts';
import type { Bilingual, DocumentFile } from './schema.ts';
import { FIRST_PAIR, MARKS, type Mark } from './values.ts';

/** Signs of an owner that a column's head has room for. */
const LONGEST = 12;

/** Whose document it is: a province or who issued it; null where the file says neither, and where its short title is shorter than a long name. */
export function ownerOf({
  province,
  issuer,
  shortTitle,
}: Pick<DocumentFile, 'province' | 'issuer' | 'shortTitle'>): Bilingual | null {
  if (province) return province.name;
  const fits = issuer && (issuer.zh.length <= LONGEST || issuer.zh.length <= shortTitle.zh.length);
  return fits ? issuer : null;
}

/** The one sign in its mark: the province's own, else the first character of owner or short title. */
export function glyphOf(file: Pick<DocumentFile, 'province' | 'issuer' | 'shortTitle'>): string {
  if (file.province) return file.province.glyph;
  const words = (ownerOf(file) ?? file.shortTitle).zh.replace(/^\P{L}*(?:关于)?\P{L}*/u, '');
  return [...words][0] ?? '';
}

/** A title as a name: in quotation marks, with none of the same kind inside. */
function titled(title: string): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/**
 * What each document is called in a column's head or a menu: by its owner; by short title, in quotation
 * marks, where it has none or shares it with another of the list.
 */
export function shortNames(
  files: readonly Pick<DocumentFile, 'province' | 'issuer' | 'shortTitle'>[],
): Bilingual[] {
  const owners = files.map(ownerOf);
  return files.map(({ shortTitle }, index) => {
    const own = owners[index];
    const shared = owners.some((other, at) => at !== index && other?.zh === own?.zh);
    return own && !shared ? own : { zh: titled(shortTitle.zh), en: titled(shortTitle.en) };
  });
}

/**
 * The mark of each document, by order: the pair of a bare link has the first two, the others follow as they
 * stand. From the seventh on they begin again; markPair keeps those apart that stand side by side.
 */
export function marksOf(ids: readonly string[]): Mark[] {
  const order = [...FIRST_PAIR, ...ids.filter((id) => !FIRST_PAIR.some((first) => first === id))];
  return ids.map((id) => MARKS[order.indexOf(id) % MARKS.length] ?? MARKS[0]);
}

/**
 * The documents with marks by which the two on the sides are told apart. A document keeps its mark on
 * whichever side it stands; where both have the same, the one on side b takes the next.
 */
export function markPair(
  documents: readonly PolicyDocument[],
  a: string,
  b: string,
): readonly PolicyDocument[] {
  const [one, other] = [a, b].map((id) => documents.find((document) => document.id === id));
  if (!one || !other || one === other || one.mark !== other.mark) return documents;
  const mark = MARKS[(MARKS.indexOf(other.mark) + 1) % MARKS.length] ?? MARKS[0];
  return documents.map((document) => (document === other ? { ...document, mark } : document));
}
