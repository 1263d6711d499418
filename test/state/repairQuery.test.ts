import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readView, writeLink, writeView } from '../../src/state/link.ts';
import type { Notice } from '../../src/state/notice.ts';
import type { View } from '../../src/state/view.ts';
import { anyView, FINGERPRINT, KNOWN, viewWith } from './fixture.ts';
import { LOSSLESS, SUFFIXES } from './manglings.ts';

const BASE = 'https://example.org/duizhao/';
/** As a browser gives it: what is no ASCII arrives encoded, and what # begins is no part of it. */
const arrives = (address: string) => new URL(address).search;
const read = (search: string) => readView(search, KNOWN, FINGERPRINT);

describe('rule 4: what programs do to a link that was handed out', () => {
  // Upper case is lost on a search text, a word and on slides, which have case of their own (slides say so
  // when they are read); nothing else of a view has.
  const folded = (view: View): View => ({
    ...view,
    query: view.query.toUpperCase(),
    word: view.word.toUpperCase(),
    deck: view.deck?.toUpperCase() ?? null,
  });

  test.each(LOSSLESS)('$name', ({ name, mangle }) => {
    const whole = name === 'upper case' ? anyView.map(folded) : anyView;
    fc.assert(
      fc.property(whole, (view) => {
        const link = mangle(writeLink(BASE, view, FINGERPRINT));
        expect(read(arrives(link))).toEqual({ view: { ...view, lang: null }, notices: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('two of them at once', () => {
    const two = fc.shuffledSubarray(
      LOSSLESS.filter(({ name }) => !/upper|quoted|encoded|& as/.test(name)),
      { minLength: 2, maxLength: 2 },
    );
    fc.assert(
      fc.property(anyView, two, (view, manglings) => {
        const link = manglings.reduce(
          (address, { mangle }) => mangle(address),
          writeLink(BASE, view, FINGERPRINT),
        );
        // What stands behind a link that goes on is another matter: the sum holds for neither.
        fc.pre(!/#./.test(link) || link.indexOf('#') === link.lastIndexOf('#'));
        expect(read(arrives(link)).view).toEqual({ ...view, lang: null });
      }),
      { numRuns: 1000 },
    );
  });

  it('tells of a link that was cut at any place, and shows what stands before the cut', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const link = arrives(writeLink(BASE, view, FINGERPRINT));
        for (let end = 0; end < link.length; end++) {
          const { notices } = read(link.slice(0, end));
          if (end > link.indexOf('&d=') + 2) {
            expect(notices).toContainEqual({ code: 'incomplete' });
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('rule 4: what programs do to an address that was copied', () => {
  it('takes off what stands behind the last value, and says so', () => {
    fc.assert(
      fc.property(
        // What is behind a search text may be part of it.
        anyView.filter((view) => view.query === '' && writeView(view) !== ''),
        fc.constantFrom(...SUFFIXES.filter((suffix) => !/^(?:\.\.\.|~|_|\.|\/)$/.test(suffix))),
        (view, suffix) => {
          // A list that was cleared on purpose is empty: nothing would tell it from damage.
          fc.pre(!/(\.\.|=)$/.test(writeView(view)));
          const { view: shown, notices } = read(
            arrives(`${BASE}${writeView(view)}${suffix}x`.slice(0, -1)),
          );
          expect(shown).toEqual(view);
          expect(notices.every(({ code }) => code === 'mended')).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each<[string, Partial<View>, Notice[]]>([
    [
      '?v=1&theme=law%E3%80%82',
      { themes: ['law'] },
      [{ code: 'mended', key: 'theme', value: 'law。', used: 'law' }],
    ],
    [
      '?v=1&theme=infra%EF%BD%9Elaw',
      { themes: ['infra', 'law'] },
      [{ code: 'mended', key: 'theme', value: 'infra～law', used: 'infra~law' }],
    ],
    [
      '?v=1&theme=infra%257Elaw',
      { themes: ['infra', 'law'] },
      [{ code: 'mended', key: 'theme', value: 'infra%7Elaw', used: 'infra~law' }],
    ],
    [
      '?v=1&view=goals.&kind=goal',
      { screen: 'goals', kinds: ['goal'] },
      [{ code: 'mended', key: 'view', value: 'goals.', used: 'goals' }],
    ],
    [
      '?v=1&year=2027%E2%80%A6',
      { years: { from: 2027, to: 2027 } },
      [{ code: 'mended', key: 'year', value: '2027…', used: '2027' }],
    ],
    [
      '?v=1&record=sc-%0A12',
      { record: 'sc-12' },
      [{ code: 'mended', key: 'record', value: 'sc-\uFFFD12', used: 'sc-12' }],
    ],
    ['?v=1。&view=goals', { screen: 'goals' }, []],
    ['?v=1&q=%25E6', { query: '%E6' }, []],
    ['?v%3D1%26view%3Dgoals', { screen: 'goals' }, []],
    ['?v=1&amp;view=goals', { screen: 'goals' }, []],
    ['?v=1&amp%3Bview=goals&amp%3Bkind=goal', { screen: 'goals', kinds: ['goal'] }, []],
    ['?v=1;view=goals;kind=goal', { screen: 'goals', kinds: ['goal'] }, []],
    ['?v=1＆view=goals＆kind=goal', { screen: 'goals', kinds: ['goal'] }, []],
    ['?from=x;v=1;view=goals', { screen: 'goals' }, []],
    // Only where it stands behind the version is it an &.
    ['?v=1&q=R%26D=5', { query: 'R&D=5' }, []],
    ['?v=1&q=a;b=c', { query: 'a;b=c' }, []],
    ['?from=timeline?v=1&view=goals', { screen: 'goals' }, []],
  ])('%s', (search, fields, notices) => {
    expect(read(arrives(`${BASE}${search}`))).toEqual({ view: viewWith(fields), notices });
  });

  // Nothing undoes these; the link says by its first pair that there was more.
  test.each([
    '?v=1|view=goals|kind=goal',
    '?v=1%20view=goals%20kind=goal',
    '?v=1%0Aview=goals',
    '?v=1%EF%BC%9Bview',
    '?v=1%E4%B8view=goals',
    '?v=1看这一页',
    // What # begins is no part of the query: & as &#38;
    '?v=1&#38;view=goals',
    '?v=1&amp',
  ])('says of %s that it is incomplete', (search) => {
    expect(read(arrives(`${BASE}${search}`))).toEqual({
      view: viewWith({}),
      notices: [{ code: 'incomplete' }],
    });
  });

  it.each(['?v=1', '?v=1。', '?v=1&from=timeline', '?v=1%E3%80%82', '?v=1/'])(
    'says nothing of %s',
    (search) => {
      expect(read(arrives(`${BASE}${search}`))).toEqual({ view: viewWith({}), notices: [] });
    },
  );

  it('leaves every address of this app as it is', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(arrives(`${BASE}${writeView(view)}`))).toEqual({ view, notices: [] });
      }),
      { numRuns: 2000 },
    );
  });
});
