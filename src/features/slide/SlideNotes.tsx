import { useState } from 'react';
import { changeCounts, changesInView, changesSince } from '../../domain/changes.ts';
import { findTarget } from '../../domain/evidence.ts';
import { noticeText } from '../../i18n/notices.ts';
import { storyText } from '../../i18n/story.ts';
import type { DataVersion } from '../../model/changes.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { StoredSlide } from '../../model/storyFile.ts';
import type { DeckNotice } from '../../state/storedSlides.ts';
import { shownSlide } from '../../state/storedSlides.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { ChangeList } from '../changes/ChangeList.tsx';
import { useChangeLog } from '../changes/ChangeLog.tsx';
import type { StoryLook } from './SlideView.tsx';

/** What there is to be said about one slide and the data on hand. */
export interface SlideFlags {
  readonly notices: readonly DeckNotice[];
  /** The statement in focus, where it was removed from the data. */
  readonly gone: string | null;
  /** Changes in its view since it was made; null where the log does not know its data. */
  readonly changes: ReturnType<typeof changesInView> | null;
}

/** Looks a slide over against the data on hand. */
export function slideFlags(
  stored: StoredSlide,
  number: number,
  { dataset, known }: { dataset: Dataset; known: StoryLook['known'] },
  log: readonly DataVersion[] | null | undefined,
): SlideFlags {
  const { slide, notices } = shownSlide(stored, known, number);
  const { record } = slide.view;
  const gone = record !== null && findTarget(dataset, record)?.type === 'tombstone' ? record : null;
  const same = slide.data === null || slide.data === dataset.fingerprint;
  const worded = slide.body === 'section' || slide.body === 'question';
  if (same || worded || !log) return { notices, gone, changes: [] };
  const since = changesSince(log, slide.data ?? '');
  return { notices, gone, changes: since && changesInView(since, slide.view) };
}

/** Whether a slide deserves a mark in the list. */
export function isFlagged({ notices, gone, changes }: SlideFlags): boolean {
  return notices.length > 0 || gone !== null || changes === null || changes.length > 0;
}

/** What is to be said about the slide chosen, with what can be done about it. */
export function SlideNotes({
  stored,
  number,
  look,
  onPatch,
  onOpen,
}: {
  stored: StoredSlide;
  number: number;
  look: StoryLook;
  onPatch: (patch: Partial<StoredSlide>) => void;
  /** Opens a statement in the reader. */
  onOpen: (id: string) => void;
}) {
  const text = useText(storyText);
  const log = useChangeLog();
  const [open, setOpen] = useState(false);
  const flags = slideFlags(stored, number, look, log);
  if (!isFlagged(flags)) return null;
  const { notices, gone, changes } = flags;
  const data = look.dataset.fingerprint;
  const changed = changes === null || changes.length > 0;
  const counts = changes && changeCounts(changes);
  const own = stored.title !== null || stored.subtitle !== null;
  return (
    <section className="share-note" aria-label={text.flagged}>
      <NoticeWords notices={notices} withNumber={false} />
      {gone !== null && <p>{text.gone(gone)}</p>}
      {changed && (
        <>
          <p>
            {counts
              ? text.changed(counts.changed, counts.added, counts.removed)
              : text.changedUnknown(stored.data ?? '')}
          </p>
          <p className="flex flex-wrap gap-x-4">
            {changes && (
              <button
                type="button"
                className="story-link"
                aria-expanded={open}
                onClick={() => setOpen(!open)}
              >
                {open ? text.hide : text.see}
              </button>
            )}
            {own && (
              <button
                type="button"
                className="story-link"
                onClick={() => onPatch({ data, title: null, subtitle: null })}
              >
                {text.update}
              </button>
            )}
            <button type="button" className="story-link" onClick={() => onPatch({ data })}>
              {own ? text.keep : text.checked}
            </button>
          </p>
          {open && changes && <ChangeList changes={changes} onOpen={onOpen} />}
        </>
      )}
    </section>
  );
}

/** Notices of a deck in words. `withNumber`: each with the slide that it is of. */
export function NoticeWords({
  notices,
  withNumber,
}: {
  notices: readonly DeckNotice[];
  withNumber: boolean;
}) {
  const lang = useLang();
  const text = useText(storyText);
  const words = (notice: DeckNotice) => {
    switch (notice.code) {
      case 'view':
        return noticeText(notice.notice, lang);
      case 'cut':
        return text.notice.cut;
      default:
        return text.notice[notice.code](notice.value);
    }
  };
  return notices.map((notice) => {
    const said = words(notice);
    const whole = withNumber && 'slide' in notice ? text.onSlide(notice.slide, said) : said;
    return <p key={whole}>{whole}</p>;
  });
}
