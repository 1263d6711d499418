// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import {
  findNewerRelease,
  isUnsaved,
  programsOf,
  reloadOnceFor,
} from '../../../src/features/screen/findNewerRelease.ts';
import { storyStore } from '../../../src/state/story.ts';

const page = (program: string, body = '') => {
  const html = `<!doctype html><html><head><script type="module" crossorigin src="./assets/runtime-same.js"></script><script type="module" crossorigin src="./assets/${program}"></script></head><body>${body}</body></html>`;
  return { html, document: new DOMParser().parseFromString(html, 'text/html') };
};
const answering = (html: string, status = 200) =>
  (async () => new Response(html, { status })) as unknown as typeof fetch;

/** A window whose reloads are counted; `items`: what its storage keeps, null where it throws. */
function tab(document: Document, items: Map<string, string> | null = new Map()) {
  const win = {
    reloads: 0,
    document,
    location: {
      reload: () => {
        win.reloads += 1;
      },
    },
    get sessionStorage() {
      if (!items) throw new DOMException('denied', 'SecurityError');
      return {
        getItem: (key: string) => items.get(key) ?? null,
        setItem: (key: string, value: string) => void items.set(key, value),
      };
    },
  };
  return win;
}

afterEach(() => storyStore.setState(storyStore.getInitialState()));

describe('newerPrograms', () => {
  const { document } = page('index-old.js');
  it('gives the programs of another version, though some are the same', async () => {
    expect(programsOf(page('index-new.js').html)).toBe('runtime-same.js index-new.js');
    expect(await findNewerRelease(document, answering(page('index-new.js').html))).toBe(
      'runtime-same.js index-new.js',
    );
  });
  it.each([
    ['the same version', answering(page('index-old.js').html)],
    ['a page without a program', answering('<h1>gone</h1>')],
    ['an error', answering(page('index-new.js').html, 503)],
    ['no answer', (() => Promise.reject(new TypeError('offline'))) as unknown as typeof fetch],
  ])('gives nothing for %s', async (_, get) => {
    expect(await findNewerRelease(document, get)).toBeNull();
  });
});

describe('reloadOnceFor', () => {
  it('loads the page again once a version, and no more', () => {
    const win = tab(page('a.js').document);
    expect([1, 2, 3].map(() => reloadOnceFor('b.js', win))).toEqual([true, false, false]);
    expect(win.reloads).toBe(1);
    expect(reloadOnceFor('c.js', win)).toBe(true);
  });
  it('does not where it cannot remember that it did', () => {
    const { document } = page('a.js');
    const forgetful = new Map<string, string>();
    forgetful.set = () => forgetful;
    for (const items of [null, forgetful]) {
      const win = tab(document, items);
      expect(reloadOnceFor('b.js', win)).toBe(false);
      expect(win.reloads).toBe(0);
    }
  });
  it('does not while words are typed into a dialog', () => {
    const typed = (field: string) =>
      isUnsaved(page('a.js', `<dialog open>${field}</dialog>`).document);
    expect(typed('<textarea>备注</textarea>')).toBe(true);
    expect(typed('<input value="标题">')).toBe(true);
    expect(typed('<textarea></textarea><input type="checkbox" value="on">')).toBe(false);
    expect(typed('<textarea readonly>链接</textarea>')).toBe(false);
    expect(isUnsaved(page('a.js', '<input type="search" value="算力">').document)).toBe(false);
  });
  it('does not while slides could not be stored', () => {
    const slide = { view: '', body: 'section', title: '一', subtitle: null, note: '', data: null };
    const win = tab(page('a.js').document);
    storyStore.setState({ story: { title: null, slides: [slide] }, unsaved: true });
    expect(reloadOnceFor('b.js', win)).toBe(false);
    storyStore.setState({ unsaved: false });
    expect(reloadOnceFor('b.js', win)).toBe(true);
  });
});
