// A host of a test's own, for what the shared server must not do: other answers, a later release, an end.
// A worker's requests pass by what a page intercepts.
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What is answered in place of a file. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** Built files at an address of their own. */
export interface OwnHost {
  readonly url: string;
  /** A copy of what was built, to change. */
  readonly folder: string;
  /** Asked first, with the path from the folder on; null: the file as it stands. */
  instead: (path: string, request: IncomingMessage) => Answer | null;
  readonly close: () => Promise<void>;
}

/** Starts a host of `dist/` on a free port of 127.0.0.1. */
export async function ownHost(): Promise<OwnHost> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
  cpSync('dist', folder, { recursive: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname === '/' ? 'index.html' : pathname.slice(1);
    const { status, type, body } = host.instead(path, request) ?? fileAt(folder, path);
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    response.end(body);
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  const { port } = server.address() as AddressInfo;
  const host: OwnHost = {
    url: `http://127.0.0.1:${port}/`,
    folder,
    instead: () => null,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return host;
}

function fileAt(folder: string, path: string): Answer {
  const file = join(folder, path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return { status: 404, type: 'text/plain', body: '' };
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return { status: 200, type, body: readFileSync(file) };
}
