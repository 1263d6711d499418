import { type Clauses, type Filter, OPEN_CLAUSES } from '../../domain/filter.ts';

/** Clauses of a filter, the one most likely set last first. */
const CLAUSES = ['query', 'years', 'dated', 'only', 'statuses', 'kinds', 'themes'] as const;
export type Clause = keyof Clauses;

/** The clauses that narrow a filter besides the themes, the one most likely set last first. */
export function narrowing(filter: Filter): readonly Clause[] {
  return CLAUSES.filter((clause) => clause !== 'themes' && filter[clause] !== OPEN_CLAUSES[clause]);
}

/** What to act with to take one clause off. */
export function clearing(clause: Clause): Partial<Filter> {
  return { [clause]: OPEN_CLAUSES[clause] };
}
