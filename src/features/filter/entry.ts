import { type LazyPart, lazyPart } from '../screen/lazyPart.ts';
import type { QuestionListProps } from './QuestionList.tsx';

/** The questions that readers have, each with a link to the view that answers it. */
export const QUESTIONS_PART: LazyPart<QuestionListProps> = lazyPart(() =>
  import('./QuestionList.tsx').then((module) => module.QuestionList),
);
