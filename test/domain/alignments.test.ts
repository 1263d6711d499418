import { expect, it, test } from 'vitest';
import {
  alignedWith,
  counterparts,
  sharpestFirst,
  toCompare,
} from '../../src/domain/alignments.ts';
import { findTarget, type Target, targetId } from '../../src/domain/evidence.ts';
import { B, fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();

function target(id: string): Target {
  const found = findTarget(dataset, id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
}

const found = (id: string, among = dataset) =>
  counterparts(among, target(id)).map(({ alignment, others }) => [
    alignment.id,
    others.map(targetId),
  ]);

test.each([
  ['sc-01', [['infra-network', ['sd-03']]]],
  ['sd-03', [['infra-network', ['sc-01']]]],
  // An absence is a counterpart too, and has one.
  ['sd-05', [['law-making', ['sc-x01']]]],
  ['sc-x01', [['law-making', ['sd-05']]]],
  ['sd-01', []],
])('the other document on the topics of %s', (id, expected) => {
  expect(found(id)).toEqual(expected);
});

it('has no counterpart in a document that did not load', () => {
  const alone = { ...dataset, documents: dataset.documents.filter(({ id }) => id !== B) };
  expect(found('sc-01', alone)).toEqual([]);
});

it('knows in which alignments two stand together', () => {
  const together = (one: string, other: string) =>
    alignedWith(dataset, target(one), target(other)).map(({ id }) => id);
  expect(together('sc-01', 'sd-03')).toEqual(['infra-network']);
  expect(together('sc-01', 'sd-05')).toEqual([]);
});

it('puts the most specific statement first and absences last', () => {
  const targets = ['sc-x01', 'sc-07', 'sc-01', 'sc-04'].map(target);
  expect(sharpestFirst(targets, 'infra').map(targetId)).toEqual([
    'sc-01',
    'sc-04',
    'sc-07',
    'sc-x01',
  ]);
});

test.each([
  ['what is aligned with it', 'sc-01', 'sd-03'],
  ['the search that is aligned with it', 'sd-05', 'sc-x01'],
  ['else the other document on its theme', 'sc-07', 'sd-04'],
  ['nothing for what is withdrawn', 'sd-80', null],
  ['nothing where the search is for no theme', 'sd-x02', null],
])('sets beside a statement %s', (_, id, expected) => {
  const one = target(id);
  const other = dataset.documents.find((document) => document.id !== one.document.id) ?? null;
  const found = toCompare(dataset, one, other);
  expect(found && targetId(found)).toBe(expected);
});
