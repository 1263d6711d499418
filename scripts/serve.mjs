// Serves the built app on this machine.
//   node scripts/serve.mjs [--no-build] [--port 4173] [--strict] [--host 127.0.0.1]
// Without --strict a port in use gives way to the next free one.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { PAGE_PROGRAM } from './inlineProgram.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

// Everything comes from the app's own files, nothing from elsewhere; inline only the one small program
// that shows the view which stands in the page and says what did not come.
export const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash('sha256').update(PAGE_PROGRAM).digest('base64')}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Queries of views without header, which alone may stand in the frame of another page: src/state/framed.ts. */
export const FRAMED = /^(?=.{0,8191}$)(?:(?!(?:embed|c)(?:[=&]|$))[^&]*&)*embed=1(?:&|$)/i;

/** The build names these files by what is in them: under one name they never change, so none is asked for twice. */
const NAMED_BY_CONTENT = /^\/assets\/([\w.-]+-[\w-]{8}\.\w+)$/;
const ASSETS = join(ROOT, 'dist', 'assets');
const KEPT = 'public, max-age=31536000, immutable';

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // A frame in a sandbox has no origin of its own: it asks for its files as a stranger.
  'Access-Control-Allow-Origin': '*',
};

/**
 * The policy depends on the query and what may be kept on the path; and the preview server gives its own
 * headers to files alone, not to errors.
 */
const policy = {
  name: 'policy',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const url = request.url ?? '';
      const query = url.includes('?') ? url.slice(url.indexOf('?') + 1) : '';
      const ancestors = FRAMED.test(query) ? '*' : "'none'";
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      response.setHeader('Content-Security-Policy', `${POLICY}; frame-ancestors ${ancestors}`);
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { Allow: 'GET, HEAD' }).end();
        return;
      }
      const name = NAMED_BY_CONTENT.exec(url)?.[1];
      // What is missing may come with the next build.
      if (name && existsSync(join(ASSETS, name))) response.setHeader('Cache-Control', KEPT);
      next();
    });
    // Before the server's own, some of which answer by themselves.
    middlewares.stack.unshift(middlewares.stack.pop());
  },
};

/**
 * Starts the server on what stands in dist/.
 * @param {{ host?: string, port?: number, strict?: boolean, folder?: string }} [options]
 *   `strict`: fail when the port is in use. `folder`: another one with a built app.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({
  host = '127.0.0.1',
  port = 4173,
  strict = false,
  folder = 'dist',
} = {}) {
  const server = await preview({
    root: ROOT,
    build: { outDir: folder },
    // A file that is not there is a 404, not the start page under its name.
    appType: 'mpa',
    logLevel: 'warn',
    plugins: [policy],
    preview: { host, port, strictPort: strict, open: false },
  });
  // After Node's own 5 s a connection may be cut just as a slow page uses it again.
  server.httpServer.keepAliveTimeout = 60_000;
  const urls = server.resolvedUrls;
  const url = urls?.local[0] ?? urls?.network[0] ?? `http://${host}:${port}/`;
  return { url, close: () => server.close() };
}

async function main() {
  const { values } = parseArgs({
    options: {
      host: { type: 'string' },
      port: { type: 'string' },
      strict: { type: 'boolean' },
      'no-build': { type: 'boolean' },
    },
  });
  if (!values['no-build']) await build({ root: ROOT, logLevel: 'warn' });
  const port = values.port === undefined ? undefined : Number(values.port);
  const { url } = await serve({ host: values.host, port, strict: values.strict });
  console.log(`对照 Duizhao: ${url}  (Ctrl+C to stop)`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
