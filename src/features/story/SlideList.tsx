import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { slideTitle } from '../../content/slideTitle.ts';
import { storyText } from '../../i18n/story.ts';
import type { StoredSlide } from '../../model/storyFile.ts';
import { useText } from '../../ui/Lang.tsx';
import { SlideThumb } from '../slide/SlideThumb.tsx';
import { type StoryLook, useSlideRequest } from '../slide/SlideView.tsx';

/** The slides in order: chosen with a press or the arrows, moved by dragging or with Alt and the arrows. */
export function SlideList({
  slides,
  selected,
  flagged,
  look,
  onSelect,
  onMove,
  onRemove,
}: {
  slides: readonly StoredSlide[];
  selected: number;
  /** Whether there is something to be said about a slide. */
  flagged: (at: number) => boolean;
  look: StoryLook;
  onSelect: (at: number) => void;
  onMove: (from: number, to: number) => void;
  onRemove: (at: number) => void;
}) {
  const text = useText(storyText);
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  // After a step by keys, focus goes with the slide: in the drawing that has the step, and not, as a passive
  // effect may be, once more for the drawing before.
  const follow = useRef(false);
  useLayoutEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    list.current?.querySelectorAll<HTMLElement>('.story-slide')[selected]?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (ctrlKey || metaKey || event.nativeEvent.isComposing) return;
    const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
    const to = selected + by;
    if (by !== 0) {
      event.preventDefault();
      if (to < 0 || to >= slides.length) return;
      follow.current = true;
      if (altKey) onMove(selected, to);
      else onSelect(to);
    } else if (key === 'Delete') {
      event.preventDefault();
      follow.current = true;
      onRemove(selected);
    }
  };
  return (
    <ol ref={list} className="story-list" aria-label={text.slides} onKeyDown={onKeyDown}>
      {slides.map((slide, at) => (
        <Row
          key={at}
          slide={slide}
          at={at}
          of={slides.length}
          current={at === selected}
          flagged={flagged(at)}
          over={over === at && dragged !== null && dragged !== at}
          look={look}
          onSelect={onSelect}
          drag={{
            onDragStart: () => setDragged(at),
            onDragOver: () => setOver(at),
            onDrop: () => {
              if (dragged !== null) onMove(dragged, at);
              setDragged(null);
            },
            onDragEnd: () => setDragged(null),
          }}
        />
      ))}
    </ol>
  );
}

function Row({
  slide,
  at,
  of,
  current,
  flagged,
  over,
  look,
  onSelect,
  drag,
}: {
  slide: StoredSlide;
  at: number;
  of: number;
  current: boolean;
  flagged: boolean;
  over: boolean;
  look: StoryLook;
  onSelect: (at: number) => void;
  drag: Readonly<Record<'onDragStart' | 'onDragOver' | 'onDrop' | 'onDragEnd', () => void>>;
}) {
  const text = useText(storyText);
  const request = useSlideRequest(slide, at + 1, of, look);
  const title = request ? slideTitle(request) : '';
  return (
    <li
      data-over={over || undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', title);
        drag.onDragStart();
      }}
      onDragOver={(event) => {
        // Files are the dialog's.
        if (event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        drag.onDragOver();
      }}
      onDrop={(event) => {
        if (event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        drag.onDrop();
      }}
      onDragEnd={drag.onDragEnd}
    >
      <button
        type="button"
        className="story-slide"
        aria-current={current || undefined}
        onClick={() => onSelect(at)}
      >
        <span className="story-thumb">{request && <SlideThumb request={request} />}</span>
        <span className="story-number">{at + 1}</span>{' '}
        <span className="min-w-0 flex-1">
          <span className="story-words">{title}</span>{' '}
          {(slide.title !== null || flagged) && (
            <span className="story-marks">
              {slide.title !== null && <span>{text.own}</span>}
              {flagged && <span className="text-notice-ink">⚠ {text.flagged}</span>}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
