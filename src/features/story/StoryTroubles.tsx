import { storyText } from '../../i18n/story.ts';
import { storyStore, useStory } from '../../state/story.ts';
import type { StoryTrouble } from '../../state/storyStorage.ts';
import { useText } from '../../ui/Lang.tsx';
import { SaveUnsavedStory } from './SaveStory.tsx';

/** After these the story lasts until the page is closed. */
const NOT_STORED: readonly StoryTrouble[] = ['off', 'unread', 'newer'];

/** What went wrong with keeping the story, each until it is put away, with the file where it is the way to keep it. */
export function StoryTroubles() {
  const text = useText(storyText);
  const troubles = useStory((state) => state.troubles);
  return (
    <div role="status">
      {troubles.map((trouble) => (
        <p key={trouble} className="share-note">
          {text.trouble[trouble]}{' '}
          {NOT_STORED.includes(trouble) && <SaveUnsavedStory className="story-link" />}{' '}
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
  );
}
