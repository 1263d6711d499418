import { useEffect, useState } from 'react';
import { useText } from '../components/Lang.tsx';
import { usePending } from '../components/Ready.tsx';
import { MAIN_HEADING } from '../components/TitleBlock.tsx';
import { useLate } from '../components/useLate.ts';
import { loading } from '../i18n/loading.ts';
import { newerPrograms, reloadOnceFor } from './newerVersion.ts';
import type { Part } from './part.ts';
import { SaveUnsavedStory } from './story/SaveStory.tsx';

/**
 * A part of the page; nothing until its program is there, and if it does not come, or not for long, that
 * and the way on.
 */
export function PartSlot<P extends object>({
  part,
  name,
  props,
}: {
  part: Part<P>;
  /** What the part is called in the message. */
  name: string;
  props: P;
}) {
  const text = useText(loading);
  // What is kept names its part: another part has neither arrived nor failed.
  const [, setArrived] = useState<Part<P> | null>(null);
  const [failed, setFailed] = useState<Part<P> | null>(null);
  const [outdated, setOutdated] = useState(false);
  const [tries, setTries] = useState(0);
  const View = part.loaded();
  const waiting = !View && failed !== part;
  usePending('part', waiting);
  const late = useLate(waiting, tries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try loads again; what is there stays
  useEffect(() => {
    // To say that it is there would draw it a second time. It may have come since this was drawn: then it is said.
    if (View) return;
    let gone = false;
    // What failed once, by chance, comes at the second time.
    const arrived = part.load().catch(() => part.load());
    arrived.then(
      () => !gone && setArrived(part),
      async () => {
        const newer = await newerPrograms(document);
        if (gone || (newer !== null && reloadOnceFor(newer, window))) return;
        setOutdated(newer !== null);
        setFailed(part);
      },
    );
    return () => {
      gone = true;
    };
  }, [part, tries]);
  useEffect(() => {
    // The button that asked again is gone, and the focus with it.
    if (View && tries > 0 && document.activeElement === document.body)
      document.getElementById(MAIN_HEADING)?.focus({ preventScroll: true });
  }, [View, tries]);
  if (View) return <View {...props} />;
  if (waiting && !late) return null;
  // What is on its way is not asked for again by the page that waits for it.
  const anew = outdated || late;
  const failure = outdated ? text.programGone(name) : text.programFailed(name);
  return (
    <div className="my-4 border-notice-ink border-l-2 bg-notice px-3 py-2 text-notice-ink">
      <p role="alert">{late ? text.programLate(name) : failure}</p>
      <SaveUnsavedStory className="mr-4 min-h-11 underline underline-offset-4 md:min-h-8" />
      <button
        type="button"
        className="min-h-11 underline underline-offset-4 md:min-h-8"
        onClick={() => {
          if (anew) return window.location.reload();
          setFailed(null);
          setTries(tries + 1);
        }}
      >
        {anew ? text.reload : text.retry}
      </button>
    </div>
  );
}
