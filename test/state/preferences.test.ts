import { describe, expect, it, test } from 'vitest';
import type { Lang } from '../../src/model/values.ts';
import { chooseLang, createPreferences } from '../../src/state/preferences.ts';
import { PREFERENCES_KEY } from '../../src/state/storedPreferences.ts';
import type { TextStorage } from '../../src/state/storedValue.ts';

const ASIDE = `${PREFERENCES_KEY}.unreadable-`;
const GOOD = '{"version":1,"lang":"en","scheme":"dark","singleKeys":true}';

/** Storage in memory; `full` makes it refuse to store. */
function memory(items: Record<string, string> = {}, full = false) {
  const map = new Map(Object.entries(items));
  const storage: TextStorage = {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      map.set(key, value);
    },
  };
  return { get: () => storage, items: () => Object.fromEntries(map) };
}

const forbidden = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('createPreferences', () => {
  it('starts with no language chosen and the device’s scheme, and stores nothing', () => {
    const storage = memory();
    const { lang, scheme, notices } = createPreferences(storage.get).getState();
    expect({ lang, scheme, notices }).toEqual({ lang: null, scheme: 'system', notices: [] });
    expect(storage.items()).toEqual({});
  });

  it('keeps what another tab has changed meanwhile, each setting for itself', () => {
    const storage = memory();
    const [one, other] = [createPreferences(storage.get), createPreferences(storage.get)];
    one.getState().setLang('en');
    other.getState().setScheme('dark');
    one.getState().setSingleKeys(false);
    other.getState().setLang('zh');
    const { lang, scheme, singleKeys } = createPreferences(storage.get).getState();
    expect({ lang, scheme, singleKeys }).toEqual({ lang: 'zh', scheme: 'dark', singleKeys: false });
  });

  it('stores all again where the storage was emptied', () => {
    const items = new Map<string, string>();
    const storage: TextStorage = {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => items.set(key, value),
    };
    const store = createPreferences(() => storage);
    store.getState().setLang('en');
    items.clear();
    store.getState().setScheme('dark');
    expect(store.getState().lang).toBe('en');
    expect(items.get(PREFERENCES_KEY)).toBe(GOOD);
  });

  it('keeps a choice that could not be stored', () => {
    const storage = memory({ [PREFERENCES_KEY]: GOOD }, true);
    const store = createPreferences(storage.get);
    store.getState().setLang('zh');
    store.getState().setScheme('light');
    const { lang, scheme } = store.getState();
    expect({ lang, scheme }).toEqual({ lang: 'zh', scheme: 'light' });
  });

  it('writes nothing over settings that the browser does not give, and says so', () => {
    const items = new Map([[PREFERENCES_KEY, GOOD]]);
    const store = createPreferences(() => ({
      getItem: () => {
        throw new DOMException('cannot be read', 'UnknownError');
      },
      setItem: (key, value) => void items.set(key, value),
    }));
    store.getState().setLang('zh');
    expect(items.get(PREFERENCES_KEY)).toBe(GOOD);
    expect(store.getState()).toMatchObject({ lang: 'zh', notices: [{ code: 'storage-off' }] });
  });

  it('keeps choices for the next time', () => {
    const storage = memory();
    const first = createPreferences(storage.get);
    first.getState().setLang('en');
    first.getState().setScheme('dark');
    expect(storage.items()).toEqual({ [PREFERENCES_KEY]: GOOD });
    const { lang, scheme, notices } = createPreferences(storage.get).getState();
    expect({ lang, scheme, notices }).toEqual({ lang: 'en', scheme: 'dark', notices: [] });
  });

  test.each([
    ['no JSON', '{"version":1,'],
    ['no object', 'null'],
    ['an unknown version', '{"version":"2","lang":"en","scheme":"dark"}'],
    ['another language', '{"version":1,"lang":"fr","scheme":"dark"}'],
    ['another scheme', '{"version":1,"lang":"en","scheme":"sepia"}'],
    ['a missing field', '{"version":1,"lang":"en"}'],
    [
      'a switch that is neither on nor off',
      '{"version":1,"lang":"en","scheme":"dark","singleKeys":1}',
    ],
    ['a prototype', '{"__proto__":{"version":1,"lang":"en","scheme":"dark"}}'],
  ])('keeps stored text aside that is %s, and says so', (_name, raw) => {
    const storage = memory({ [PREFERENCES_KEY]: raw });
    const store = createPreferences(storage.get);
    const { lang, scheme, notices } = store.getState();
    expect({ lang, scheme, notices }).toEqual({
      lang: null,
      scheme: 'system',
      notices: [{ code: 'storage-unreadable' }],
    });
    expect(storage.items()).toEqual({ [PREFERENCES_KEY]: raw, [`${ASIDE}1`]: raw });
    store.getState().setLang('en');
    store.getState().setScheme('dark');
    expect(storage.items()).toEqual({ [PREFERENCES_KEY]: GOOD, [`${ASIDE}1`]: raw });
  });

  it('leaves what a newer version has stored as it is, and says so once', () => {
    const newer = { [PREFERENCES_KEY]: '{"version":2,"lang":"en","scheme":"dark","more":1}' };
    const storage = memory(newer);
    const store = createPreferences(storage.get);
    store.getState().setLang('en');
    store.getState().setScheme('dark');
    expect(storage.items()).toEqual(newer);
    const { lang, scheme, notices } = store.getState();
    expect({ lang, scheme, notices }).toEqual({
      lang: 'en',
      scheme: 'dark',
      notices: [{ code: 'storage-newer' }],
    });
  });

  it('keeps single keys turned off, and has them on where an earlier version stored nothing of them', () => {
    const storage = memory({ [PREFERENCES_KEY]: '{"version":1,"lang":"en","scheme":"dark"}' });
    const first = createPreferences(storage.get);
    expect([first.getState().singleKeys, first.getState().lang]).toEqual([true, 'en']);
    first.getState().setSingleKeys(false);
    const { singleKeys, lang, scheme } = createPreferences(storage.get).getState();
    expect({ singleKeys, lang, scheme }).toEqual({ singleKeys: false, lang: 'en', scheme: 'dark' });
  });

  it('does not write over text that was kept aside before', () => {
    const storage = memory({ [PREFERENCES_KEY]: 'new', [`${ASIDE}1`]: 'old' });
    createPreferences(storage.get);
    expect(storage.items()).toEqual({
      [PREFERENCES_KEY]: 'new',
      [`${ASIDE}1`]: 'old',
      [`${ASIDE}2`]: 'new',
    });
  });

  it('keeps the same text aside only once', () => {
    const storage = memory({ [PREFERENCES_KEY]: 'bad', [`${ASIDE}1`]: 'bad' });
    createPreferences(storage.get);
    expect(storage.items()).toEqual({ [PREFERENCES_KEY]: 'bad', [`${ASIDE}1`]: 'bad' });
  });

  it('leaves text where it is that it can neither read nor keep aside', () => {
    const aside = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [ASIDE + n, `old ${n}`]));
    const storage = memory({ [PREFERENCES_KEY]: 'bad', ...aside });
    const store = createPreferences(storage.get);
    store.getState().setScheme('dark');
    expect(storage.items()).toEqual({ [PREFERENCES_KEY]: 'bad', ...aside });
    expect(store.getState().scheme).toBe('dark');
    expect(store.getState().notices).toEqual([
      { code: 'storage-unreadable' },
      { code: 'storage-off' },
    ]);
  });

  test.each<[string, () => TextStorage | undefined]>([
    ['is forbidden', forbidden],
    ['is full', memory({}, true).get],
    ['is not there', () => undefined],
  ])('remembers until the page is closed where storage %s, and says so once', (_name, storage) => {
    const store = createPreferences(storage);
    expect(store.getState().notices).toEqual([]);
    store.getState().setLang('en');
    store.getState().setScheme('dark');
    const { lang, scheme, notices } = store.getState();
    expect({ lang, scheme, notices }).toEqual({
      lang: 'en',
      scheme: 'dark',
      notices: [{ code: 'storage-off' }],
    });
    store.getState().dismiss({ code: 'storage-off' });
    store.getState().setScheme('light');
    expect(store.getState().notices).toEqual([]);
  });
});

describe('chooseLang', () => {
  test.each<[Lang | null, Lang | null, string[], Lang]>([
    ['en', 'zh', ['zh-CN'], 'en'],
    [null, 'en', ['zh-CN'], 'en'],
    [null, null, ['zh-CN', 'en'], 'zh'],
    [null, null, ['zh-Hant-TW'], 'zh'],
    [null, null, ['en-GB', 'zh'], 'en'],
    [null, null, ['EN'], 'en'],
    [null, null, ['fr', 'en-US'], 'en'],
    [null, null, ['fr', 'de'], 'zh'],
    [null, null, ['zho', 'eng'], 'zh'],
    [null, null, [], 'zh'],
  ])('link %s, stored %s, browser %j: %s', (link, stored, browser, expected) => {
    expect(chooseLang(link, stored, browser)).toBe(expected);
  });
});
