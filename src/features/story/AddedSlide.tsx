import '../../ui/layers.css';
import { useEffect, useState } from 'react';
import { storyText } from '../../i18n/story.ts';
import type { StoredStory } from '../../model/storyFile.ts';
import { MOST_SLIDES } from '../../state/storedSlides.ts';
import { storyStore, useStory } from '../../state/story.ts';
import { useText } from '../../ui/Lang.tsx';
import { MAIN_HEADING } from '../../ui/TitleBlock.tsx';
import { SaveUnsavedStory } from './SaveStory.tsx';

export interface AddedSlideProps {
  readonly onClose: () => void;
  /** Opens the editor. */
  readonly onOpen: () => void;
}

/** How long the word stays, in ms, unless someone is at its buttons. */
const STAYS = 12_000;

/** Says which slide the present view has become, or why none, at the foot of the window. */
export function AddedSlide({ onClose, onOpen }: AddedSlideProps) {
  const text = useText(storyText);
  const added = useStory((state) => state.added);
  const twin = useStory((state) => state.twin);
  const story = useStory((state) => state.story);
  // What cannot be stored is said here too: the editor may never be opened.
  const troubles = useStory((state) => state.troubles);
  const [undone, setUndone] = useState<StoredStory | null>(null);
  const [held, setHeld] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide has the same time
  useEffect(() => {
    // A question waits for its answer.
    if (held || twin) return;
    const timer = setTimeout(onClose, STAYS);
    return () => clearTimeout(timer);
  }, [added, twin, undone, held, onClose]);
  const words = () => {
    if (twin) return text.twin(twin.at + 1);
    if (added === null)
      return story.slides.length >= MOST_SLIDES ? text.full(MOST_SLIDES) : text.noChart;
    if (undone === added) return text.undone;
    // What another tab has added may stand before it.
    const slide = added.slides.at(-1);
    const at = slide ? story.slides.indexOf(slide) : -1;
    return text.added(at < 0 ? added.slides.length : at + 1);
  };
  const close = () => {
    document.getElementById(MAIN_HEADING)?.focus({ preventScroll: true });
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches Esc and whether someone is there
    <div
      className="said"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div role="status">
        <p>{words()}</p>
        {troubles.map((trouble) => (
          <p key={trouble}>{text.trouble[trouble]}</p>
        ))}
      </div>
      <span className="flex flex-wrap gap-x-4">
        {twin && (
          <button
            type="button"
            className="layer-button"
            onClick={() => storyStore.getState().add(twin.slide, true)}
          >
            {text.addAgain}
          </button>
        )}
        {added === story && (
          <button
            type="button"
            className="layer-button"
            onClick={() => {
              setUndone(added);
              storyStore.getState().undo();
            }}
          >
            {text.undo}
          </button>
        )}
        {troubles.length > 0 && <SaveUnsavedStory className="layer-button" />}
        <button type="button" className="layer-button" onClick={onOpen}>
          {text.open}
        </button>
        <button type="button" className="layer-button" onClick={close}>
          {text.close}
        </button>
      </span>
    </div>
  );
}
