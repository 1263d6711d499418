import { describe, expect, it, test } from 'vitest';
import { readView, writeView } from '../../src/state/link.ts';
import type { Notice } from '../../src/state/notice.ts';
import type { View } from '../../src/state/view.ts';
import { FINGERPRINT, KNOWN, viewWith } from './fixture.ts';

describe('pin: two that are compared', () => {
  const refused = (value: string, code: 'invalid' | 'unknown' = 'invalid'): Notice => ({
    code,
    key: 'pin',
    value,
    used: null,
  });
  test.each<[string, string, Partial<View>, Notice[]]>([
    ['two', 'record=sc-12&pin=sd-05', { record: 'sc-12', pin: 'sd-05' }, []],
    ['an old id', 'record=sd-05&pin=sc-90', { record: 'sd-05', pin: 'sc-12' }, []],
    ['an absence', 'record=sc-12&pin=sd-x01', { record: 'sc-12', pin: 'sd-x01' }, []],
    ['itself', 'record=sc-12&pin=sc-12', { record: 'sc-12' }, [refused('sc-12')]],
    ['nothing', 'pin=sd-05', {}, [refused('sd-05')]],
    ['one withdrawn', 'record=sc-12&pin=sd-80', { record: 'sc-12' }, [refused('sd-80')]],
    ['with one withdrawn', 'record=sd-80&pin=sc-12', { record: 'sd-80' }, [refused('sc-12')]],
    ['one unknown', 'record=sc-12&pin=sc-99', { record: 'sc-12' }, [refused('sc-99', 'unknown')]],
  ])('%s', (_name, query, fields, notices) => {
    expect(readView(`?v=1&${query}`, KNOWN, FINGERPRINT)).toEqual({
      view: viewWith(fields),
      notices,
    });
  });

  it('writes a link without it as before', () => {
    expect(writeView(viewWith({ record: 'sc-12' }))).toBe('?v=1&record=sc-12');
  });
});
