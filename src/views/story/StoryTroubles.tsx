import { useText } from '../../components/Lang.tsx';
import { storyText } from '../../i18n/story.ts';
import { storyStore, useStory } from '../../state/story.ts';
import { SaveUnsavedStory } from './SaveStory.tsx';

/** What went wrong with keeping the story, each until it is put away, with the file as a way to keep it. */
export function StoryTroubles() {
  const text = useText(storyText);
  const troubles = useStory((state) => state.troubles);
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
      {troubles.length > 0 && (
        <p className="share-note">
          <SaveUnsavedStory className="story-link" />
        </p>
      )}
    </>
  );
}
