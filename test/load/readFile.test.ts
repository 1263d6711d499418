import { describe, expect, it, vi } from 'vitest';
import { fetchingFrom, ReadError } from '../../src/load/readFile.ts';

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
