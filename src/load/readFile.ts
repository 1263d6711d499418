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
export const PATIENCE = 20_000;

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
