// Two tabs over a storage as browsers have it: each reads from a copy of its own, what it writes reaches
// the others later, and of two writes at one moment the later one stays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory, type StoredSlide, writeStory } from '../../src/model/storyFile.ts';
import { bindStory, createStory } from '../../src/state/story.ts';
import { withoutSlide, withSlide, withSlideMoved, withSlides } from '../../src/state/storyEdits.ts';
import { STORY_KEY } from '../../src/state/storyStorage.ts';

const slide = (view: string): StoredSlide => ({
  view,
  body: 'chart',
  title: null,
  subtitle: null,
  note: '',
  data: null,
});

function browser(first: string | null = null) {
  let stored = first;
  const tabs: ReturnType<typeof openTab>[] = [];
  function openTab() {
    let copy = stored;
    /** Written here, and not yet with the browser. */
    const out: string[] = [];
    /** What the browser has to tell of others' writes. */
    const told: string[] = [];
    const place = {
      getItem: (key: string) => (key === STORY_KEY ? copy : null),
      setItem: (_: string, value: string) => {
        if (value === copy) return;
        copy = value;
        out.push(value);
      },
    };
    let listen: (event: StorageEvent) => void = () => {};
    const store = createStory(() => place);
    bindStory(store, {
      addEventListener: (type: string, listener: (event: StorageEvent) => void) => {
        if (type === 'storage') listen = listener;
      },
    } as unknown as Window);
    const tab = {
      store,
      story: () => store.getState().story,
      change: (to: ReturnType<typeof store.getState>['story']) => store.getState().change(to),
      /** The browser takes the next write; whether there was one. */
      send: () => {
        const text = out.shift();
        if (text === undefined) return false;
        stored = text;
        for (const other of tabs) if (other !== tab) other.told.push(text);
        return true;
      },
      told,
      /** Hears of the next write of another; whether there was one. */
      hear: () => {
        const text = told.shift();
        if (text === undefined) return false;
        // Its own write is on the way and will be the later one.
        if (out.length === 0) copy = text;
        listen({ key: STORY_KEY, newValue: text } as StorageEvent);
        return true;
      },
    };
    return tab;
  }
  return {
    open: () => {
      const tab = openTab();
      tabs.push(tab);
      return tab;
    },
    /** Lets everything arrive. */
    rest: () => {
      for (let round = 0; tabs.some(({ send, hear }) => send() || hear()); round += 1)
        if (round > 2000) throw new Error('tabs never come to rest');
    },
    stored: () => parseStory(stored ?? ''),
  };
}

const words = ({ slides }: { slides: readonly StoredSlide[] }) =>
  slides.map(({ view, title }) => title ?? view);

describe('two tabs over a storage that tells late', () => {
  it('keep each slide that either adds, the same slide from both twice', () => {
    const { open, rest, stored } = browser();
    const [one, two] = [open(), open()];
    for (let n = 0; n < 10; n += 1) {
      one.change(withSlides(one.story(), [slide('same')]));
      two.change(withSlides(two.story(), [slide('same')]));
      two.change(withSlides(two.story(), [slide(`${n}`)]));
    }
    rest();
    expect(words(one.story()).filter((view) => view === 'same')).toHaveLength(20);
    expect(one.story().slides).toHaveLength(30);
    expect(two.story()).toEqual(one.story());
    expect(stored()).toMatchObject({ story: one.story() });
  });

  it('come to the same story whatever they do and however late they hear of it, with all that was added and not taken out, and nothing else', () => {
    const act = fc.record({
      tab: fc.nat(2),
      kind: fc.constantFrom('add', 'remove', 'word', 'move', 'title', 'send', 'hear'),
      at: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const { open, rest, stored } = browser();
        const tabs = [open(), open(), open()];
        const added = new Set<string>();
        const removed = new Set<string>();
        for (const [n, { tab: which, kind, at }] of acts.entries()) {
          const tab = tabs[which];
          if (!tab) continue;
          const story = tab.story();
          const there = story.slides[at];
          const name = `${kind}${n}`;
          if (kind === 'send') tab.send();
          if (kind === 'hear') tab.hear();
          if (kind === 'title') tab.change({ ...story, title: name });
          if (kind === 'move') tab.change(withSlideMoved(story, at, 0));
          if (kind === 'add') tab.change(withSlides(story, [slide(name)]));
          if (kind === 'word' && there) tab.change(withSlide(story, at, { title: name }));
          if (kind === 'remove' && there) tab.change(withoutSlide(story, at));
          if (kind === 'add' || (kind === 'word' && there)) added.add(name);
          if ((kind === 'remove' || kind === 'word') && there)
            removed.add(there.title ?? there.view);
        }
        rest();
        const left = [...added].filter((name) => !removed.has(name));
        for (const tab of tabs) {
          expect(tab.story()).toEqual(tabs[0]?.story());
          expect(words(tab.story()).sort()).toEqual(left.sort());
        }
        if (added.size > 0) expect(stored()).toMatchObject({ story: tabs[0]?.story() });
      }),
      { numRuns: 300 },
    );
  });

  it('take over what a tab with an earlier version of the app writes, and what it brings back', () => {
    const plain = (...views: string[]) =>
      writeStory({ title: null, slides: views.map((view) => slide(view)) });
    const { open, rest } = browser(plain('a', 'b'));
    const [one, two] = [open(), open()];
    const old = (text: string) => {
      for (const { told } of [one, two]) told.push(text);
      rest();
    };
    one.change(withSlides(one.story(), [slide('c')]));
    rest();
    expect(words(two.story())).toEqual(['a', 'b', 'c']);
    for (const views of [
      ['a', 'c'],
      ['c', 'a', 'b'],
      ['a', 'a'],
    ]) {
      old(plain(...views));
      for (const tab of [one, two]) expect(words(tab.story())).toEqual(views);
    }
    two.change(withSlides(two.story(), [slide('d')]));
    rest();
    expect(words(one.story())).toEqual(['a', 'a', 'd']);
  });

  it('say so where the slides of both are more than there may be', () => {
    const { open, rest } = browser();
    const [one, two] = [open(), open()];
    const many = Array.from({ length: 199 }, (_, n) => slide(`${n}`));
    one.change(withSlides(one.story(), many));
    rest();
    one.change(withSlides(one.story(), [slide('x')]));
    two.change(withSlides(two.story(), [slide('y')]));
    rest();
    expect(one.story().slides).toHaveLength(200);
    expect(two.story()).toEqual(one.story());
    expect(one.store.getState().troubles).toContain('over');
    expect(two.store.getState().troubles).toContain('over');
  });
});
