import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apartFrom } from '../../src/domain/comparability.ts';
import { figureGroups, statedQuantities } from '../../src/domain/figures.ts';
import type { FigureGroup } from '../../src/domain/rows.ts';
import {
  EAST,
  IN_2017,
  policy,
  quantity,
  STATEMENTS,
  side,
  statement,
  WEST,
} from '../fixtures/figures.ts';

/** What a group is, short enough to be read in a table. */
function outline({ form, band, quantities, beside }: FigureGroup) {
  return {
    form,
    band,
    ids: quantities.map(({ record }) => record.id),
    beside: beside.map(({ record }) => record.id),
  };
}

function groupsOf(...given: Parameters<typeof side>) {
  const { dataset, selection } = side(...given);
  return figureGroups(dataset, selection);
}

describe('figureGroups', () => {
  it('gives each metric its form and band, with growth and amounts said beside', () => {
    expect(groupsOf(WEST, EAST).map(outline)).toEqual([
      { form: 'relation', band: 'targets', ids: ['sc-01', 'sc-01'], beside: [] },
      { form: 'target-level', band: 'targets', ids: ['sc-02'], beside: [] },
      { form: 'multiple', band: 'targets', ids: ['sc-03'], beside: [] },
      { form: 'amounts', band: 'actuals', ids: ['sc-04'], beside: ['sc-05'] },
      { form: 'share', band: 'actuals', ids: ['sc-07'], beside: ['sc-06'] },
      { form: 'amounts', band: 'actuals', ids: ['sc-08', 'sc-09', 'sc-10'], beside: [] },
      { form: 'rank', band: 'counts', ids: ['sc-11'], beside: [] },
      { form: 'count', band: 'counts', ids: ['sc-12'], beside: [] },
    ]);
  });

  it.each([
    ['growth without its amount', ['sc-05'], [{ form: 'count', band: 'actuals', ids: ['sc-05'] }]],
    [
      'an amount without its share',
      ['sc-06'],
      [{ form: 'amounts', band: 'actuals', ids: ['sc-06'] }],
    ],
    ['a list of tasks', ['sc-13'], []],
  ])('of %s', (_name, ids, groups) => {
    expect(groupsOf(WEST, EAST, { ids }).map(outline)).toEqual(
      groups.map((group) => ({ ...group, beside: [] })),
    );
  });

  it('draws a promise with the amount of today where the document gives both', () => {
    const level = { unit: 'EFLOPS', value: '20' };
    const both = policy('west', [
      ...STATEMENTS,
      statement('sc-20', '现有20EFLOPS', [quantity('compute', '20EFLOPS', level)]),
    ]);
    expect(groupsOf(both, EAST, { ids: ['sc-02', 'sc-20'] }).map(outline)).toEqual([
      { form: 'amounts', band: 'actuals', ids: ['sc-02', 'sc-20'], beside: [] },
    ]);
  });

  it('puts an amount beside a share that follows in the same sentence for the same time', () => {
    const text = '达763.4亿元,占全省的23.6%。另有5亿元,占7%';
    const at = (words: string) => text.indexOf(words);
    const amount = (words: string, value: string) =>
      quantity('trade', words, { at: at(words), value, unit: '亿元', period: IN_2017 });
    const share = quantity('top-share', '23.6%', {
      at: at('23.6%'),
      value: '23.6',
      unit: '%',
      form: 'share',
      period: IN_2017,
    });
    const document = policy(
      'west',
      [
        statement('sc-20', text, [amount('763.4亿元', '763.4')]),
        statement('sc-21', text, [share]),
        statement('sc-22', text, [amount('5亿元', '5')]),
      ],
      { text },
    );
    expect(groupsOf(document, EAST).map(outline)).toEqual([
      { form: 'share', band: 'actuals', ids: ['sc-21'], beside: ['sc-20'] },
      { form: 'amounts', band: 'actuals', ids: ['sc-22'], beside: [] },
    ]);
  });

  it('hears the other document: what names something first, never its events', () => {
    const [group] = groupsOf(WEST, EAST);
    expect(group?.counterpart.records.map(({ id }) => id)).toEqual(['sd-02', 'sd-01']);
  });

  it('hears what is to be done before what is aimed at', () => {
    const named = { document: 'east', kind: 'goal', wording: 'end-state' } as const;
    const east = policy('east', [
      statement('sd-01', '实现突破', [], { ...named, wording: 'direction' }),
      statement('sd-02', '抓新基建', [], { ...named, kind: 'measure', wording: 'direction' }),
      statement('sd-03', '建成节点', [], named),
    ]);
    const [group] = groupsOf(WEST, east);
    expect(group?.counterpart.records.map(({ id }) => id)).toEqual(['sd-03', 'sd-02', 'sd-01']);
  });

  it('puts aligned statements before others', () => {
    const { dataset, selection } = side(WEST, EAST);
    const alignment = {
      id: 'a1',
      theme: 't1',
      topic: { zh: '题', en: 'topic' },
      verdict: 'both' as const,
      records: { west: ['sc-02'], east: ['sd-01'] },
      difference: { zh: '异', en: 'difference' },
    };
    const groups = figureGroups({ ...dataset, alignments: [alignment] }, selection);
    const compute = groups.find(({ metric }) => metric.id === 'compute');
    expect(compute?.counterpart.records.map(({ id }) => id)).toEqual(['sd-01', 'sd-02']);
  });

  it('gives the search where the other document never speaks on the theme, and not where a filter hides it', () => {
    const absence = { id: 'sd-x01', theme: 't1' } as never;
    const mute = policy('east', [], { absences: [absence] });
    const hidden = policy('east', EAST.records, { absences: [absence] });
    const ids = ['sc-02'];
    expect(groupsOf(WEST, mute, { ids })[0]?.counterpart).toEqual({ records: [], absence });
    expect(groupsOf(WEST, hidden, { ids })[0]?.counterpart).toEqual({ records: [], absence: null });
  });

  it('works for the document on the right, for one without another, and for one beside itself', () => {
    const outlines = groupsOf(WEST, EAST).map(outline);
    expect(groupsOf(EAST, WEST).map(outline)).toEqual(outlines);
    expect(groupsOf(null, WEST).map(outline)).toEqual(outlines);
    expect(groupsOf(WEST, WEST).map(outline)).toEqual(outlines);
  });

  it('shares an axis between two documents that both write the year', () => {
    const east = policy('east', [
      statement('sd-08', '2017年60亿元', [
        quantity('trade', '60亿元', { value: '60', unit: '亿元', period: IN_2017 }),
      ]),
    ]);
    expect(groupsOf(WEST, east, { ids: ['sc-08', 'sd-08'] }).map(outline)).toEqual([
      { form: 'amounts', band: 'actuals', ids: ['sc-08', 'sd-08'], beside: [] },
    ]);
  });

  it('keeps two documents apart where one writes no year, and can say why', () => {
    const east = policy('east', [
      statement('sd-09', '今年60亿元', [
        quantity('trade', '60亿元', { value: '60', unit: '亿元' }),
      ]),
    ]);
    const groups = groupsOf(WEST, east, { ids: ['sc-08', 'sd-09'] });
    expect(groups.map((group) => [outline(group).ids, apartFrom(group, groups)])).toEqual([
      [['sc-08'], 'year-not-stated'],
      [['sd-09'], 'year-not-stated'],
    ]);
  });

  it('shows every stated quantity once, whatever statements are shown', () => {
    const ids = STATEMENTS.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids), (shown) => {
        const { dataset, selection } = side(WEST, EAST, { ids: shown });
        const drawn = figureGroups(dataset, selection).flatMap(({ quantities, beside }) =>
          [...quantities, ...beside].map(({ quantity: { metric }, record }) => record.id + metric),
        );
        const stated = statedQuantities(selection).map(
          ({ quantity: { metric }, record }) => record.id + metric,
        );
        expect(drawn.toSorted()).toEqual(stated.toSorted());
      }),
    );
  });
});

describe('statedQuantities', () => {
  it('holds a filter by status for the quantities of a statement too', () => {
    const mixed = statement('sc-30', '从54.9亿元到1300亿元', [
      quantity('trade', '54.9亿元', { value: '54.9', unit: '亿元' }),
      quantity('trade', '1300亿元', { value: '1300', unit: '亿元', status: 'forecast' }),
    ]);
    const { selection } = side(policy('west', [mixed]), EAST, { statuses: ['forecast'] });
    expect(statedQuantities(selection).map(({ quantity: { value } }) => value)).toEqual(['1300']);
  });
});
