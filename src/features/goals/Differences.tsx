import type { GoalsDifference } from '../../content/goalsDifferences.ts';

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

/** The number of a difference, behind a statement or before its words: ①, ② and so on up to ⑳. It keeps to the word before it. */
export function DifferenceSign({ number, lit }: { number: number; lit: boolean }) {
  const sign = number > 20 ? `(${number})` : String.fromCodePoint(0x245f + number);
  return (
    <span className="difference-sign" data-lit={lit || undefined}>
      {`\u2060${sign} `}
    </span>
  );
}
