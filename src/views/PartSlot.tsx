import { useEffect, useState } from 'react';
import { useText } from '../components/Lang.tsx';
import { usePending } from '../components/Ready.tsx';
import { MAIN_HEADING } from '../components/TitleBlock.tsx';
import { loading } from '../i18n/loading.ts';
import { loadProgram, type MissingProgram } from './loadProgram.ts';
import { reloadOnceFor } from './newerVersion.ts';
import type { Part } from './part.ts';

/** A part of the page; nothing until its program is there, and if it does not come, why and the way on. */
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try loads again; what is there stays
  useEffect(() => {
    // To say that it is there would draw it a second time. It may have come since this was drawn: then it is said.
    if (View) return;
    let gone = false;
    loadProgram(part.load).then(
      () => !gone && setArrived(part),
      ({ newer }: MissingProgram) => {
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
  if (waiting) return null;
  return (
    <div className="my-4 border-notice-ink border-l-2 bg-notice px-3 py-2 text-notice-ink">
      <p role="alert">{outdated ? text.programGone(name) : text.programFailed(name)}</p>
      <button
        type="button"
        className="min-h-11 underline underline-offset-4 md:min-h-8"
        onClick={() => {
          if (outdated) return window.location.reload();
          setFailed(null);
          setTries(tries + 1);
        }}
      >
        {outdated ? text.reload : text.retry}
      </button>
    </div>
  );
}
