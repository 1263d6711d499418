import { memo, useEffect, useRef } from 'react';
import { isHeading } from '../../domain/highlight.ts';

/** About so many characters stand on a line, and so high is one, in px: the room kept until a stretch is drawn. */
const LINE = { characters: 34, height: 33 } as const;

/** So far beyond the window a stretch counts as near, in px. */
const NEAR = 800;

/**
 * A stretch of a long text that is out of sight: its words alone, so that they can be found and copied,
 * without their marks. `onNear` is told its place when it comes near the window.
 */
export const FarText = memo(function FarText({
  text,
  start,
  place,
  onNear,
}: {
  /** Paragraphs parted by line ends. */
  text: string;
  /** Its offset in the cleaned text. */
  start: number;
  place: number;
  onNear: (place: number) => void;
}) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const margin = `${NEAR}px 0px`;
    // The second is for boxes that scroll by themselves; browsers that do not know it draw a moment later.
    const options = { rootMargin: margin, scrollMargin: margin };
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) onNear(place);
    }, options);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, onNear]);
  const lines = text.split('\n').filter((line) => line !== '');
  const height = Math.ceil(text.length / LINE.characters) * LINE.height;
  return (
    <div
      ref={holder}
      data-from={start}
      data-to={start + text.length}
      style={{ contentVisibility: 'auto', containIntrinsicSize: `auto ${height}px` }}
    >
      {lines.map((line, index) => {
        const Block = isHeading(line) ? 'h3' : 'p';
        return (
          <Block key={index} className="source-paragraph">
            {line}
          </Block>
        );
      })}
    </div>
  );
});
