/** A sign that a spreadsheet takes for a formula, at the beginning of a cell or of a line in it, with all that it, or a reader, does not see before the sign. */
const SIGN =
  /(^|\r\n|[\r\n])((?:(?![\r\n])[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800])*)(?=[=+\-@＝＋－＠])/gu;
/** What a spreadsheet passes over to find one. */
const HIDDEN = /^[\t\r\n\0]/;

/**
 * Words for a cell of CSV or of a copied table: those that a spreadsheet would run as a formula get an
 * apostrophe before them, and before what is invisible there: blanks, signs of format and control.
 */
export function noFormula(words: string): string {
  const signed = words.replace(SIGN, "$1'$2");
  return HIDDEN.test(signed) ? `'${signed}` : signed;
}
