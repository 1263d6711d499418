/** How many Chinese characters a text has; punctuation, digits and Latin letters are none. */
export function hanCount(text: string): number {
  const known = counted.get(text);
  if (known !== undefined) return known;
  const count = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  // The texts of a few documents are asked for again and again.
  if (counted.size >= KEPT) counted.clear();
  counted.set(text, count);
  return count;
}

const KEPT = 8;
const counted = new Map<string, number>();
