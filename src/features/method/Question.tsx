import type { ReactNode } from 'react';
import { useFold } from './useFold.ts';

/**
 * A part of the page behind the question that it answers, with the answer in a line. A native fold: the browser's
 * own search opens it, and print shows it open (about.css).
 */
export function Question({
  id,
  question,
  answer,
  children,
}: {
  id: string;
  question: string;
  answer: string;
  children: ReactNode;
}) {
  return (
    <details id={`about-${id}`} className="about-question" {...useFold(id)}>
      <summary className="about-summary">
        <h2>{question}</h2>
        <p>{answer}</p>
      </summary>
      <div className="about-answer">{children}</div>
    </details>
  );
}
