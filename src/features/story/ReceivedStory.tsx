import { type ReactNode, useState } from 'react';
import { storyText } from '../../i18n/story.ts';
import type { StoredStory } from '../../model/storyFile.ts';
import type { DeckNotice } from '../../state/storedSlides.ts';
import { storyStore, useStory } from '../../state/story.ts';
import { withSlides } from '../../state/storyEdits.ts';
import { useText } from '../../ui/Lang.tsx';
import { Press } from '../../ui/Press.tsx';
import { NoticeWords } from '../slide/SlideNotes.tsx';

/** What was done with them: the story before and after, and what is said of it. */
interface Done {
  readonly before: StoredStory;
  readonly after: StoredStory;
  readonly words: string;
}

/** Someone else's slides, and what can be done with them. One's own are touched by a press alone, and can be had back. */
export function ReceivedStory({
  story,
  notices,
  onPresent,
  onPutAway,
  children,
}: {
  story: StoredStory;
  notices: readonly DeckNotice[];
  /** Null where they cannot be presented. */
  onPresent: (() => void) | null;
  /** Null where presenting them puts this away. */
  onPutAway: (() => void) | null;
  /** What they are, where there is room for it. */
  children?: ReactNode;
}) {
  const text = useText(storyText);
  const own = useStory((state) => state.story);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const changed = done !== null && done.before !== done.after;
  // Undone here or elsewhere: it can be done again.
  const said = changed && done.before === own ? null : (done?.words ?? null);
  const change = (after: StoredStory, words: string) => {
    setDone({ before: own, after, words });
    storyStore.getState().change(after);
  };
  const add = () => {
    const next = withSlides(own, story.slides);
    const fit = next.slides.length - own.slides.length;
    const words = text.appended(fit, next.slides.length, story.slides.length - fit);
    change(next, words);
  };
  const replace = () => {
    // Not the same object: once it was replaced and undone, it can be replaced again.
    change({ ...story }, text.replaced);
    setAsking(false);
  };
  return (
    <>
      <p>
        <b>{story.title ?? text.received(story.slides.length)}</b>
        {story.title !== null && ` · ${text.received(story.slides.length)}`}
      </p>
      <p className="text-note text-ink2">{said === null ? text.receivedNote : ''}</p>
      {children}
      <NoticeWords notices={notices} withNumber />
      <p role="status">{said}</p>
      {asking ? (
        <div className="copy-row">
          <span>{text.replaceAsk(own.slides.length)}</span>
          <Press onClick={replace}>{text.replace}</Press>
          <Press onClick={() => setAsking(false)}>{text.cancel}</Press>
        </div>
      ) : (
        <div className="copy-row">
          {onPresent && <Press onClick={onPresent}>{text.presentIt}</Press>}
          {said === null && (
            <>
              <Press onClick={add}>{text.addToMine}</Press>
              <Press onClick={() => (own.slides.length === 0 ? replace() : setAsking(true))}>
                {text.replaceMine}
              </Press>
            </>
          )}
          {changed && done.after === own && (
            // Later it would take back something else.
            <Press onClick={() => storyStore.getState().undo()}>{text.undo}</Press>
          )}
          {onPutAway && <Press onClick={onPutAway}>{text.putAway}</Press>}
        </div>
      )}
    </>
  );
}
