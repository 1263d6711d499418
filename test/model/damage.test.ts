// One fault at a time: each must be named with its file, its record and its place.
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/model/parseDataset.ts';
import { OFFSETS } from '../fixtures/damage/offsets.ts';
import { REFERENCES } from '../fixtures/damage/references.ts';
import { RULES } from '../fixtures/damage/rules.ts';
import { SHAPES } from '../fixtures/damage/shapes.ts';
import { damagedFiles } from '../fixtures/dataset.ts';

describe('parseDataset', () => {
  it.each([...OFFSETS, ...REFERENCES, ...RULES, ...SHAPES])('names %s', (_, damage, problem) => {
    const { dataset, problems } = parseDataset(damagedFiles(damage));
    expect(problems).toContainEqual(problem);
    const folder = problem.file.split('/')[0];
    expect(dataset?.documents.some(({ id }) => id === folder) ?? false).toBe(false);
  });
});
