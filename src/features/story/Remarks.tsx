import { lint, type ShownWords } from '../../domain/lint.ts';
import { storyText } from '../../i18n/story.ts';
import { useText } from '../../ui/Lang.tsx';

/** What a careful colleague would remark on words of the author's own; nothing where there is nothing. */
export function Remarks({
  id,
  words,
  shown,
}: {
  /** For the field that the remarks are on. */
  id: string;
  words: string;
  shown: ShownWords;
}) {
  const text = useText(storyText);
  const remarks = lint(words, shown);
  return (
    <ul
      id={id}
      aria-label={text.remarks}
      className={remarks.length > 0 ? 'story-remarks' : 'hidden'}
    >
      {remarks.map(({ type, words: said, start }) => (
        <li key={`${type} ${start}`}>{text.remark[type](said)}</li>
      ))}
    </ul>
  );
}
