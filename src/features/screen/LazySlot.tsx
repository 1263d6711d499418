import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { MissingProgram as MissingWords } from '../../ui/MissingProgram.tsx';
import { usePending } from '../../ui/Ready.tsx';
import { MAIN_HEADING } from '../../ui/TitleBlock.tsx';
import { useLate } from '../../ui/useLate.ts';
import { reloadOnceFor } from './findNewerRelease.ts';
import type { LazyPart } from './lazyPart.ts';
import { loadProgram, type MissingProgram } from './loadProgram.ts';

/** What a reader can save before the page is loaded again; given by the app, which knows of stories. */
export const RescueContext = createContext<ReactNode>(null);

/**
 * A part of the page; nothing until its program is there, and if it does not come, or not for long, that
 * and the way on.
 */
export function LazySlot<P extends object>({
  part,
  name,
  props,
  inLink = true,
  onClose,
}: {
  part: LazyPart<P>;
  /** What the part is called in the message. */
  name: string;
  props: P;
  /** Whether the page shows it again when it is loaded again; where not, it is not loaded again unasked. */
  inLink?: boolean;
  /** For what is laid over the page, and in no link: takes the message away. */
  onClose?: () => void;
}) {
  // What is kept names its part: another part has neither arrived nor failed.
  const [, setArrived] = useState<LazyPart<P> | null>(null);
  const [failed, setFailed] = useState<LazyPart<P> | null>(null);
  const [outdated, setOutdated] = useState(false);
  const [tries, setTries] = useState(0);
  const View = part.loaded();
  const rescue = useContext(RescueContext);
  const waiting = !View && failed !== part;
  const unasked = inLink && !onClose;
  usePending('part', waiting);
  const late = useLate(waiting, tries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try loads again; what is there stays
  useEffect(() => {
    // To say that it is there would draw it a second time. It may have come since this was drawn: then it is said.
    if (View) return;
    let gone = false;
    loadProgram(part.load).then(
      () => !gone && setArrived(part),
      ({ newer }: MissingProgram) => {
        if (gone || (unasked && newer !== null && reloadOnceFor(newer, window))) return;
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
  return (
    <MissingWords
      name={name}
      why={outdated ? 'gone' : late ? 'late' : 'failed'}
      onRetry={() => {
        setFailed(null);
        setTries(tries + 1);
      }}
      onClose={
        onClose &&
        (() => {
          document.getElementById(MAIN_HEADING)?.focus({ preventScroll: true });
          onClose();
        })
      }
    >
      {rescue}
    </MissingWords>
  );
}
