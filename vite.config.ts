import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { dataInFiles } from './scripts/checkedData.mjs';
import { isFirst, screenGroups } from './scripts/chunks.mjs';
import { documentIdentities } from './scripts/dataset.mjs';
import { keptFiles } from './scripts/keptFiles.mjs';
import { shippedLicences } from './scripts/licences.mjs';
import { prerenderedPage } from './scripts/prerender.mjs';
import { screenFiles } from './scripts/screenFiles.mjs';

// base './' lets the built folder be served from any path. Data files are never inlined: one that
// fails is read again on its own and leaves the rest standing.
export default defineConfig({
  base: './',
  // Who each document is, so that one which fails to load can still be named.
  define: { DOCUMENT_IDENTITIES: JSON.stringify(documentIdentities()) },
  resolve: {
    alias: {
      'size-sensor': fileURLToPath(new URL('src/ui/noSizeSensor.ts', import.meta.url)),
    },
  },
  plugins: [
    react(),
    tailwindcss(),
    dataInFiles(),
    prerenderedPage(),
    screenFiles(),
    shippedLicences(),
    keptFiles(),
  ],
  build: {
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    // Without it the page's own program is nothing but an import, and is left out.
    modulePreload: {
      polyfill: false,
      // What every part needs is there before any part is asked for.
      resolveDependencies: (_, files) => files.filter((file) => !isFirst(file)),
    },
    rolldownOptions: {
      output: { codeSplitting: { groups: screenGroups() } },
    },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'node_modules/**'],
    // Property tests run thousands of cases; a slow machine is no fault of theirs.
    testTimeout: 60_000,
    // One world for all files of a worker: a new one a file took four times as long. What a test
    // changes in a module it puts back.
    pool: 'threads',
    isolate: false,
    setupFiles: ['test/seed.ts'],
  },
});
