import { describe, expect, it } from 'vitest';
import { aspectAbsence, silence, speaksOn, themeAbsence } from '../../src/domain/absence.ts';
import { A, B, fixtureDocument } from '../fixtures/dataset.ts';

const briefing = fixtureDocument(A);
const conference = fixtureDocument(B);

describe('themeAbsence', () => {
  it('finds the search for a theme', () => {
    expect(themeAbsence(briefing, 'law')?.id).toBe('sc-x01');
    expect(themeAbsence(conference, 'law')).toBeNull();
  });
});

describe('aspectAbsence', () => {
  it('finds the search for something else', () => {
    expect(aspectAbsence(conference, 'year')?.id).toBe('sd-x02');
    expect(aspectAbsence(conference, 'quantified-target')?.id).toBe('sd-x03');
    expect(aspectAbsence(briefing, 'year')).toBeNull();
  });
});

describe('speaksOn', () => {
  it.each([
    ['a main theme', 'infra', true],
    ['a theme of figures only', 'platform', true],
    ['a theme of nothing', 'law', false],
  ])('%s', (_, theme, spoken) => {
    expect(speaksOn(briefing, theme)).toBe(spoken);
  });

  it('counts a further theme', () => {
    const records = briefing.records.filter(({ id }) => id === 'sc-05');
    expect(speaksOn({ ...briefing, records }, 'industry')).toBe(true);
  });
});

describe('silence', () => {
  it('is the search that found nothing', () => {
    expect(silence(briefing, 'law')?.id).toBe('sc-x01');
    expect(silence(conference, 'platform')?.id).toBe('sd-x01');
  });

  it('is none on a theme that the document speaks on, whatever was searched', () => {
    const [absence] = briefing.absences;
    const absences = absence ? [{ ...absence, theme: 'infra' }] : [];
    expect(silence({ ...briefing, absences }, 'infra')).toBeNull();
  });
});
