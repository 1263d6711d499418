/** Keeps a number and the Chinese measure word after it on one line, in our own sentences: the space between them becomes U+00A0. */
export function noBreak(text: string): string {
  return text.replace(/(\d) (?=\p{Script=Han})/gu, '$1\u00a0');
}
