import { type LazyPart, lazyPart } from '../screen/lazyPart.ts';
import type { FilterPanelProps } from './FilterPanel.tsx';
import type { QuestionListProps } from './QuestionList.tsx';

/** The questions that readers have, each with a link to the view that answers it. */
export const QUESTIONS_PART: LazyPart<QuestionListProps> = lazyPart(() =>
  import('./QuestionList.tsx').then((module) => module.QuestionList),
);

/** The menu of the filter, with all its lists. */
export const FILTER_PART: LazyPart<FilterPanelProps> = lazyPart(() =>
  import('./FilterPanel.tsx').then((module) => module.FilterPanel),
);
