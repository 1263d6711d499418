import { useText } from '../../components/Lang.tsx';
import { storyText } from '../../i18n/story.ts';
import { storyStore, useStory } from '../../state/story.ts';
import { SaveStory } from './SaveStory.tsx';

/** What went wrong with keeping the story, each until it is put away, with the file as a way to keep it. */
export function StoryTroubles({ version }: { version: string }) {
  const text = useText(storyText);
  const troubles = useStory((state) => state.troubles);
  const unsaved = useStory((state) => state.unsaved && state.story.slides.length > 0);
  return (
    <>
      <div role="status">
        {troubles.map((trouble) => (
          <p key={trouble} className="share-note">
            {text.trouble[trouble]}{' '}
            <button
              type="button"
              className="story-link"
              onClick={() => storyStore.getState().dismiss(trouble)}
            >
              {text.dismiss}
            </button>
          </p>
        ))}
      </div>
      {unsaved && troubles.length > 0 && (
        <p className="share-note">
          <SaveStory version={version} className="story-link" />
        </p>
      )}
    </>
  );
}
