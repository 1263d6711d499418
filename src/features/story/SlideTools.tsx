import { storyText } from '../../i18n/story.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/Lang.tsx';
import { Press } from '../../ui/Press.tsx';

/** What can be done with the slide that is chosen. */
export function SlideTools({
  at,
  of,
  onMove,
  onDuplicate,
  onRemove,
  onOpen,
  onPresent,
}: {
  /** Its place among so many, from 0. */
  at: number;
  of: number;
  onMove: (to: number) => void;
} & Readonly<Record<'onDuplicate' | 'onRemove' | 'onOpen' | 'onPresent', () => void>>) {
  const text = useText(storyText);
  return (
    <div className="story-tools">
      <Button kind="primary" onClick={onPresent}>
        {text.present}
      </Button>
      <Press onClick={() => onMove(at - 1)} off={at === 0}>
        {text.up}
      </Press>
      <Press onClick={() => onMove(at + 1)} off={at === of - 1}>
        {text.down}
      </Press>
      <Press onClick={onDuplicate}>{text.duplicate}</Press>
      <Press onClick={onRemove}>{text.remove}</Press>
      <Press onClick={onOpen}>{text.openView}</Press>
    </div>
  );
}
