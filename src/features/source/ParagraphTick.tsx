import { sourceText } from '../../i18n/source.ts';
import { useText } from '../../ui/Lang.tsx';

/** A tick is at most so many strokes high; the number beside it says how many records there are. */
const HIGHEST = 5;

/** Beside a paragraph that carries records: opens the first, and pressed again the next. */
export function ParagraphTick({
  number,
  ids,
  focus,
  open,
}: {
  /** 1-based place of the paragraph. */
  number: number;
  /** Records whose evidence begins in the paragraph, in text order. */
  ids: readonly string[];
  focus: string | null;
  open: (id: string) => void;
}) {
  const text = useText(sourceText);
  const next = ids[(ids.indexOf(focus ?? '') + 1) % ids.length];
  if (next === undefined) return null;
  return (
    <button
      type="button"
      className="paragraph-tick"
      aria-label={text.tick(number, ids.length)}
      onClick={() => open(next)}
    >
      <span aria-hidden="true" className="paragraph-strokes">
        {ids.slice(0, HIGHEST).map((id) => (
          <span key={id} className={id === focus ? 'stroke stroke-focus' : 'stroke'} />
        ))}
      </span>
      <span aria-hidden="true">
        {ids.length}
        <span className="tick-unit">{text.tickUnit}</span>
      </span>
    </button>
  );
}
