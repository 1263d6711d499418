import { useState } from 'react';
import { isUnsaved } from '../features/screen/findNewerRelease.ts';
import { SaveUnsavedStory } from '../features/story/SaveStory.tsx';
import { loading } from '../i18n/loading.ts';
import { useText } from '../ui/Lang.tsx';
import { useOffline } from './offline.ts';

/** That there is a new version, and the choice when to take it: first with a warning where something would be lost by it. */
export function UpdateNotice() {
  const text = useText(loading);
  const { update, later } = useOffline();
  const [warned, setWarned] = useState(false);
  if (!update) return null;
  const press = 'nowrap min-h-11 shrink-0 underline underline-offset-4 md:min-h-8';
  return (
    <div className="page flex flex-wrap items-center gap-x-4 py-1">
      <p className="min-w-0 flex-1">{warned ? text.updateLoses : text.newVersion}</p>
      {warned ? (
        <>
          <SaveUnsavedStory className={press} takesFocus />
          <button type="button" className={press} onClick={update}>
            {text.updateAnyway}
          </button>
        </>
      ) : (
        <button
          type="button"
          className={press}
          onClick={() => (isUnsaved(document) ? setWarned(true) : update())}
        >
          {text.takeVersion}
        </button>
      )}
      <button
        type="button"
        className={press}
        onClick={() => {
          setWarned(false);
          later();
        }}
      >
        {text.later}
      </button>
    </div>
  );
}
