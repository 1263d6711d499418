import { beforeAll, describe, expect, it } from 'vitest';
import { shippedDataset } from '../../scripts/dataset.mjs';
import { type GoalsStructure, goalsStructure } from '../../src/content/goalsStructure.ts';
import { type Filter, OPEN_CLAUSES } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/model/parseDataset.ts';
import { A, B, fixtureFiles } from '../fixtures/dataset.ts';
import { C, draftFolder } from '../fixtures/draft.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await shippedDataset();
});

const of = (patch: Partial<Filter> = {}, turned?: ReadonlySet<string>) =>
  goalsStructure(select(dataset, { a: A, b: B, ...OPEN_CLAUSES, ...patch }), turned);
const sections = ({ sections }: GoalsStructure, side: 'a' | 'b') =>
  sections[side].map(({ section, records }) => `${section.id} ${records.length}`).join(', ');
const themes = ({ themes }: GoalsStructure) =>
  themes.map(({ theme, records: { a, b } }) => `${theme.id} ${a.length}:${b.length}`).join(', ');

describe('goalsStructure', () => {
  it('gives both documents’ own sections in their order, with their goals and measures', () => {
    const whole = of();
    expect(sections(whole, 'a')).toBe(
      'stage-2027 8, stage-2030 4, areas 9, safeguards 4, ai 12, next 5',
    );
    expect(sections(whole, 'b')).toBe(
      'meeting 1, aims 1, one 4, two 3, three 5, four 4, five 6, six-security 3, forces 2',
    );
    expect(whole.undrawn.map(({ id }) => id)).toEqual(['platform']);
  });

  it('has each statement in one band, as long as the counts of its section and theme say', () => {
    const { bands, sections, themes } = of();
    const ids = bands.flatMap(({ records }) => records.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { key, records } of [...sections.a, ...sections.b]) {
      const own = bands.filter((band) => band.section === key).flatMap((band) => band.records);
      expect(own.length).toBe(records.length);
    }
    for (const { key, records } of themes) {
      const own = bands.filter((band) => band.theme === key).flatMap((band) => band.records);
      expect(own.length).toBe(records.a.length + records.b.length);
    }
    expect(new Set(bands.filter(({ dated }) => dated).map(({ section }) => section))).toEqual(
      new Set(['a-stage-2027', 'a-stage-2030']),
    );
  });

  it('says why nothing leads to a side', () => {
    const why = (structure: GoalsStructure) =>
      structure.themes.flatMap(({ theme, silence: { a, b } }) =>
        [a, b].flatMap((one, at) => (one ? `${theme.id} ${'ab'[at]} ${one.why}` : [])),
      );
    expect(why(of())).toEqual(expect.arrayContaining(['law a absent', 'society a noAim']));
    expect(why(of()).length).toBe(2);
    expect(why(of({ dated: 'yes' }))).toEqual(
      expect.arrayContaining(['infra b filter', 'platform b absent']),
    );
    // Of kinds that the filter asks for, all are drawn; the platforms have figures.
    expect(why(of({ themes: ['platform'] }))).toEqual(['platform b absent']);
  });

  it('draws all that a filter leaves where it asks for more than themes, or no goal or measure is left', () => {
    expect(sections(of({ kinds: ['problem'] }), 'b')).toBe('problems 5');
    expect(of({ kinds: ['problem'] }).sections.a).toEqual([]);
    // Measures with counts, and figures.
    expect(themes(of({ statuses: ['actual'] }))).toMatch(/tech \d+:0, .*platform 6:0/);
    expect(of({ themes: [] }).themes).toEqual([]);
  });

  it('counts a statement under another of its themes where its main one is not shown', () => {
    expect(themes(of({ themes: ['talent'] }))).toMatch(/^talent \d+:\d+$/);
    const infra = of({ themes: ['infra'] });
    expect(themes(infra)).toBe('infra 3:6');
    expect(infra.bands.every(({ theme }) => theme === 'theme-infra')).toBe(true);
  });

  it('opens and folds sections within sections', () => {
    expect(sections(of({}, new Set(['a-stages'])), 'a')).toMatch(/^stages 12, areas 9/);
    const opened = of({}, new Set(['a-ai', 'a-ai-plan', 'a-areas']));
    expect(sections(opened, 'a')).toMatch(/areas 5, tasks 4, safeguards 4, ai-status 3, ai-plan/);
    const folded = opened.sections.a.find(({ section }) => section.id === 'ai-status');
    expect([folded?.within?.id, folded?.divides]).toEqual(['ai', false]);
  });

  it('shows a document beside itself once', () => {
    const twice = of({ b: A });
    expect(sections(twice, 'a')).toBe(sections(of(), 'a'));
    expect(twice.sections.b).toEqual([]);
    expect(twice.themes.every(({ silence }) => silence.b === null)).toBe(true);
  });
});

describe('sections within sections', () => {
  const draft = parseDataset({
    ...fixtureFiles(),
    documents: { [C]: draftFolder() },
  }).dataset;
  const drawn = (...turned: string[]) =>
    sections(
      goalsStructure(
        select(draft ?? expect.fail(), { a: C, b: C, ...OPEN_CLAUSES }),
        new Set(turned),
      ),
      'a',
    );

  it('open one after the other, however deep they stand', () => {
    expect(drawn()).toBe('aims 1, tasks 2');
    expect(drawn('a-tasks')).toBe('aims 1, base 1, support 1');
    expect(drawn('a-tasks', 'a-base')).toBe('aims 1, computing 1, support 1');
    expect(drawn('a-tasks', 'a-base', 'a-computing')).toBe('aims 1, dispatch 1, support 1');
  });
});
