import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { keptFiles } from './scripts/keptFiles.mjs';
import { shippedLicences } from './scripts/licences.mjs';

/** Data files go out without their indentation: the same values in fewer bytes. */
const compactData: Plugin = {
  name: 'compact-data',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.json')) continue;
      file.source = JSON.stringify(JSON.parse(Buffer.from(file.source).toString('utf8')));
    }
  },
};

// base './' lets the built folder be served from any path. Data files are never
// inlined: each is fetched on its own, so that one that fails leaves the rest standing.
export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss(), compactData, shippedLicences(), keptFiles()],
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
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
