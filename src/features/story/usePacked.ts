import { useEffect, useState } from 'react';
import type { StoredStory } from '../../model/storyFile.ts';
import { packStory } from '../../state/deckCode.ts';

/** The code of a story for a link; null while it is being made, where there are no slides, or where it cannot be had. */
export function usePacked(story: StoredStory, notes: boolean): string | null {
  const [packed, setPacked] = useState<{ of: StoredStory; notes: boolean; code: string } | null>(
    null,
  );
  useEffect(() => {
    if (story.slides.length === 0) return;
    let gone = false;
    packStory(story, { notes }).then(
      (code) => !gone && setPacked({ of: story, notes, code }),
      // The browser has no means to: the caller asks canPack and says so.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [story, notes]);
  return packed?.of === story && packed.notes === notes ? packed.code : null;
}
