import '../../ui/layers.css';
import '../../ui/share.css';
import './story.css';
import { useMemo, useState } from 'react';
import { deckFileWords } from '../../i18n/deckFiles.ts';
import { storyText } from '../../i18n/story.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { StoredSlide, StoredStory } from '../../model/storyFile.ts';
import { packStory } from '../../state/deckCode.ts';
import { LINK_LIMIT } from '../../state/link.ts';
import { linkVocabulary } from '../../state/linkVocabulary.ts';
import { standardDeck } from '../../state/standardDeck.ts';
import { viewStore } from '../../state/store.ts';
import { LONGEST_TITLE, shownDeck, shownSlide, storedStory } from '../../state/storedSlides.ts';
import { storyStore, useStory } from '../../state/story.ts';
import { withoutSlide, withSlide, withSlideMoved, withSlides } from '../../state/storyEdits.ts';
import { NO_SLIDES } from '../../state/storyStorage.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { TitledDialog } from '../../ui/TitledDialog.tsx';
import { useChangeLog } from '../changes/ChangeLog.tsx';
import { DECK_FILES_PART } from '../print/entry.ts';
import { LazySlot } from '../screen/LazySlot.tsx';
import { isFlagged, SlideNotes, slideFlags } from '../slide/SlideNotes.tsx';
import type { StoryLook } from '../slide/SlideView.tsx';
import { FilePlace, type Found } from './FilePlace.tsx';
import { ReceivedStory } from './ReceivedStory.tsx';
import { SlideEditor } from './SlideEditor.tsx';
import { SlideList } from './SlideList.tsx';
import { SlideTools } from './SlideTools.tsx';
import { StoryShare } from './StoryShare.tsx';
import { StoryTools } from './StoryTools.tsx';
import { StoryTroubles } from './StoryTroubles.tsx';

export interface StoryDialogProps {
  readonly dataset: Dataset;
  readonly base: string;
  readonly version: string;
  readonly colours: 'light' | 'dark';
  readonly onClose: () => void;
}

/** The editor of one's own slides: a layer over the page, closed with Esc to where one was. */
export function StoryDialog({ dataset, base, version, colours, onClose }: StoryDialogProps) {
  const text = useText(storyText);
  const files = useText(deckFileWords);
  const lang = useLang();
  const log = useChangeLog();
  const story = useStory((state) => state.story);
  const [chosen, setChosen] = useState(0);
  const [said, setSaid] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const { slides } = story;
  const of = slides.length;
  const selected = Math.min(chosen, of - 1);
  const slide = slides[selected];
  const look = useMemo<StoryLook>(
    () => ({ dataset, known: linkVocabulary(dataset), lang, scheme: colours, base, version }),
    [dataset, lang, colours, base, version],
  );
  const flags = useMemo(
    () => slides.map((one, at) => isFlagged(slideFlags(one, at + 1, look, log))),
    [slides, look, log],
  );

  const deck = useMemo(() => shownDeck(story, look.known).deck, [story, look]);

  const { change, undo, redo } = storyStore.getState();
  const patch = (fields: Partial<StoredSlide>, typing?: string) =>
    change(withSlide(story, selected, fields), typing);
  const append = (more: readonly StoredSlide[], at = of) => {
    const next = withSlides(story, more, at);
    change(next);
    setChosen(at);
    const fit = next.slides.length - of;
    setSaid(text.appended(fit, next.slides.length, more.length - fit));
  };
  const move = (from: number, to: number) => {
    change(withSlideMoved(story, from, to));
    setChosen(to);
    setSaid(text.moved(from + 1, to + 1, of));
  };
  const remove = (at: number) => {
    change(withoutSlide(story, at));
    setSaid(text.removed(at + 1, of - 1));
  };
  const worded = (body: 'section' | 'question', title: string) => {
    append([{ view: '', body, title, subtitle: null, note: '', data: null }], selected + 1);
  };
  const back = (step: () => void, words: string) => {
    step();
    setSaid(words);
  };
  /** Presents in the place of the page: the dialog goes with what it lay over. */
  const present = async (which: StoredStory, from: number) => {
    const deck = await packStory(which, { notes: false });
    onClose();
    viewStore.getState().act({ type: 'present', step: from + 1, deck });
  };

  return (
    <TitledDialog title={text.title(of)} className="story" onClose={onClose}>
      {(close) => (
        <FilePlace
          onFound={setFound}
          onUndo={() => back(undo, text.undone)}
          onRedo={() => back(redo, text.redo)}
        >
          {(openFile) => (
            <>
              <StoryTroubles />
              {found && (
                <section className="story-received" aria-label={text.received(0)}>
                  {found.ok ? (
                    <ReceivedStory
                      key={found.number}
                      story={found.story}
                      notices={found.notices}
                      onPresent={() => void present(found.story, 0)}
                      onPutAway={() => setFound(null)}
                    />
                  ) : (
                    <p role="alert">
                      {found.name}：{text.fault[found.reason]}{' '}
                      <button type="button" className="story-link" onClick={() => setFound(null)}>
                        {text.dismiss}
                      </button>
                    </p>
                  )}
                </section>
              )}
              <StoryTools
                onUndo={() => back(undo, text.undone)}
                onRedo={() => back(redo, text.redo)}
                onStandard={() =>
                  append(
                    storedStory(standardDeck(dataset, viewStore.getState().view)).slides.map(
                      (one) => ({ ...one, data: version === '' ? null : version }),
                    ),
                  )
                }
                onEmpty={() => back(() => change(NO_SLIDES), text.emptied)}
                onSection={() => worded('section', text.sectionTitle)}
                onQuestion={() => worded('question', text.questionTitle)}
                openFile={openFile}
              />
              <p role="status" className="min-h-5 text-note text-ink2">
                {said}
              </p>
              {of > 0 && (
                <div className="story-exports">
                  <LazySlot
                    part={DECK_FILES_PART}
                    inLink={false}
                    name={files.section}
                    props={{ dataset, deck, look }}
                  />
                  <StoryShare story={story} base={base} version={version} />
                </div>
              )}
              {slide ? (
                <div className="story-columns">
                  <div className="min-w-0">
                    <div className="story-field">
                      <label htmlFor="story-title">{text.deckTitle}</label>
                      <input
                        id="story-title"
                        maxLength={LONGEST_TITLE}
                        placeholder={text.deckTitleHint}
                        value={story.title ?? ''}
                        onChange={({ currentTarget: { value } }) =>
                          change({ ...story, title: value === '' ? null : value }, 'story title')
                        }
                      />
                    </div>
                    <SlideList
                      slides={slides}
                      selected={selected}
                      flagged={(at) => flags[at] ?? false}
                      look={look}
                      onSelect={setChosen}
                      onMove={move}
                      onRemove={remove}
                    />
                    <p className="text-ink2 text-note max-md:hidden">{text.keys}</p>
                  </div>
                  <div className="min-w-0">
                    <SlideTools
                      at={selected}
                      of={of}
                      onMove={(to) => move(selected, to)}
                      onDuplicate={() => append([slide], selected + 1)}
                      onRemove={() => remove(selected)}
                      onOpen={() => {
                        const { view } = shownSlide(slide, look.known, selected + 1).slide;
                        storyStore.getState().pick(selected);
                        close();
                        viewStore.getState().act({ type: 'show', view });
                      }}
                      onPresent={() => void present(story, selected)}
                    />
                    {JSON.stringify(story).length > LINK_LIMIT * 2 && (
                      <p className="text-ink2 text-note">{text.presentTooLong}</p>
                    )}
                    <SlideNotes
                      key={selected}
                      stored={slide}
                      number={selected + 1}
                      look={look}
                      onPatch={patch}
                      onOpen={(id) => {
                        close();
                        viewStore.getState().act({ type: 'open', id });
                      }}
                    />
                    <SlideEditor
                      stored={slide}
                      number={selected + 1}
                      of={of}
                      look={look}
                      onPatch={patch}
                    />
                  </div>
                </div>
              ) : (
                <p className="py-6">{text.none}</p>
              )}
            </>
          )}
        </FilePlace>
      )}
    </TitledDialog>
  );
}
