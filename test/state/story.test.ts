// The reader's own slides in the browser's storage: kept, undone, shared between tabs, never written over.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseStory,
  type StoredSlide,
  type StoredStory,
  writeStory,
} from '../../src/model/storyFile.ts';
import { bindStory, createStory } from '../../src/state/story.ts';
import { withoutSlide, withSlide, withSlideMoved, withSlides } from '../../src/state/storyEdits.ts';
import { NO_SLIDES, STORY_KEY } from '../../src/state/storyStorage.ts';

const slide = (view: string, more: Partial<StoredSlide> = {}): StoredSlide => ({
  view,
  body: 'chart',
  title: null,
  subtitle: null,
  note: '',
  data: null,
  ...more,
});
const storyOf = (...views: string[]): StoredStory => ({
  title: null,
  slides: views.map((view) => slide(view)),
});
const views = ({ slides }: StoredStory) => slides.map(({ view }) => view);

/** A storage whose tabs are told of each other's writes, as a browser does it. */
function fakeStorage() {
  const texts = new Map<string, string>();
  let full = false;
  const tabs: ((key: string, newValue: string) => void)[] = [];
  const tab = () => {
    const place = {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (full) throw new DOMException('full', 'QuotaExceededError');
        texts.set(key, value);
        pending.push(() => {
          for (const other of tabs) if (other !== own) other(key, value);
        });
      },
    };
    const store = createStory(
      () => place,
      () => '2026-01-31',
    );
    let own: (key: string, newValue: string) => void = () => {};
    bindStory(store, {
      addEventListener: (type: string, listen: (event: StorageEvent) => void) => {
        if (type !== 'storage') return;
        own = (key, newValue) => listen({ key, newValue } as StorageEvent);
        tabs.push(own);
      },
    } as unknown as Window);
    return store;
  };
  const pending: (() => void)[] = [];
  return {
    texts,
    tab,
    fill: (on: boolean) => {
      full = on;
    },
    /** Delivers what tabs have to tell each other. */
    tell: () => {
      for (let round = 0; pending.length > 0; round += 1) {
        if (round > 50) throw new Error('tabs never come to rest');
        pending.shift()?.();
      }
    },
  };
}

describe('the story store', () => {
  it('asks before it adds a view that is there already, whatever its slide is called', () => {
    const store = fakeStorage().tab();
    store.getState().add(slide('view=goals', { title: '自拟' }));
    store.getState().add(slide('view=figures'));
    store.getState().add(slide('view=goals'));
    expect(views(store.getState().story)).toEqual(['view=goals', 'view=figures']);
    expect(store.getState()).toMatchObject({ added: null, twin: { at: 0 } });
    // Another kind of slide of the same view is another slide.
    store.getState().add(slide('view=goals', { body: 'quote' }));
    expect(store.getState().twin).toBeNull();
    store.getState().add(slide('view=goals'), true);
    expect(views(store.getState().story)).toEqual([
      'view=goals',
      'view=figures',
      'view=goals',
      'view=goals',
    ]);
    expect(store.getState().added?.slides).toHaveLength(4);
  });

  it('survives a reload, with a hundred steps to undo until then', () => {
    const { tab, texts } = fakeStorage();
    const store = tab();
    for (let n = 0; n < 130; n += 1)
      store.getState().change(withSlides(store.getState().story, [slide(`q=${n}`)]));
    expect(tab().getState().story.slides.length).toBe(130);
    for (let n = 0; n < 60; n += 1) store.getState().undo();
    expect(store.getState().story.slides.length).toBe(70);
    for (let n = 0; n < 30; n += 1) store.getState().redo();
    expect(store.getState().story.slides.length).toBe(100);
    expect(tab().getState().story).toEqual(store.getState().story);
    for (let n = 0; n < 200; n += 1) store.getState().undo();
    expect(store.getState().story.slides.length).toBe(30);
    expect([...texts.keys()]).toEqual([STORY_KEY]);
  });

  it('undoes what was typed in one go as one step', () => {
    const { getState } = fakeStorage().tab();
    getState().change(storyOf(''));
    for (const title of ['四', '四川', '四川文'])
      getState().change(withSlide(getState().story, 0, { title }), 'title 0');
    getState().change(withSlide(getState().story, 0, { note: '备' }), 'note 0');
    getState().undo();
    expect(getState().story.slides[0]).toMatchObject({ title: '四川文', note: '' });
    getState().undo();
    expect(getState().story.slides[0]?.title).toBeNull();
  });

  it.each([
    ['no JSON', '{"format":'],
    ['another shape', '[1]'],
    ['a slide that is none', '{"format":"duizhao-story","version":1,"title":null,"slides":[3]}'],
  ])('keeps %s aside, under its day, and says so', (_, blob) => {
    const { texts, tab } = fakeStorage();
    texts.set(STORY_KEY, blob);
    const { getState } = tab();
    expect(getState()).toMatchObject({ story: NO_SLIDES, troubles: ['unreadable'] });
    getState().change(storyOf('view=figures'));
    expect(texts.get(`${STORY_KEY}.unreadable-2026-01-31`)).toBe(blob);
    expect(parseStory(texts.get(STORY_KEY) ?? '').ok).toBe(true);
    // A second one of the same day has a place of its own.
    texts.set(STORY_KEY, 'x');
    tab();
    expect(texts.get(`${STORY_KEY}.unreadable-2026-01-31-2`)).toBe('x');
    expect(texts.get(`${STORY_KEY}.unreadable-2026-01-31`)).toBe(blob);
  });

  it('leaves what a newer version stored as it is, and goes on in memory', () => {
    const { texts, tab } = fakeStorage();
    const blob = '{"format":"duizhao-story","version":2,"parts":[]}';
    texts.set(STORY_KEY, blob);
    const { getState } = tab();
    getState().change(storyOf('view=figures'));
    expect(getState().story.slides.length).toBe(1);
    expect(getState().troubles).toEqual(['newer']);
    expect([...texts]).toEqual([[STORY_KEY, blob]]);
  });

  it('goes on in memory where the storage is full or forbidden, says so once, and stores again', () => {
    const { tab, fill, texts } = fakeStorage();
    fill(true);
    const { getState } = tab();
    getState().change(storyOf('view=figures'));
    getState().change(withSlides(getState().story, [slide('view=goals')]));
    expect(getState().troubles).toEqual(['off']);
    expect(texts.size).toBe(0);
    fill(false);
    getState().change(withSlides(getState().story, [slide('view=source')]));
    expect(getState().troubles).toEqual([]);
    expect(tab().getState().story.slides.length).toBe(3);

    const forbidden = createStory(() => {
      throw new DOMException('no', 'SecurityError');
    });
    forbidden.getState().change(storyOf(''));
    expect(forbidden.getState()).toMatchObject({ troubles: ['off'], story: storyOf('') });
  });

  it('writes nothing over a story that the browser does not give, says so, and joins the two once it does', () => {
    const older = writeStory(storyOf('view=goals'));
    const texts = new Map([[STORY_KEY, older]]);
    let gives = false;
    const store = createStory(() => ({
      getItem: (key) => {
        if (!gives) throw new DOMException('cannot be read', 'UnknownError');
        return texts.get(key) ?? null;
      },
      setItem: (key, value) => void texts.set(key, value),
    }));
    const { change } = store.getState();
    expect(store.getState().troubles).toEqual(['unread']);
    change(storyOf('view=figures'));
    expect(store.getState()).toMatchObject({ story: storyOf('view=figures'), unsaved: true });
    expect([...texts]).toEqual([[STORY_KEY, older]]);
    gives = true;
    change(withSlides(store.getState().story, [slide('view=source')]));
    expect(store.getState()).toMatchObject({ unsaved: false, troubles: ['other-tab'] });
    const stored = parseStory(texts.get(STORY_KEY) ?? '');
    expect(stored.ok && views(stored.story).sort()).toEqual([
      'view=figures',
      'view=goals',
      'view=source',
    ]);
  });

  it('says so where the storage takes everything and keeps nothing', () => {
    const { getState } = createStory(() => ({ getItem: () => null, setItem: () => {} }));
    getState().change(storyOf('view=figures'));
    expect(getState()).toMatchObject({ troubles: ['off'], unsaved: true });
  });

  it('knows what is not stored, though that was said and put away', () => {
    const { tab, fill } = fakeStorage();
    fill(true);
    const { getState } = tab();
    getState().change(storyOf('view=figures'));
    getState().dismiss('off');
    expect(getState()).toMatchObject({ troubles: [], unsaved: true });
  });

  it('stores before the page goes, though it waits for its turn', () => {
    const texts = new Map<string, string>();
    const store = createStory(
      () => ({
        getItem: (key) => texts.get(key) ?? null,
        setItem: (key, value) => void texts.set(key, value),
      }),
      undefined,
      // Another tab has the lock.
      () => ({ request: () => new Promise(() => {}) }) as unknown as LockManager,
    );
    const listeners = new Map<string, () => void>();
    bindStory(store, {
      addEventListener: (type: string, listen: () => void) => void listeners.set(type, listen),
    } as unknown as Window);
    store.getState().change(storyOf('view=figures'));
    expect(store.getState().unsaved).toBe(true);
    expect(texts.size).toBe(0);
    listeners.get('pagehide')?.();
    expect(parseStory(texts.get(STORY_KEY) ?? '')).toMatchObject({
      story: storyOf('view=figures'),
    });
  });

  it('takes in what another tab does, says so, and can go back', () => {
    const { tab, tell } = fakeStorage();
    const [one, two] = [tab(), tab()];
    one.getState().change(storyOf('view=figures', 'view=goals'));
    tell();
    expect(two.getState()).toMatchObject({
      story: one.getState().story,
      troubles: ['other-tab'],
    });
    two.getState().change(withSlideMoved(two.getState().story, 0, 1));
    tell();
    expect(views(one.getState().story)).toEqual(['view=goals', 'view=figures']);
    one.getState().undo();
    tell();
    expect(views(two.getState().story)).toEqual(['view=figures', 'view=goals']);
  });

  it('loses nothing where two tabs write before they hear of each other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 12 }), (acts) => {
        const { tab, tell, texts } = fakeStorage();
        const both = [tab(), tab()];
        const added: string[] = [];
        for (const [which, told] of acts) {
          const store = both[which ? 1 : 0];
          added.push(`q=${added.length}`);
          store?.getState().change(withSlides(store.getState().story, [slide(added.at(-1) ?? '')]));
          if (told) tell();
        }
        tell();
        for (const { getState } of both)
          expect(views(getState().story).sort()).toEqual([...added].sort());
        if (acts.length > 0)
          expect(parseStory(texts.get(STORY_KEY) ?? '')).toMatchObject({
            story: both[0]?.getState().story,
          });
      }),
    );
  });

  it('survives that its storage is emptied', () => {
    const { tab, texts } = fakeStorage();
    const store = tab();
    store.getState().change(storyOf('view=figures'));
    texts.clear();
    store.getState().change(withSlides(store.getState().story, [slide('')]));
    expect(tab().getState().story.slides.length).toBe(2);
  });
});

describe('edits', () => {
  it('hold as many slides as there is room for', () => {
    const most = withSlides(
      NO_SLIDES,
      Array.from({ length: 300 }, () => slide('')),
    );
    expect(most.slides.length).toBe(200);
    expect(withSlides(most, [slide('view=goals')]).slides.length).toBe(200);
  });

  it('move, remove and put in at their place', () => {
    const story = storyOf('a', 'b', 'c');
    expect(views(withSlideMoved(story, 2, 0))).toEqual(['c', 'a', 'b']);
    expect(withSlideMoved(story, 0, 3)).toBe(story);
    expect(views(withoutSlide(story, 1))).toEqual(['a', 'c']);
    expect(views(withSlides(story, [slide('x')], 1))).toEqual(['a', 'x', 'b', 'c']);
  });
});
