import { describe, expect, it } from 'vitest';
import { ladderRows } from '../../src/domain/ladder.ts';
import { select } from '../../src/domain/select.ts';
import { slideOf } from '../../src/state/deck.ts';
import { standardDeck } from '../../src/state/standardDeck.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { realDataset } from '../data/realFiles.ts';

const dataset = realDataset();
const { a, b } = DEFAULT_VIEW;

describe('standardDeck', () => {
  it('tells the briefing in nine slides, in order', () => {
    const { slides, title } = standardDeck(dataset, { a, b });
    expect(title).toBeNull();
    expect(slides.map(({ body, view }) => `${body} ${view.screen}`)).toEqual([
      'cover overview',
      'findings overview',
      'documents overview',
      'chart overview',
      'chart timeline',
      'chart figures',
      'chart figures',
      'chart goals',
      'left-out coverage',
    ]);
  });

  it('chooses by the data: dated targets, a forecast beside its actual, themes where b is more specific', () => {
    const { slides } = standardDeck(dataset, { a, b });
    expect(slides[5]?.view.kinds).toEqual(['target']);
    const record = dataset.documents
      .flatMap(({ records }) => records)
      .find(({ id }) => id === slides[6]?.view.record);
    expect(record?.quantities.some(({ status }) => status === 'forecast')).toBe(true);
    const rows = ladderRows(dataset, select(dataset, DEFAULT_VIEW));
    const behind = rows.filter(({ gap }) => (gap ?? 0) < 0).map(({ theme }) => theme.id);
    expect(slides[7]?.view.themes).toEqual(behind);
  });

  it('turns with the sides, and leaves out what has nothing to show', () => {
    const turned = standardDeck(dataset, { a: b, b: a }).slides;
    const goals = turned.find(({ view }) => view.screen === 'goals');
    expect(goals?.view.themes).toContain('infra');
    const same = standardDeck(dataset, { a: b, b }).slides;
    expect(same.some(({ view }) => view.screen === 'figures')).toBe(false);
    expect(same.some(({ view }) => view.screen === 'goals')).toBe(false);
  });

  it('says nothing in its author’s stead', () => {
    for (const { title, subtitle, note, data } of standardDeck(dataset, { a, b }).slides)
      expect({ title, subtitle, note, data }).toEqual({
        title: null,
        subtitle: null,
        note: '',
        data: null,
      });
    expect(slideOf({ body: 'quote' }, { lang: 'en', step: 3, embed: true }).view).toMatchObject({
      lang: null,
      step: null,
      embed: false,
    });
  });
});
