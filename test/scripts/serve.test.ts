import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { FRAMED, POLICY, serve } from '../../scripts/serve.mjs';
import { ADDRESSES, MENDED } from '../state/framing.ts';

const RELEASE = readFileSync('docs/release.md', 'utf8');

describe('POLICY', () => {
  it('has nothing that is unsafe', () => {
    expect(POLICY).not.toContain('unsafe');
  });

  it('is the one that docs/release.md tells servers to send', () => {
    const told = RELEASE.match(/default-src 'none';[^"`\n]*?trusted-types default/g) ?? [];
    expect(told.length).toBeGreaterThan(3);
    expect(new Set(told)).toEqual(new Set([POLICY]));
  });
});

describe('FRAMED', () => {
  it('is the rule of the app, and the one that docs/release.md tells nginx', () => {
    expect(readFileSync('src/state/framed.ts', 'utf8')).toContain(`const FRAMED = ${FRAMED};`);
    expect(FRAMED.flags).toBe('i');
    // ~* is nginx's i.
    expect(RELEASE).toContain(`"~*${FRAMED.source}"`);
  });

  it('is told to Caddy in words that its patterns know, at least as strict', () => {
    const patterns = (line: RegExp) =>
      [...RELEASE.matchAll(line)].map(([, pattern = '(']) => new RegExp(pattern, 'i'));
    const one = patterns(/^ +vars_regexp \{query\} \(\?i\)(.*)$/gm);
    const none = patterns(/^ +not vars_regexp \{query\} \(\?i\)(.*)$/gm);
    expect([one.length, none.length]).toEqual([1, 2]);
    expect(RELEASE).toContain('expression size({query}) < 8192');
    const lets = (query: string) =>
      one.every((pattern) => pattern.test(query)) &&
      !none.some((pattern) => pattern.test(query)) &&
      query.length < 8192;
    const framed = ADDRESSES.filter((one) => one.framed).map(({ search }) => search);
    const others = [...ADDRESSES.map(({ search }) => search), ...MENDED];
    expect(others.filter((search) => lets(search.slice(1)) && !framed.includes(search))).toEqual(
      [],
    );
    // As the app writes it.
    expect(lets('v=1&view=goals&lang=zh&embed=1&d=0a1b2c3d&c=0abc')).toBe(true);
  });
});

describe('serve', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-serve-'));
  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title>');
    server = await serve({ folder, port: 4790 });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** What is answered, path and headers as they are: fetch would mend the one and forbid some of the others. */
  const answer = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
    new Promise<{ status?: number; headers: Record<string, unknown> }>((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      request({ hostname, port, path, method, headers }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, headers: response.headers });
      })
        .on('error', reject)
        .end();
    });
  const ancestors = async (search: string) =>
    /frame-ancestors ([^;]*)/.exec(
      `${(await answer(`/${search}`)).headers['content-security-policy']}`,
    )?.[1];

  test.each(ADDRESSES.map((one) => ({ ...one, name: one.search.slice(0, 60) })))(
    '$name: framed $framed',
    async ({ search, framed }) => {
      expect(await ancestors(search)).toBe(framed ? '*' : "'none'");
    },
  );

  test.each(MENDED)('%s is not framed', async (search) => {
    expect(await ancestors(search)).toBe("'none'");
  });

  test.each([
    ['/', 'GET', 200],
    ['/', 'HEAD', 200],
    ['/not-there.js', 'GET', 404],
    ['/assets/not-there-12345678.js', 'HEAD', 404],
    ['/%', 'GET', 404],
    ['/%00', 'GET', 404],
    ['/..%2f..%2fetc/passwd', 'GET', 404],
    ['/', 'POST', 405],
    ['/', 'OPTIONS', 405],
    ['/', 'DELETE', 405],
    ['/not-there.js', 'PUT', 405],
  ])('%s %s: %s, and no guess at what it is', async (path, method, status) => {
    const { status: given, headers } = await answer(path, method);
    expect([given, headers['x-content-type-options']]).toEqual([status, 'nosniff']);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers.allow).toBe(status === 405 ? 'GET, HEAD' : undefined);
  });

  it('does not answer to another name, nor lets that be guessed at', async () => {
    const { status, headers } = await answer('/', 'GET', { host: 'other.test' });
    expect([status, headers['x-content-type-options']]).toEqual([403, 'nosniff']);
  });
});
