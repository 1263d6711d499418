import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checksum } from '../../src/state/checksum.ts';
import { LINK_LIMIT, readView, writeLink, writeView } from '../../src/state/link.ts';
import type { Notice } from '../../src/state/notice.ts';
import { DEFAULT_VIEW, type View } from '../../src/state/view.ts';
import { anyUnits, anyView, FINGERPRINT, KNOWN, viewWith } from './fixture.ts';

/** Random views and mutated links tried in every run; LINK_RUNS tries more. */
const RUNS = Number(process.env.LINK_RUNS ?? 10_000);

const read = (search: string) => readView(search, KNOWN, FINGERPRINT);

describe('readView', () => {
  describe('rule 1: what was written is read as it was', () => {
    test.each<[string, View]>([
      ['', DEFAULT_VIEW],
      ['?', DEFAULT_VIEW],
      ['?v=1', DEFAULT_VIEW],
      ['?v=1&view=goals', viewWith({ screen: 'goals' })],
      ['v=1&view=goals', viewWith({ screen: 'goals' })],
      ['?v=1&theme=&kind=goal', viewWith({ themes: [], kinds: ['goal'] })],
      ['?v=1&theme', viewWith({ themes: [] })],
      [
        '?v=1&a=shandong-conference-0719&b=shandong-conference-0719',
        viewWith({ a: 'shandong-conference-0719' }),
      ],
      ['?v=1&q=a%2Bb%20c+d', viewWith({ query: 'a+b c d' })],
      ['?v=1&q==&x=', viewWith({ query: '=' })],
      ['?zzz=1&__proto__=x&constructor=y&toString=1', DEFAULT_VIEW],
      ['?V=1&VIEW=GOALS&Record=SC-12', viewWith({ screen: 'goals', record: 'sc-12' })],
      ['?&&&view=source&&', viewWith({ screen: 'source' })],
    ])('%s', (search, view) => {
      expect(read(search)).toEqual({ view, notices: [] });
      expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    });

    it('gives back any legal view from its link, without a notice', () => {
      fc.assert(
        fc.property(anyView, (view) => {
          expect(read(writeView(view))).toEqual({ view, notices: [] });
        }),
        { numRuns: RUNS },
      );
    });

    it('gives back any legal view from a link handed out', () => {
      fc.assert(
        fc.property(anyView, fc.constantFrom('zh', 'en', null), (view, lang) => {
          const link = writeLink('https://example.org/d/', view, FINGERPRINT, lang);
          expect(read(new URL(link).search)).toEqual({ view: { ...view, lang }, notices: [] });
        }),
        { numRuns: RUNS },
      );
    });
  });

  describe('rule 3: a bad value costs its own key and nothing else', () => {
    const rest = '&kind=goal&record=sd-05';
    const kept = { kinds: ['goal'], record: 'sd-05' } as const;
    test.each<[string, Partial<View>, Notice[]]>([
      ['view=banana', {}, [{ code: 'invalid', key: 'view', value: 'banana', used: null }]],
      [
        'view=timelin',
        {},
        [{ code: 'invalid', key: 'view', value: 'timelin', used: null, near: 'timeline' }],
      ],
      [
        'only=both~none',
        { only: ['both'] },
        [{ code: 'invalid', key: 'only', value: 'none', used: 'both' }],
      ],
      ['derived=', {}, []],
      ['deck=abc&step=3', { deck: 'abc', step: 3 }, []],
      // Slides are there to be shown.
      ['deck=abc', { deck: 'abc', step: 1 }, []],
      [
        'deck=a.b&step=3x',
        {},
        [
          { code: 'invalid', key: 'step', value: '3x', used: null },
          { code: 'invalid', key: 'deck', value: 'a.b', used: null },
        ],
      ],
      ['embed=1&deck=abc&step=3', { embed: true }, []],
      [
        'theme=infra~dat',
        { themes: ['infra'] },
        [{ code: 'unknown', key: 'theme', value: 'dat', used: 'infra', near: 'data' }],
      ],
      ['theme=xxxxxxxx', {}, [{ code: 'unknown', key: 'theme', value: 'xxxxxxxx', used: null }]],
      ['a=guizhou', {}, [{ code: 'unknown', key: 'a', value: 'guizhou', used: null }]],
      ['year=2030..2017', {}, [{ code: 'invalid', key: 'year', value: '2030..2017', used: null }]],
      ['q=%E4%B8', {}, [{ code: 'damaged', key: 'q', value: '%E4%B8', used: null }]],
      ['q=%', {}, [{ code: 'damaged', key: 'q', value: '%', used: null }]],
      ['dated=%zz', {}, [{ code: 'damaged', key: 'dated', value: '%zz', used: null }]],
      [
        'view=goals&view=source',
        { screen: 'goals' },
        [{ code: 'repeated', key: 'view', used: 'goals' }],
      ],
      [
        'view=timeline&group=gap',
        { screen: 'timeline' },
        [{ code: 'invalid', key: 'group', value: 'gap', used: null }],
      ],
      ['view=goals&group=theme', { screen: 'goals' }, []],
      ['lang=zh_CN', { lang: 'zh' }, []],
      ['lang=zh-Hans', { lang: 'zh' }, []],
      ['lang=EN-us', { lang: 'en' }, []],
      ['lang=en_GB', { lang: 'en' }, []],
      ['lang=fr_FR', {}, [{ code: 'invalid', key: 'lang', value: 'fr', used: null }]],
      ['zzz=1&zzz=2', {}, []],
    ])('%s', (search, fields, notices) => {
      expect(read(`?v=1&${search}${rest}`)).toEqual({
        view: viewWith({ ...kept, ...fields }),
        notices,
      });
    });

    it('shows a long or hostile value cut and without control or direction marks', () => {
      const { notices } = read(`?v=1&view=%00%E2%80%AE${'x'.repeat(100)}`);
      expect(notices).toEqual([
        { code: 'invalid', key: 'view', value: `\uFFFD\uFFFD${'x'.repeat(38)}…`, used: null },
      ]);
    });

    it('does not read a link over the limit, and does not run away over it', () => {
      const search = `?v=1&view=goals&q=${'%E4%B8%80~'.repeat(100_000)}`;
      const start = performance.now();
      const result = read(search);
      expect(performance.now() - start).toBeLessThan(1000);
      expect(result).toEqual({
        view: DEFAULT_VIEW,
        notices: [{ code: 'too-long', value: `${search.length}` }],
      });
    });

    it('reads a link at the limit without running away, whatever stands in it', () => {
      const fill = (piece: string) => `?theme=${piece.repeat(LINK_LIMIT)}`.slice(0, LINK_LIMIT);
      const many = Array.from({ length: 2000 }, (_, index) => `t${index}`).join('~');
      for (const search of [fill('~'), fill('data~'), fill('&theme='), fill(many), fill('%')]) {
        const start = performance.now();
        expect(read(search).notices.length).toBeLessThanOrEqual(2);
        expect(performance.now() - start).toBeLessThan(1000);
      }
    });
  });

  describe('rule 5: versions', () => {
    const goals = viewWith({ screen: 'goals' });
    test.each<[string, Notice[]]>([
      ['view=goals', []],
      ['v=1&view=goals', []],
      ['v=2&view=goals&colour=red', [{ code: 'newer', value: '2' }]],
      ['v=99&view=goals', [{ code: 'newer', value: '99' }]],
      ['v=banana&view=goals', [{ code: 'invalid', key: 'v', value: 'banana', used: null }]],
      ['v=0&view=goals', [{ code: 'invalid', key: 'v', value: '0', used: null }]],
      ['v=&view=goals', [{ code: 'invalid', key: 'v', value: '', used: null }]],
    ])('%s', (search, notices) => {
      expect(read(`?${search}`)).toEqual({ view: goals, notices });
    });

    it('reads former ids of documents and themes as those now in use', () => {
      expect(read('?v=1&b=yunnan-draft&theme=Digital-Law~infra')).toEqual({
        view: viewWith({ b: 'yunnan-notice-0101', themes: ['infra', 'law'] }),
        notices: [],
      });
    });

    it('opens an old id under the one now in use', () => {
      expect(read('?v=1&record=sc-90')).toEqual({
        view: viewWith({ record: 'sc-12' }),
        notices: [],
      });
    });
  });

  describe('d and c: what became of a link that was handed out', () => {
    const sealed = (body: string) => `?${body}&c=${checksum(body)}`;
    const incomplete: Notice = { code: 'incomplete' };
    const other: Notice = { code: 'other-data', value: 'ffffffff', used: FINGERPRINT };
    test.each<[string, string, Notice[]]>([
      ['whole', sealed(`v=1&view=goals&d=${FINGERPRINT}`), []],
      ['in upper case', sealed(`v=1&view=goals&d=${FINGERPRINT}`).toUpperCase(), []],
      ['with something after it', `${sealed(`v=1&view=goals&d=${FINGERPRINT}`)}&x=1`, []],
      ['made on other data', sealed('v=1&view=goals&d=ffffffff'), [other]],
      ['without its end', `?v=1&view=goals&d=${FINGERPRINT}`, [incomplete]],
      ['without its end, on other data', '?v=1&view=goals&d=ffffffff', [incomplete, other]],
      ['cut in its fingerprint', '?v=1&view=goals&d=0a1b', [incomplete]],
      ['cut in its checksum', sealed(`v=1&view=goals&d=${FINGERPRINT}`).slice(0, -1), [incomplete]],
      [
        'changed in its middle',
        sealed(`v=1&view=goals&as=table&d=${FINGERPRINT}`).replace('&as=table', ''),
        [incomplete],
      ],
      [
        'changed in its middle, with what is not the sender’s behind it',
        `${sealed(`v=1&view=goals&as=table&d=${FINGERPRINT}`).replace('&as=table', '')}&lang=fr&view=x`,
        [incomplete],
      ],
    ])('%s', (_name, search, notices) => {
      expect(read(search)).toEqual({ view: viewWith({ screen: 'goals' }), notices });
    });

    it('tells of every cut that reaches the fingerprint, and shows what stands before it', () => {
      const link = sealed(`v=1&view=figures&theme=infra~data&record=sc-12&d=${FINGERPRINT}`);
      for (let end = link.indexOf('&d=') + 3; end < link.length; end++) {
        const { view, notices } = read(link.slice(0, end));
        expect(view).toEqual(
          viewWith({ screen: 'figures', themes: ['infra', 'data'], record: 'sc-12' }),
        );
        expect(notices).toContainEqual(incomplete);
      }
    });
  });

  it('never throws, and what it gives is stable, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), anyUnits), (text) => {
        expectStable(`?${text}`);
        expectStable(`?q=${text}`);
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws, and what it gives is stable, for any keys with any values', () => {
    const key = fc.constantFrom(
      ...'v view a b theme kind status dated number only year q group as record lang d c __proto__'.split(
        ' ',
      ),
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'goals',
        'timeline',
        'theme',
        'doc',
        'infra~law',
        '~',
        '2027..',
        '..',
        '%',
        '%41',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 12 }), (pairs) => {
        expectStable(`?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`);
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws, and what it gives is stable, for mutated links', () => {
    const mutation = fc.tuple(fc.nat(), fc.nat(3), fc.string({ unit: 'binary', maxLength: 3 }));
    fc.assert(
      fc.property(
        anyView,
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        (view, mutations) => {
          let link = new URL(writeLink('https://example.org/', view, FINGERPRINT)).search;
          for (const [place, cut, text] of mutations) {
            const at = place % (link.length + 1);
            link = link.slice(0, at) + text + link.slice(at + cut);
          }
          expectStable(link);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

/** Rule 1, last part: the canonical form of anything reads as the same view and says nothing. */
function expectStable(search: string): void {
  const { view } = read(search);
  const link = writeView(view);
  expect(read(link)).toEqual({ view, notices: [] });
  expect(writeView(read(link).view)).toBe(link);
  expect(link).toMatch(/^(?:\?v=1&[\x21-\x7e]+)?$/);
}

describe('writeView', () => {
  test.each<[string, Partial<View>]>([
    ['', {}],
    ['?v=1&view=goals', { screen: 'goals' }],
    ['?v=1&theme=', { themes: [] }],
    ['?v=1&theme=infra~data&q=%E6%95%B0', { query: '数', themes: ['infra', 'data'] }],
    [
      '?v=1&view=goals&a=shandong-conference-0719&b=sichuan-briefing-1226&theme=law&kind=goal~event&status=actual&dated=no&year=2017..2030&q=AI&group=doc&as=table&record=sd-05&lang=en',
      {
        lang: 'en',
        record: 'sd-05',
        as: 'table',
        group: 'doc',
        query: 'AI',
        years: { from: 2017, to: 2030 },
        dated: 'no',
        statuses: ['actual'],
        kinds: ['goal', 'event'],
        themes: ['law'],
        b: 'sichuan-briefing-1226',
        a: 'shandong-conference-0719',
        screen: 'goals',
      },
    ],
  ])('writes %s', (link, fields) => {
    expect(writeView(viewWith(fields))).toBe(link);
  });

  it('rule 8: stays within 600 characters for any view without a search', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const link = writeLink(
          'https://example.org/duizhao/',
          { ...view, query: '' },
          FINGERPRINT,
          'en',
        );
        expect(link.length).toBeLessThanOrEqual(600);
      }),
      { numRuns: RUNS },
    );
  });

  it('writes the longest search there can be within what is read', () => {
    const view = viewWith({ query: '文'.repeat(500), screen: 'figures', themes: ['infra'] });
    expect(read(writeView(view))).toEqual({ view, notices: [] });
  });
});

describe('writeLink', () => {
  const view = viewWith({ screen: 'goals' });

  test.each<[string, string, View, View['lang'] | undefined, string]>([
    ['the default view', 'https://example.org/', DEFAULT_VIEW, undefined, 'v=1'],
    ['a view', 'https://example.org/', view, undefined, 'v=1&view=goals'],
    ['a view in a language', 'https://example.org/', view, 'en', 'v=1&view=goals&lang=en'],
    [
      'without the reader’s own language',
      'https://example.org/',
      { ...view, lang: 'zh' },
      undefined,
      'v=1&view=goals',
    ],
    [
      'on an address with a query and a fragment',
      'https://example.org/?v=1&as=table#main',
      view,
      undefined,
      'v=1&view=goals',
    ],
  ])('hands out %s with fingerprint and checksum', (_name, base, of, lang, query) => {
    const body = `${query}&d=${FINGERPRINT}`;
    expect(writeLink(base, of, FINGERPRINT, lang)).toBe(
      `https://example.org/?${body}&c=${checksum(body)}`,
    );
  });
});

describe('checksum', () => {
  // Published FNV-1a test vectors, modulo 36^4 in base 36.
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('%j', (text, hash) => {
    expect(checksum(text)).toBe((hash % 1_679_616).toString(36).padStart(4, '0'));
  });

  it('does not mind the case that a mail program changes', () => {
    expect(checksum('V=1&Q=%E6%95%B0')).toBe(checksum('v=1&q=%e6%95%b0'));
  });
});
