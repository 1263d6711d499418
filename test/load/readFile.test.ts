import { describe, expect, it, vi } from 'vitest';
import { fetchingFrom, fetchingTogether, ReadError } from '../../src/load/readFile.ts';

const URLS = { 'themes.json': '/assets/themes-1.json' };

const answer = (body: string, init?: ResponseInit) => async () => new Response(body, init);

describe('fetchingFrom', () => {
  it('gives the text of the file at its address, asked for as the cache rule says', async () => {
    const get = vi.fn(answer('[1]'));
    expect(await fetchingFrom(URLS, 'reload', get)('themes.json')).toBe('[1]');
    expect(get.mock.calls).toEqual([
      ['/assets/themes-1.json', { cache: 'reload', signal: expect.any(AbortSignal) }],
    ]);
  });

  const broken = () =>
    new Response(
      new ReadableStream({
        start: (stream) => stream.error(new TypeError('cut off')),
      }),
    );

  it.each([
    ['no connection', async () => Promise.reject(new TypeError('failed')), 'network', ''],
    ['a connection that breaks in the body', async () => broken(), 'network', ''],
    ['not found', answer('no', { status: 404 }), 'status', '404'],
    ['a fault of the server', answer('no', { status: 500 }), 'status', '500'],
    ['a start page with status 200', answer('\n <!doctype html><p>'), 'not-data', ''],
    ['nothing', answer(' \n'), 'broken', ''],
  ])('names the reason: %s', async (_, get, reason, detail) => {
    const fault = await fetchingFrom(URLS, 'default', get)('themes.json').catch((one) => one);
    expect(fault).toBeInstanceOf(ReadError);
    expect({ reason: fault.reason, detail: fault.message }).toEqual({ reason, detail });
  });

  it.each(['metrics.json', 'constructor', '__proto__'])(
    'asks nobody for a file that the app does not have: %s',
    async (path) => {
      const get = vi.fn(answer(''));
      await expect(fetchingFrom(URLS, 'default', get)(path)).rejects.toBeInstanceOf(ReadError);
      expect(get).not.toHaveBeenCalled();
    },
  );
});

describe('fetchingTogether', () => {
  const each = async (path: string) => `${path} alone`;

  it('asks once for the file of all, and for what is not in it alone', async () => {
    const get = vi.fn(answer('{"themes.json":"[1]"}'));
    const read = fetchingTogether('/assets/data-1.json', each, get);
    expect(await Promise.all(['themes.json', 'a/source.raw.txt', 'constructor'].map(read))).toEqual(
      ['[1]', 'a/source.raw.txt alone', 'constructor alone'],
    );
    expect(get).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['no connection', async () => Promise.reject(new TypeError('failed'))],
    ['not found', answer('no', { status: 404 })],
    ['a start page with status 200', answer('<!doctype html><p>')],
    ['a file cut short', answer('{"themes.json":"[1')],
    ['null', answer('null')],
    ['no texts', answer('{"themes.json":1}')],
    ['a list', answer('["themes.json"]')],
  ])('reads each file on its own where that of all is of no use: %s', async (_, get) => {
    expect(await fetchingTogether('/assets/data-1.json', each, get)('themes.json')).toBe(
      'themes.json alone',
    );
  });
});
