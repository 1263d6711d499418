import { describe, expect, it, vi } from 'vitest';
import { checkedData } from '../../src/load/checkedData.ts';
import { textSum } from '../../src/model/fingerprint.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const TEXT = JSON.stringify(fixtureDataset());
const SUM = textSum(TEXT);

const answer = (body: string, init?: ResponseInit) => async () => new Response(body, init);

describe('checkedData', () => {
  it('gives the dataset as it was checked, asked for once', async () => {
    const get = vi.fn(answer(TEXT));
    const dataset = await checkedData('/assets/data-1.json', SUM, get);
    expect(dataset).toEqual(fixtureDataset());
    expect(get).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['no connection', async () => Promise.reject(new TypeError('failed'))],
    ['not found', answer('no', { status: 404 })],
    ['a start page with status 200', answer('<!doctype html><p>')],
    ['a file cut short', answer(TEXT.slice(0, -1))],
    ['another digit', answer(TEXT.replace(/\d(?=\d)/, '7'))],
    ['data of another shape', answer('{}')],
    ['nothing', answer('')],
  ])('gives none where it is not that to the letter: %s', async (_, get) => {
    expect(await checkedData('/assets/data-1.json', SUM, get)).toBeNull();
  });
});
