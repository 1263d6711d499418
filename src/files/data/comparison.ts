import { type ComparisonTable, comparisonTable } from '../../content/comparisonTable.ts';
import { type DataRequest, wantedParts } from './request.ts';

/** The comparison that Word and Markdown are made of: of what is shown, or of all documents whole. */
export function requestedComparison(request: DataRequest): ComparisonTable {
  const { dataset, selection, scope, lang } = request;
  const themes = scope === 'shown' ? selection.themes : dataset.themes;
  return comparisonTable(dataset, wantedParts(request), themes, lang);
}
