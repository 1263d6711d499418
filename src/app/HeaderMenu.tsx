import { type ReactNode, useEffect, useRef, useState } from 'react';
import { frame } from '../i18n/frame.ts';
import { storyEntry } from '../i18n/storyEntry.ts';
import type { Lang } from '../model/values.ts';
import { SCHEMES, type Scheme } from '../state/storedPreferences.ts';
import { useStory } from '../state/story.ts';
import { useText } from '../ui/Lang.tsx';
import { MenuRow } from '../ui/MenuRow.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { LangChoice } from './LangChoice.tsx';

/** What the header can do; each left out where there is nothing to do it with yet. */
export interface HeaderActions {
  readonly onShare?: (() => void) | null;
  readonly onPresent?: (() => void) | null;
  readonly onHelp?: (() => void) | null;
  readonly onStory?: (() => void) | null;
  readonly onAdd?: (() => void) | null;
}

/** The list behind ⋯: one's own slides, questions, colours, help; on a narrow window also what its header has no room for. */
export function HeaderMenu({
  actions: { onShare, onPresent, onHelp, onStory, onAdd },
  questions,
  scheme,
  onScheme,
  onLang,
  close,
}: {
  actions: HeaderActions;
  /** The questions that readers have, as links; given what closes the menu. */
  questions?: ((close: () => void) => ReactNode) | undefined;
  scheme: Scheme;
  onScheme: (scheme: Scheme) => void;
  onLang: (lang: Lang) => void;
  close: () => void;
}) {
  const text = useText(frame);
  const story = useText(storyEntry);
  const slides = useStory((state) => state.story.slides.length);
  const [asking, setAsking] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) back.current?.focus();
  }, [asking]);
  if (asking && questions)
    return (
      <>
        <MenuRow
          ref={back}
          aria-label={text.backFrom(text.questions)}
          className="border-rule border-b text-ink2"
          onClick={() => setAsking(false)}
        >
          <span aria-hidden="true">‹ </span>
          {text.questions}
        </MenuRow>
        <div className="px-2.5">{questions(close)}</div>
      </>
    );
  const row = (words: string, run?: (() => void) | null, more: { className?: string } = {}) =>
    run && (
      <MenuRow
        {...more}
        onClick={() => {
          close();
          run();
        }}
      >
        {words}
      </MenuRow>
    );
  return (
    <>
      {row(text.share, onShare, { className: 'md:hidden' })}
      {row(text.present, onPresent, { className: 'md:hidden' })}
      {onStory && (
        <MenuRow
          aria-haspopup="dialog"
          aria-label={story.buttonName(slides)}
          end={slides > 0 ? story.pages(slides) : undefined}
          onClick={() => {
            close();
            onStory();
          }}
        >
          {story.name}
        </MenuRow>
      )}
      {row(story.add, onAdd)}
      {questions && (
        <MenuRow end={<span aria-hidden="true">›</span>} onClick={() => setAsking(true)}>
          {text.questions}
        </MenuRow>
      )}
      {row(text.help, onHelp)}
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-rule border-t px-2.5 pt-2">
        <span aria-hidden="true" className="text-ink2">
          {text.scheme}
        </span>
        <Segmented
          label={text.scheme}
          name="scheme"
          options={SCHEMES.map((id) => ({ id, label: text.schemes[id] }))}
          value={scheme}
          onChange={onScheme}
        />
      </div>
      <div className="flex items-center justify-between px-2.5 pt-1 md:hidden">
        <span aria-hidden="true" className="text-ink2">
          {text.language}
        </span>
        <LangChoice onLang={onLang} />
      </div>
    </>
  );
}
