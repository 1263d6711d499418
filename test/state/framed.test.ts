import { describe, expect, test } from 'vitest';
import { mayBeFramed } from '../../src/state/framed.ts';
import { readView } from '../../src/state/link.ts';
import { FINGERPRINT, KNOWN } from './fixture.ts';
import { ADDRESSES, MENDED } from './framing.ts';

const shown = ({ search }: { search: string }) => search.slice(0, 60);

describe('an address in the frame of another page', () => {
  test.each(ADDRESSES.map((one) => ({ ...one, name: shown(one) })))(
    '$name: framed $framed',
    ({ search, framed }) => {
      const { view } = readView(search, KNOWN, FINGERPRINT);
      expect({ rule: mayBeFramed(search), embed: view.embed }).toEqual({
        rule: framed,
        embed: framed,
      });
      // Nothing is presented there.
      if (framed) expect([view.step, view.deck]).toEqual([null, null]);
    },
  );

  test.each(MENDED)('%s is shown without header and not framed', (search) => {
    expect(mayBeFramed(search)).toBe(false);
    expect(readView(search, KNOWN, FINGERPRINT).view.embed).toBe(true);
  });
});
