// What an author may repeat without a remark: the titles that the screens give themselves are the measure.
import { expect, test } from 'vitest';
import { finding } from '../../../src/content/finding.ts';
import { lint } from '../../../src/domain/lint.ts';
import { select } from '../../../src/domain/select.ts';
import { shownWords } from '../../../src/features/story/shownWords.ts';
import { LANGS } from '../../../src/model/values.ts';
import { slideOf } from '../../../src/state/deck.ts';
import { standardDeck } from '../../../src/state/standardDeck.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { realDataset } from '../../data/realFiles.ts';

const dataset = realDataset();

test('no title of a screen gets a remark, for any theme, and a number from elsewhere does', () => {
  const views = [
    ...standardDeck(dataset, DEFAULT_VIEW).slides.map(({ view }) => view),
    ...dataset.themes.flatMap(({ id }) =>
      (['overview', 'goals', 'timeline', 'figures'] as const).map(
        (screen) => slideOf({ body: 'chart' }, { screen, themes: [id] }).view,
      ),
    ),
  ];
  let numbers = 0;
  for (const view of views) {
    const shown = shownWords(dataset, view);
    expect(lint('2031 年', shown)).toMatchObject([{ type: 'number', words: '2031' }]);
    for (const lang of LANGS) {
      const { screen } = view;
      const title = finding(screen, dataset, select(dataset, view), lang);
      numbers += title.match(/\d+/g)?.length ?? 0;
      expect([title, lint(title, shown).filter(({ type }) => type === 'number')]).toEqual([
        title,
        [],
      ]);
    }
  }
  expect(numbers).toBeGreaterThan(20);
});
