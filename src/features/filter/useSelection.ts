import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { type FacetCounts, facetCounts, statementCount } from '../../domain/facets.ts';
import type { Filter } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import type { Initials } from '../../domain/search.ts';
import { select } from '../../domain/select.ts';
import type { Dataset } from '../../model/dataset.ts';
import { useView, type ViewStore } from '../../state/store.ts';

/**
 * What the filter of the view leaves: made anew when the filter changes, and not when a record is opened.
 * `initials`: of the labels, where the query asks for them.
 */
export function useSelection(
  dataset: Dataset,
  initials: Initials | null,
): {
  selection: Selection;
  facets: FacetCounts;
  count: { shown: number; all: number };
} {
  const filter = useView(useShallow(filterOf));
  return useMemo(() => {
    const selection = select(dataset, filter, initials);
    return {
      selection,
      facets: facetCounts(dataset, filter, initials),
      count: statementCount(dataset, selection),
    };
  }, [dataset, filter, initials]);
}

/** The part of the view that decides what is shown. A key of Filter that is missing here does not compile. */
function filterOf({ view }: ViewStore): Filter {
  const { a, b, themes, kinds, statuses, dated, numbers, only, years, query } = view;
  return { a, b, themes, kinds, statuses, dated, numbers, only, years, query };
}
