import { describe, expect, it } from 'vitest';
import type { Filter } from '../../src/domain/filter.ts';
import { ladderStep } from '../../src/domain/ladder.ts';
import { select } from '../../src/domain/select.ts';
import type { SlideBody } from '../../src/domain/slide.ts';
import { focusGroup, passage, slideFocus } from '../../src/domain/slideFocus.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { realDataset } from '../data/realFiles.ts';

const dataset = realDataset();

function focused(
  body: SlideBody,
  screen: string,
  focus: string | null = null,
  filter: Partial<Filter> = {},
) {
  const selection = select(dataset, { ...DEFAULT_VIEW, ...filter });
  const { a, b } = slideFocus(dataset, selection, { body, screen, focus });
  const id = (one: typeof a) =>
    one && ('records' in one ? one.records.map((record) => record.id).join(' ') : one.absence.id);
  return [id(a), id(b)];
}

describe('slideFocus', () => {
  it('quotes the statements that set the steps of the widest gap', () => {
    const [a, b] = focused('chart', 'overview');
    expect(a).toBe('sc-07');
    expect(b).toMatch(/^sd-/);
    const record = dataset.documents.flatMap(({ records }) => records).find(({ id }) => id === b);
    expect(record && ladderStep(record)).toBe(2);
  });

  it('shows the search where one document says nothing', () => {
    expect(focused('chart', 'goals', null, { themes: ['law'] })).toEqual(['sc-x01', 'sd-40']);
    expect(focused('chart', 'figures', 'sc-52')).toEqual(['sc-50 sc-51 sc-52', 'sd-x01']);
    expect(focused('quote', 'figures', 'sc-52')).toEqual(['sc-52', 'sd-x01']);
    expect(focused('chart', 'overview', 'sd-x01')[1]).toBe('sd-x01');
  });

  it('quotes a dated goal on the timeline and a target among figures, each with its counterpart', () => {
    const [goal, beside] = focused('chart', 'timeline');
    expect(goal).toBe('sc-03');
    expect(beside).toBe('sd-15');
    const [target, other] = focused('chart', 'figures', null, { kinds: ['target'] });
    expect(target).toBe('sc-02');
    expect(other).toBe('sd-23');
  });

  it('keeps to the side of the statement that was chosen', () => {
    const [a, b] = focused('question', 'overview', 'sd-33');
    expect(b).toBe('sd-33');
    expect(a).toBe('sc-15');
    expect(focused('chart', 'overview', 'sd-33', { b: DEFAULT_VIEW.a })).toEqual([null, null]);
  });

  it('quotes nothing on slides about whole documents or of the author’s words', () => {
    for (const body of ['documents', 'left-out', 'section', 'question'] as const)
      expect(focused(body, 'overview')).toEqual([null, null]);
    expect(focused('chart', 'coverage')).toEqual([null, null]);
  });

  it('is null where a filter leaves nothing', () => {
    for (const screen of ['overview', 'timeline', 'figures', 'goals'])
      expect(focused('chart', screen, null, { kinds: [] })).toEqual([null, null]);
  });
});

describe('passage', () => {
  const document = dataset.documents.find(({ id }) => id === DEFAULT_VIEW.a);
  const records = (...ids: string[]) =>
    document?.records.filter((record) => ids.includes(record.id)) ?? [];

  it('runs through one sentence, and is verbatim', () => {
    if (!document) throw new Error('document');
    const { text, start, end } = passage(document, records('sc-50', 'sc-51', 'sc-52'));
    expect(document.text.slice(start, end)).toBe(text);
    expect(text).toMatch(/^跨境电商交易规模从2017年.*1300亿元$/);
  });

  it('stays with the first where a sentence ends between', () => {
    if (!document) throw new Error('document');
    const { text } = passage(document, records('sc-07', 'sc-12'));
    expect(text).toBe(document.records.find(({ id }) => id === 'sc-07')?.evidence[0]?.quote);
  });
});

describe('focusGroup', () => {
  it('finds the group that a statement is drawn in, and none for one without numbers', () => {
    const selection = select(dataset, DEFAULT_VIEW);
    expect(focusGroup(dataset, selection, 'sc-52')?.metric.id).toBe('cross-border-trade');
    expect(focusGroup(dataset, selection, 'sd-33')).toBeNull();
    expect(focusGroup(dataset, selection, null)).toBeNull();
  });
});
