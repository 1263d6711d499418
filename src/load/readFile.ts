// Reading one data file as text. A build without a server can give another ReadFile.
import type { LoadFault } from '../model/loadProblem.ts';

/** Gives the text of a data file by its path relative to data/; throws ReadError and nothing else. */
export type ReadFile = (path: string) => Promise<string>;

/** A file that could not be read, with the reason as a value. */
export class ReadError extends Error {
  readonly reason: LoadFault;
  constructor(reason: LoadFault, detail: string) {
    super(detail);
    this.name = 'ReadError';
    this.reason = reason;
  }
}

/** An answer that never comes must not leave the reader waiting: ms until it counts as failed. */
const PATIENCE = 20_000;

/**
 * Reads over the network.
 * @param urls address of each file by its path relative to data/
 * @param cache `reload` asks the server again, past what the browser has kept: for a retry
 * @param get stands in for `fetch` in tests
 */
export function fetchingFrom(
  urls: Readonly<Record<string, string>>,
  cache: RequestCache,
  get: typeof fetch = fetch,
): ReadFile {
  return async (path) => {
    const url = Object.hasOwn(urls, path) ? urls[path] : undefined;
    if (url === undefined) throw new ReadError('status', '404');
    const response = await get(url, { cache, signal: AbortSignal.timeout(PATIENCE) }).catch(() => {
      throw new ReadError('network', '');
    });
    if (!response.ok) throw new ReadError('status', String(response.status));
    // The connection may also break in the middle of the body.
    const text = await response.text().catch(() => {
      throw new ReadError('network', '');
    });
    // Many servers answer a missing file with their start page and status 200.
    if (/^\s*</.test(text)) throw new ReadError('not-data', '');
    if (text.trim() === '') throw new ReadError('broken', '');
    return text;
  };
}

/**
 * Reads what stands together in one file from there, asked for once, and all else, or all if that
 * file does not come whole, each on its own.
 * @param url address of a JSON object of texts by path
 */
export function fetchingTogether(url: string, each: ReadFile, get: typeof fetch = fetch): ReadFile {
  const together = get(url, { signal: AbortSignal.timeout(PATIENCE) })
    .then((response) => (response.ok ? response.json() : null))
    .then((files: unknown) => new Map(Object.entries(files ?? {})))
    .catch(() => new Map<string, unknown>());
  return async (path) => {
    const text = (await together).get(path);
    return typeof text === 'string' ? text : each(path);
  };
}
