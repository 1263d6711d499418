import { useState } from 'react';
import { fromDisk } from '../../i18n/fromDisk.ts';
import { storyText } from '../../i18n/story.ts';
import type { StoredStory } from '../../model/storyFile.ts';
import { canPack } from '../../state/deckCode.ts';
import { HAND_OUT_LIMIT, writeLink } from '../../state/link.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { ExportRow } from '../../ui/ExportRow.tsx';
import { useText } from '../../ui/Lang.tsx';
import { Press } from '../../ui/Press.tsx';
import { useCopy } from '../../ui/useCopy.tsx';
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
  const { copy, told } = useCopy(base === '' ? away.copied : undefined);
  const code = usePacked(story, notes);
  const link = code && writeLink(base, { ...DEFAULT_VIEW, deck: code }, version);
  const tooLong = link !== null && link.length > HAND_OUT_LIMIT;
  const length = link === null ? '' : text.lengthOf(link.length, HAND_OUT_LIMIT);
  return (
    <>
      <ExportRow
        name={text.link}
        note={
          canPack() ? (
            <>
              <p role={tooLong ? 'alert' : undefined}>{tooLong ? text.tooLong(length) : length}</p>
              <label className="story-check">
                <input
                  type="checkbox"
                  checked={notes}
                  onChange={(event) => setNotes(event.currentTarget.checked)}
                />
                {text.withNotes}
              </label>
            </>
          ) : (
            text.noPacking
          )
        }
        actions={
          link !== null &&
          !tooLong && <Press onClick={() => void copy({ text: link })}>{text.copy}</Press>
        }
      >
        {told}
      </ExportRow>
      <ExportRow
        name={text.file}
        note={text.fileNote}
        actions={<SaveStory version={version} className="layer-press" />}
      />
    </>
  );
}
