import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// base './' lets the built folder be served from any path. Data files are never
// inlined: each is fetched on its own, so that one that fails leaves the rest standing.
export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss()],
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'node_modules/**'],
    // Property tests run thousands of cases; a slow machine is no fault of theirs.
    testTimeout: 60_000,
    setupFiles: ['test/seed.ts'],
  },
});
