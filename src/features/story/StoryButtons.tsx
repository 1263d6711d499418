import { storyEntry } from '../../i18n/storyEntry.ts';
import { useStory } from '../../state/story.ts';
import { useText } from '../../ui/Lang.tsx';

/** The way to one's own slides, with their number, and the button that adds the present view. */
export function StoryButtons({
  onOpen,
  onAdd,
  onDone,
}: {
  onOpen: (() => void) | null;
  onAdd: (() => void) | null;
  /** Closes the menu that the buttons stand in. */
  onDone: () => void;
}) {
  const text = useText(storyEntry);
  const count = useStory((state) => state.story.slides.length);
  return (
    <>
      <button
        type="button"
        className="header-help"
        aria-haspopup="dialog"
        aria-label={text.buttonName(count)}
        onClick={() => {
          onDone();
          onOpen?.();
        }}
      >
        {text.button(count)}
      </button>
      <button
        type="button"
        className="header-add"
        aria-keyshortcuts="A"
        aria-label={text.add}
        title={text.add}
        onClick={() => {
          onDone();
          onAdd?.();
        }}
      >
        ＋
      </button>
    </>
  );
}
