import '../../ui/layers.css';
import '../../ui/share.css';
import { useEffect, useState } from 'react';
import { storyText } from '../../i18n/story.ts';
import type { StoredStory } from '../../model/storyFile.ts';
import { unpackStory } from '../../state/deckCode.ts';
import { isOwnStory } from '../../state/sameStory.ts';
import { storyStore } from '../../state/story.ts';
import { useText } from '../../ui/Lang.tsx';
import { ReceivedStory } from './ReceivedStory.tsx';

export interface ReceivedDeckProps {
  /** The slides as a link has them. */
  readonly code: string;
}

/**
 * Over the presentation of slides that a link brought: whose they are, and how to keep them. Nothing
 * where they are the reader's own; of a code that cannot be read the presentation speaks.
 */
export function ReceivedDeck({ code }: ReceivedDeckProps) {
  const text = useText(storyText);
  const [story, setStory] = useState<StoredStory | null>(null);
  useEffect(() => {
    let gone = false;
    void othersStory(code).then((read) => !gone && setStory(read));
    return () => {
      gone = true;
    };
  }, [code]);
  if (!story) return null;
  const putAway = () => setStory(null);
  return (
    <aside className="said" aria-label={text.received(story.slides.length)}>
      <ReceivedStory story={story} notices={[]} onPresent={putAway} onPutAway={null} />
    </aside>
  );
}

/** The story of a code; null where it is the reader's own, or none. */
async function othersStory(code: string): Promise<StoredStory | null> {
  const read = await unpackStory(code);
  if (!read.ok) return null;
  return isOwnStory(read.story, storyStore.getState().story) ? null : read.story;
}
