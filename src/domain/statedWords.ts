// The words by which a statement is shown.
import type { Statement } from '../model/dataset.ts';

/** Its first words as they stand in the text; before those of a table's cell the heads of its row and column. */
export function statedWords({ evidence }: Pick<Statement, 'evidence'>): string {
  const quote = evidence[0]?.quote ?? '';
  const heads = evidence.flatMap((one) => (one.role === 'heads' ? [one.quote] : []));
  return heads.length > 0 ? `${heads.join('，')}：${quote}` : quote;
}
