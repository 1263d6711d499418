import type { GoalsDifference } from '../../content/goalsDifferences.ts';
import { goals } from '../../i18n/goals.ts';
import { useText } from '../../ui/Lang.tsx';

/** What sets the documents apart on a theme, each with the sign that stands behind the statements it is about. */
export function Differences({
  differences,
  lit,
}: {
  differences: readonly GoalsDifference[];
  /** Id of the one that is pointed at. */
  lit: string | null;
}) {
  if (differences.length === 0) return null;
  return (
    <ul className="theme-differences text-ink2 text-ui">
      {differences.map(({ id, words, number }) => (
        <li key={id} data-difference={id} className="pt-1.5">
          {number !== null && <DifferenceSign number={number} lit={id === lit} />}
          {words}
        </li>
      ))}
    </ul>
  );
}

/** The number of a difference, behind a statement or before its words. */
export function DifferenceSign({ number, lit }: { number: number; lit: boolean }) {
  const text = useText(goals);
  // ①, ② and so on up to ⑳; it keeps to the word before it.
  const sign = number > 20 ? `(${number})` : String.fromCodePoint(0x245f + number);
  return (
    <span className="difference-sign" data-lit={lit || undefined}>
      <span aria-hidden="true">{`\u2060${sign} `}</span>
      <span className="sr-only">{text.difference(number)}</span>
    </span>
  );
}
