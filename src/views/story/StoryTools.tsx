import { useText } from '../../components/Lang.tsx';
import { storyText } from '../../i18n/story.ts';
import { useStory } from '../../state/story.ts';

/** What can be done with the story as a whole. */
export function StoryTools({
  onUndo,
  onRedo,
  onStandard,
  onEmpty,
  onSection,
  onQuestion,
  openFile,
}: Readonly<
  Record<
    'onUndo' | 'onRedo' | 'onStandard' | 'onEmpty' | 'onSection' | 'onQuestion' | 'openFile',
    () => void
  >
>) {
  const text = useText(storyText);
  const past = useStory((state) => state.past.length > 0);
  const future = useStory((state) => state.future.length > 0);
  const any = useStory((state) => state.story.slides.length > 0);
  const press = (words: string, onClick: () => void, on = true) => (
    <button
      type="button"
      className="layer-press aria-disabled:text-ink3"
      aria-disabled={!on}
      onClick={() => {
        if (on) onClick();
      }}
    >
      {words}
    </button>
  );
  return (
    <div className="story-tools">
      {press(text.standard, onStandard)}
      {press(text.section, onSection)}
      {press(text.question, onQuestion)}
      {press(text.openFile, openFile)}
      {press(text.undo, onUndo, past)}
      {press(text.redo, onRedo, future)}
      {press(text.empty, onEmpty, any)}
    </div>
  );
}
