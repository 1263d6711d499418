/** How many Chinese characters a text has; punctuation, digits and Latin letters are none. */
export function hanCount(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
