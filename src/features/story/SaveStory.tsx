import { useEffect, useRef, useState } from 'react';
import { download } from '../../files/download.ts';
import { fileName } from '../../files/fileName.ts';
import { storyEntry } from '../../i18n/storyEntry.ts';
import { writeStory } from '../../model/storyFile.ts';
import { useStory } from '../../state/story.ts';
import { useText } from '../../ui/Lang.tsx';

/** The button that gives the reader's story as a file, notes and all, and what it was saved as. */
export function SaveStory({
  version = '',
  className,
  takesFocus = false,
}: {
  /** Data version, for the file's name. */
  version?: string;
  className: string;
  /** Whether it takes the focus of a button that has made way for it. */
  takesFocus?: boolean;
}) {
  const text = useText(storyEntry);
  const story = useStory((state) => state.story);
  const [saved, setSaved] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  function save() {
    const name = fileName(['duizhao', story.title ?? '', version], 'story.json');
    download({ name, content: new Blob([writeStory(story)], { type: 'application/json' }) });
    setSaved(text.saved(name));
  }
  return (
    <>
      <button ref={button} type="button" className={className} onClick={save}>
        {text.download}
      </button>
      <span role="status">{saved}</span>
    </>
  );
}

/** The same, where there is a story that is not stored. */
export function SaveUnsavedStory(look: { className: string; takesFocus?: boolean }) {
  const unsaved = useStory((state) => state.unsaved && state.story.slides.length > 0);
  return unsaved && <SaveStory {...look} />;
}
