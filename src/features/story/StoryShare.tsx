import { useState } from 'react';
import { fromDisk } from '../../i18n/fromDisk.ts';
import { storyText } from '../../i18n/story.ts';
import type { StoredStory } from '../../model/storyFile.ts';
import { canPack } from '../../state/deckCode.ts';
import { HAND_OUT_LIMIT, writeLink } from '../../state/link.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { useText } from '../../ui/Lang.tsx';
import { SaveStory } from './SaveStory.tsx';
import { usePacked } from './usePacked.ts';

/** The whole story to hand out: as a link with its length measured, and as a file, which always fits. */
export function StoryShare({
  story,
  base,
  version,
}: {
  story: StoredStory;
  base: string;
  version: string;
}) {
  const text = useText(storyText);
  const away = useText(fromDisk);
  const [notes, setNotes] = useState(false);
  const code = usePacked(story, notes);
  const link = code && writeLink(base, { ...DEFAULT_VIEW, deck: code }, version);
  const tooLong = link !== null && link.length > HAND_OUT_LIMIT;
  return (
    <section className="story-share" aria-label={text.share}>
      <h3 className="font-semibold">{text.share}</h3>
      {canPack() ? (
        <>
          <p className="flex flex-wrap items-center gap-x-6">
            <label className="story-check">
              <input
                type="checkbox"
                checked={notes}
                onChange={(event) => setNotes(event.currentTarget.checked)}
              />
              {text.withNotes}
            </label>
            {link !== null && (
              <span className="story-check">
                {text.length}
                <progress
                  className="h-2 w-48 accent-ink"
                  aria-label={text.length}
                  max={HAND_OUT_LIMIT}
                  value={Math.min(link.length, HAND_OUT_LIMIT)}
                />
                {text.lengthOf(link.length, HAND_OUT_LIMIT)}
              </span>
            )}
          </p>
          {tooLong && (
            <p role="alert" className="share-note">
              {text.tooLong}
            </p>
          )}
          {link !== null && !tooLong && (
            <CopyField label={text.link} value={link} rows={2} button={text.copy} />
          )}
          {base === '' && <p className="share-note">{away.link}</p>}
        </>
      ) : (
        <p className="share-note">{text.noPacking}</p>
      )}
      <p className="copy-row">
        <SaveStory version={version} className="layer-press" />
        <span className="text-ink2">{text.fileNote}</span>
      </p>
    </section>
  );
}
