import { statementCount } from '../../domain/facets.ts';
import { type Clauses, type Filter, OPEN_CLAUSES } from '../../domain/filter.ts';
import type { Initials } from '../../domain/search.ts';
import { select } from '../../domain/select.ts';
import type { Dataset } from '../../model/dataset.ts';

/** Clauses of a filter, the one most likely set last first. */
const CLAUSES = ['query', 'years', 'dated', 'only', 'statuses', 'kinds', 'themes'] as const;
export type Clause = keyof Clauses;

/** The clauses that narrow a filter besides the themes, the one most likely set last first. */
export function narrowing(filter: Filter): readonly Clause[] {
  return CLAUSES.filter((clause) => clause !== 'themes' && filter[clause] !== OPEN_CLAUSES[clause]);
}

/**
 * The clause that, taken off, brings statements back, and how many; null where no single one does.
 * `initials`: of the labels, where they are loaded.
 */
export function wayOn(
  dataset: Dataset,
  filter: Filter,
  initials: Initials | null = null,
): { clause: Clause; count: number } | null {
  for (const clause of CLAUSES) {
    if (filter[clause] === OPEN_CLAUSES[clause]) continue;
    const { shown } = statementCount(dataset, select(dataset, without(filter, clause), initials));
    if (shown > 0) return { clause, count: shown };
  }
  return null;
}

/** What to act with to take one clause off. */
export function clearing(clause: Clause): Partial<Filter> {
  return { [clause]: OPEN_CLAUSES[clause] };
}

function without(filter: Filter, clause: Clause): Filter {
  return { ...filter, ...clearing(clause) };
}
