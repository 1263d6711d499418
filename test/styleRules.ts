// Reads style sheets as far as tests need it: what is declared, and inside of what.

/** Where Chinese and digits may be set apart. WebKit, which sets them wrongly, knows neither; nor does a tool that makes styles small change them. */
export const SETS_APART = '(text-spacing-trim:trim-start) or (-moz-orient:inline)';

/**
 * Each declaration of a property in a style sheet, in order: its value, and the conditions of the
 * `@supports` blocks round it, without the spaces that may be left out.
 * @param css the text of a style sheet, also one made small
 */
export function declarations(css: string, property: string) {
  const found: { readonly value: string; readonly where: readonly string[] }[] = [];
  const open: string[] = [];
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
  for (const [, words = '', end] of plain.matchAll(/([^{};]*)([{};])/g)) {
    const [name, value = ''] = words.split(':').map((word) => word.trim());
    if (end === '{') open.push(words.trim().replace(/: /g, ':'));
    else if (name === property) {
      const where = open.filter((one) => one.startsWith('@supports'));
      found.push({ value, where: where.map((one) => one.slice('@supports'.length).trim()) });
    }
    if (end === '}') open.pop();
  }
  return found;
}
