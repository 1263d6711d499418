import { storyText } from '../../i18n/story.ts';
import { useStory } from '../../state/story.ts';
import { useText } from '../../ui/Lang.tsx';
import { Press } from '../../ui/Press.tsx';

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
  return (
    <div className="story-tools">
      <Press onClick={onStandard}>{text.standard}</Press>
      <Press onClick={onSection}>{text.section}</Press>
      <Press onClick={onQuestion}>{text.question}</Press>
      <Press onClick={openFile}>{text.openFile}</Press>
      <Press onClick={onUndo} off={!past}>
        {text.undo}
      </Press>
      <Press onClick={onRedo} off={!future}>
        {text.redo}
      </Press>
      <Press onClick={onEmpty} off={!any}>
        {text.empty}
      </Press>
    </div>
  );
}
