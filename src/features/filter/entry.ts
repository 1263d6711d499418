import { type Part, part } from '../screen/part.ts';
import type { QuestionListProps } from './QuestionList.tsx';

/** The questions that readers have, each with a link to the view that answers it. */
export const QUESTIONS_PART: Part<QuestionListProps> = part(() =>
  import('./QuestionList.tsx').then((module) => module.QuestionList),
);
