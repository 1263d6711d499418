// What the coverage says, free of any medium: what each document leaves out with its proof, words in groups by
// which document uses them more, and why the sums of the matrix are more than its totals.
import { type TermRow, termLead } from '../domain/coverage.ts';
import type { Matrix } from '../domain/coverageMatrix.ts';
import { type Pair, SIDES, type Side } from '../domain/filter.ts';
import { leftOut } from '../domain/leftOut.ts';
import { coverage } from '../i18n/coverage.ts';
import { nameSides } from '../i18n/naming.ts';
import type { PolicyDocument, Statement, TermFamily } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';

type Documents = Pair<PolicyDocument | null>;

/** One thing that a document does not write. */
export interface LeftOutRow {
  /** Id of the recorded search, or of the word that does not occur. */
  readonly id: string;
  /** Whether the id is of a search, which opens as evidence, or of a word. */
  readonly type: 'absence' | 'word';
  readonly label: string;
  /** What was searched for, and what came of it. */
  readonly proof: string;
}

/** All that a document leaves out, in words, the recorded searches first. */
export function leftOutRows(
  document: PolicyDocument,
  families: readonly TermFamily[],
  lang: Lang,
): LeftOutRow[] {
  const text = coverage[lang];
  return leftOut(document, families).map((item) => {
    if (item.type === 'word') {
      const { id, name, terms } = item.family;
      return { id, type: 'word', label: text.word(name.zh), proof: searched(terms, 0, lang) };
    }
    const { id, label, terms, hits, verdict } = item.absence;
    const proof = text.verdict[verdict] + searched(terms, hits.length, lang);
    return { id, type: 'absence', label: label[lang], proof };
  });
}

/** So many words of a search are named. */
const NAMED = 8;

function searched(terms: readonly string[], hits: number, lang: Lang): string {
  const text = coverage[lang];
  // A sign in its two widths is named once.
  const named = [...new Set(terms.map((term) => term.normalize('NFKC')))].slice(0, NAMED);
  const words = text.terms(named.join(text.comma), terms.length, named.length);
  return hits === 0 ? text.noHit(words) : text.otherHits(words, hits);
}

/** Words that side a uses more, those that side b does, those used alike; with one document all of them. */
export interface WordGroup {
  readonly id: 'a' | 'b' | 'alike' | 'all';
  /** The greatest difference first. */
  readonly rows: readonly TermRow[];
}

/** The groups that have a word, in this order: a, b, alike. @param rows as `termRows` gives them */
export function wordGroups(rows: readonly TermRow[], documents: Documents): WordGroup[] {
  const { a, b } = documents;
  const lead = (row: TermRow) => termLead(row, documents) ?? 0;
  const groups: WordGroup[] =
    !a || !b || a === b
      ? [{ id: 'all', rows }]
      : [
          { id: 'a', rows: rows.filter((row) => lead(row) > 0) },
          {
            id: 'b',
            rows: rows.filter((row) => lead(row) < 0).sort((one, two) => lead(one) - lead(two)),
          },
          { id: 'alike', rows: rows.filter((row) => lead(row) === 0) },
        ];
  return groups.filter((group) => group.rows.length > 0);
}

/** What a group is called: which document uses its words more. */
export function wordGroupName(id: WordGroup['id'], { a, b }: Documents, lang: Lang): string {
  const text = coverage[lang];
  const names = nameSides(a, b, lang);
  return id === 'a' || id === 'b' ? text.more(names[id].full) : text[id];
}

/** Statements of one document in the matrix: what the rows add up to, how many they are, how many stand in several rows. */
export interface MatrixSum {
  readonly side: Side;
  readonly added: number;
  readonly total: number;
  readonly several: number;
}

/** The sides whose rows add up to more than there are statements. */
export function matrixSums({ rows, totals }: Matrix): MatrixSum[] {
  return SIDES.flatMap((side) => {
    const standing = new Map<Statement, number>();
    for (const { cells } of rows) {
      const held = cells[side];
      const records = held?.state === 'counted' ? Object.values(held.records).flat() : [];
      for (const record of records) standing.set(record, (standing.get(record) ?? 0) + 1);
    }
    const places = [...standing.values()];
    const added = places.reduce((sum, one) => sum + one, 0);
    const total = Object.values(totals[side] ?? {}).reduce((sum, one) => sum + one, 0);
    const several = places.filter((one) => one > 1).length;
    return added > total ? [{ side, added, total, several }] : [];
  });
}
