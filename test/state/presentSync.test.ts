import { describe, expect, it } from 'vitest';
import {
  type Message,
  presenterFragment,
  presenterSession,
  prevails,
  readMessage,
  sameShared,
} from '../../src/state/presentSync.ts';

const SESSION = 'a1b2c3d4-e5f6';
const MESSAGE: Message = {
  app: 'duizhao',
  session: SESSION,
  from: 'stage',
  kind: 'state',
  revision: 4,
  shared: { number: 5, layer: null, blank: 'black', lang: 'zh', scheme: 'dark' },
};

describe('readMessage', () => {
  it('reads what was sent, and of another session nothing', () => {
    expect(readMessage(structuredClone(MESSAGE), SESSION)).toEqual(MESSAGE);
    expect(readMessage(MESSAGE, 'another-session')).toBeNull();
  });

  it('refuses whatever else a channel may bring', () => {
    const shared = (patch: object) => ({ ...MESSAGE, shared: { ...MESSAGE.shared, ...patch } });
    for (const odd of [
      null,
      'hello',
      7,
      [],
      {},
      { ...MESSAGE, from: 'elsewhere' },
      { ...MESSAGE, kind: 'leave' },
      { ...MESSAGE, revision: -1 },
      { ...MESSAGE, revision: '4' },
      { ...MESSAGE, shared: null },
      shared({ number: 0 }),
      shared({ number: 1.5 }),
      shared({ layer: 'help' }),
      shared({ blank: 'red' }),
      shared({ lang: 'fr' }),
      shared({ scheme: 'system' }),
    ])
      expect(readMessage(odd, SESSION)).toBeNull();
  });
});

describe('prevails', () => {
  it('lets the later revision count, and of two at once the stage', () => {
    const own = { role: 'presenter', revision: 4 } as const;
    expect(prevails({ from: 'stage', revision: 5 }, own)).toBe(true);
    expect(prevails({ from: 'stage', revision: 3 }, own)).toBe(false);
    expect(prevails({ from: 'stage', revision: 4 }, own)).toBe(true);
    expect(prevails({ from: 'presenter', revision: 4 }, { ...own, role: 'stage' })).toBe(false);
    // Two windows of one kind never swing to and fro.
    expect(prevails({ from: 'presenter', revision: 4 }, own)).toBe(false);
  });
});

describe('sessions', () => {
  it('stand in the fragment, which holds nothing else', () => {
    expect(presenterSession(presenterFragment(SESSION))).toBe(SESSION);
    for (const hash of ['', '#', '#main-heading', '#presenter=', '#presenter=a b c d e f'])
      expect(presenterSession(hash)).toBeNull();
    expect(sameShared(MESSAGE.shared, { ...MESSAGE.shared })).toBe(true);
    expect(sameShared(MESSAGE.shared, { ...MESSAGE.shared, number: 6 })).toBe(false);
  });
});
