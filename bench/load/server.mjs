// One server for all that is compared: files from a folder, compressed as far as brotli goes, over
// connections that are kept open.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function compressed(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(text, { params });
}

/**
 * Serves a folder.
 * @param {string} folder
 * @param {string | null} policy content security policy, if there is to be one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends in a slash
 */
export async function serveFolder(folder, policy = null) {
  // Compressed at the first request, which is not measured.
  const known = new Map();
  const answer = (path) => {
    if (known.has(path)) return known.get(path);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const there = file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
    const type = TYPES[extname(file)];
    const content = there ? readFileSync(file) : null;
    const found = content && { type, body: type ? compressed(content) : content };
    known.set(path, found);
    return found;
  };
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url, 'http://localhost').pathname);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': found.type ?? 'application/octet-stream',
      'Content-Length': found.body.length,
      ...(found.type && { 'Content-Encoding': 'br' }),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...(policy && { 'Content-Security-Policy': policy }),
    });
    response.end(found.body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
