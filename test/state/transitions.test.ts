import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { KINDS } from '../../src/model/values.ts';
import { writeView } from '../../src/state/link.ts';
import { type Action, transition } from '../../src/state/transitions.ts';
import { DEFAULT_VIEW, type View } from '../../src/state/view.ts';
import { anyView, KNOWN, viewWith } from './fixture.ts';

const FULL: View = {
  screen: 'goals',
  a: 'shandong-conference-0719',
  b: 'sichuan-briefing-1226',
  themes: ['infra', 'law'],
  kinds: ['goal'],
  statuses: [],
  dated: 'no',
  numbers: 'yes',
  only: ['a'],
  years: { from: 2027, to: null },
  query: '数据',
  group: 'doc',
  as: 'table',
  derived: true,
  sort: null,
  record: 'sc-12',
  pin: null,
  step: null,
  deck: null,
  lang: 'en',
  embed: false,
};

describe('transition', () => {
  test.each<[string, View, Action, Partial<View>]>([
    [
      'goes to another screen and keeps all but its order',
      FULL,
      { type: 'go', screen: 'timeline' },
      { screen: 'timeline', group: null },
    ],
    ['shows another view altogether', FULL, { type: 'show', view: DEFAULT_VIEW }, DEFAULT_VIEW],
    [
      'keeps an order that the next screen offers',
      { ...FULL, screen: 'overview', group: 'theme' },
      { type: 'go', screen: 'goals' },
      { screen: 'goals', group: null },
    ],
    ['opens a record and keeps all else', FULL, { type: 'open', id: 'sd-05' }, { record: 'sd-05' }],
    ['opens an absence', FULL, { type: 'open', id: 'sd-x01' }, { record: 'sd-x01' }],
    [
      'opens an old id under the one in use',
      FULL,
      { type: 'open', id: 'SC-90' },
      { record: 'sc-12' },
    ],
    ['does not open an id that is not there', FULL, { type: 'open', id: 'sc-99' }, {}],
    ['compares what is open', FULL, { type: 'compare', pin: 'SD-05' }, { pin: 'sd-05' }],
    [
      'compares another with what was open',
      FULL,
      { type: 'compare', record: 'sd-05', pin: 'sc-12' },
      { record: 'sd-05', pin: 'sc-12' },
    ],
    ['compares nothing with itself', FULL, { type: 'compare', pin: 'sc-90' }, {}],
    ['compares nothing with a withdrawn record', FULL, { type: 'compare', pin: 'sd-80' }, {}],
    [
      'goes on comparing with what is opened next',
      { ...FULL, pin: 'sc-13' },
      { type: 'open', id: 'sd-05' },
      { record: 'sd-05' },
    ],
    [
      'ends comparing where a withdrawn record is opened',
      { ...FULL, pin: 'sc-13' },
      { type: 'open', id: 'sd-80' },
      { record: 'sd-80', pin: null },
    ],
    [
      'ends comparing and leaves the other open',
      { ...FULL, pin: 'sd-05' },
      { type: 'compare', pin: null },
      { pin: null },
    ],
    [
      'ends comparing on the way to another screen',
      { ...FULL, pin: 'sd-05' },
      { type: 'go', screen: 'source' },
      { screen: 'source', group: null, pin: null },
    ],
    ['closes both', { ...FULL, pin: 'sd-05' }, { type: 'close' }, { record: null, pin: null }],
    ['closes the record', FULL, { type: 'close' }, { record: null }],
    [
      'presents slides of one’s own, without the evidence of the view behind',
      FULL,
      { type: 'present', step: 1, deck: 'abc' },
      { step: 1, deck: 'abc', record: null },
    ],
    [
      'goes to another slide and leaves the evidence of the one before',
      { ...FULL, step: 1, deck: 'abc' },
      { type: 'step', step: 3 },
      { step: 3, record: null },
    ],
    [
      'ends the presentation',
      { ...FULL, step: 4, deck: 'abc', record: null },
      { type: 'present', step: null },
      { step: null, deck: null },
    ],
    [
      'changes the fields of a patch',
      FULL,
      { type: 'filter', patch: { kinds: ['event', 'goal'], dated: null } },
      { kinds: ['goal', 'event'], dated: null },
    ],
    [
      'leaves a field alone that a patch sets to undefined',
      FULL,
      { type: 'filter', patch: { themes: undefined, query: 'AI' } as object },
      { query: 'AI' },
    ],
    [
      'orders themes as the data does, once each, without unknown ones',
      FULL,
      { type: 'filter', patch: { themes: ['law', 'banana', 'data', 'law'] } },
      { themes: ['data', 'law'] },
    ],
    [
      'knows all themes as no filter',
      FULL,
      { type: 'filter', patch: { themes: [...KNOWN.themes].reverse() } },
      { themes: null },
    ],
    [
      'knows all kinds as no filter',
      FULL,
      { type: 'filter', patch: { kinds: [...KINDS].reverse() } },
      { kinds: null },
    ],
    ['keeps none apart from all', FULL, { type: 'filter', patch: { themes: [] } }, { themes: [] }],
    [
      'puts two years in order',
      FULL,
      { type: 'filter', patch: { years: { from: 2030, to: 2017 } } },
      { years: { from: 2017, to: 2030 } },
    ],
    [
      'drops a range that is open at both ends',
      FULL,
      { type: 'filter', patch: { years: { from: null, to: null } } },
      { years: null },
    ],
    [
      'drops an end that is no year',
      FULL,
      { type: 'filter', patch: { years: { from: Number.NaN, to: 2030 } } },
      { years: { from: null, to: 2030 } },
    ],
    [
      'makes half a character whole',
      FULL,
      { type: 'filter', patch: { query: 'a\uD83D' } },
      { query: 'a\uFFFD' },
    ],
    [
      'cuts a search at 500 code units, not through a character',
      FULL,
      { type: 'filter', patch: { query: `${'x'.repeat(499)}𠮷` } },
      { query: 'x'.repeat(499) },
    ],
    [
      'swaps the documents',
      FULL,
      { type: 'filter', patch: { a: FULL.b, b: FULL.a } },
      { a: FULL.b, b: FULL.a },
    ],
    [
      'takes the same document twice',
      FULL,
      { type: 'filter', patch: { b: FULL.a } },
      { b: FULL.a },
    ],
    [
      'takes a screen’s own order for none',
      FULL,
      { type: 'group', group: 'theme' },
      { group: null },
    ],
    [
      'does not take an order that the screen does not offer',
      { ...FULL, group: null },
      { type: 'group', group: 'gap' },
      { group: null },
    ],
    ['shows charts', FULL, { type: 'as', as: 'chart' }, { as: 'chart' }],
    [
      'changes the language that the link carries',
      FULL,
      { type: 'lang', lang: null },
      { lang: null },
    ],
    [
      'resets the filter and keeps documents, screen and what is open',
      FULL,
      { type: 'reset' },
      {
        themes: null,
        kinds: null,
        statuses: null,
        dated: null,
        numbers: null,
        only: null,
        years: null,
        query: '',
      },
    ],
  ])('%s', (_name, view, action, fields) => {
    expect(transition(view, action, KNOWN)).toEqual({ ...view, ...fields });
  });

  test.each<[string, View, Action]>([
    ['opening what is open', FULL, { type: 'open', id: 'sc-12' }],
    ['closing what is closed', DEFAULT_VIEW, { type: 'close' }],
    ['going where one is', FULL, { type: 'go', screen: 'goals' }],
    [
      'the same themes in another order',
      FULL,
      { type: 'filter', patch: { themes: ['law', 'infra'] } },
    ],
    ['an empty patch', FULL, { type: 'filter', patch: {} }],
    ['a reset of nothing', DEFAULT_VIEW, { type: 'reset' }],
  ])('gives back the very view after %s', (_name, view, action) => {
    expect(transition(view, action, KNOWN)).toBe(view);
  });

  it('keeps the lists that an action does not touch, so that nothing is computed again', () => {
    const next = transition(FULL, { type: 'open', id: 'sd-05' }, KNOWN);
    expect(next.themes).toBe(FULL.themes);
    expect(next.kinds).toBe(FULL.kinds);
    expect(next.years).toBe(FULL.years);
  });

  it('needs no data for the link of a screen', () => {
    expect(transition(FULL, { type: 'go', screen: 'source' })).toEqual({
      ...FULL,
      screen: 'source',
      group: null,
    });
  });

  it('does not change the view that it is given', () => {
    const view = Object.freeze(viewWith({ themes: Object.freeze(['law', 'infra']) }));
    expect(transition(view, { type: 'filter', patch: { query: 'x' } }, KNOWN).themes).toEqual([
      'infra',
      'law',
    ]);
    expect(view.themes).toEqual(['law', 'infra']);
  });

  describe('rule 2: one view, one link', () => {
    it('whatever the order of choices that do not bear on each other', () => {
      const target = anyView.chain((view) =>
        fc.tuple(
          fc.constant(view),
          fc.shuffledSubarray(choices(view), { minLength: 12, maxLength: 12 }),
        ),
      );
      fc.assert(
        fc.property(anyView, target, (from, [view, actions]) => {
          // Whether it is in a frame, or presented, is settled before.
          const { embed, step, deck } = view;
          const start = { ...from, embed, step, deck };
          const onScreen = transition(start, { type: 'go', screen: view.screen }, KNOWN);
          const end = actions.reduce((now, action) => transition(now, action, KNOWN), onScreen);
          expect(writeView(end)).toBe(writeView(view));
          expect(end).toEqual(view);
        }),
        { numRuns: 1000 },
      );
    });

    it('whatever the order in which themes are ticked', () => {
      const ticks = fc
        .subarray([...KNOWN.themes])
        .chain((set) =>
          fc.tuple(
            fc.shuffledSubarray(set, { minLength: set.length }),
            fc.shuffledSubarray(set, { minLength: set.length }),
          ),
        );
      const ticked = (themes: string[]) =>
        themes.reduce<View>(
          (view, theme) =>
            transition(
              view,
              { type: 'filter', patch: { themes: [...(view.themes ?? []), theme] } },
              KNOWN,
            ),
          viewWith({ themes: [] }),
        );
      fc.assert(
        fc.property(ticks, ([one, other]) => {
          expect(writeView(ticked(one))).toBe(writeView(ticked(other)));
        }),
      );
    });
  });
});

/** Ten actions that together lead to a view, each setting something of its own. */
function choices(view: View): Action[] {
  const { a, b, themes, kinds, statuses, dated, numbers, only, years, query } = view;
  return [
    { type: 'filter', patch: { a, b } },
    { type: 'filter', patch: { themes: themes && [...themes].reverse() } },
    { type: 'filter', patch: { kinds: kinds && [...kinds].reverse(), statuses } },
    { type: 'filter', patch: { dated, numbers, only: only && [...only].reverse() } },
    { type: 'filter', patch: { years } },
    { type: 'filter', patch: { query } },
    { type: 'group', group: view.group },
    { type: 'as', as: view.as },
    { type: 'derived', derived: view.derived },
    { type: 'sort', sort: view.sort },
    opening(view),
    { type: 'lang', lang: view.lang },
  ];
}

function opening({ record, pin }: View): Action {
  if (record === null) return { type: 'close' };
  return pin === null ? { type: 'open', id: record } : { type: 'compare', record, pin };
}
