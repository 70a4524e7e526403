import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page of both hosts. Paths are relative: one host serves it from `/`, the other from `app:`. */
const here = import.meta.dirname;

export default defineConfig({
  root: here,
  base: './',
  cacheDir: `${here}/../.build/vite`,
  plugins: [react()],
  build: {
    outDir: `${here}/../.build/renderer`,
    emptyOutDir: true,
    target: ['chrome120', 'firefox121', 'safari17'],
    // The security policy allows fonts and scripts of our own files alone, no `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Left to itself zod is put in one file with React, and so loaded before the first screen.
        // The first questions are a file of their own, for a file runs as a whole.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'zod', test: /node_modules[\\/]zod[\\/]/ },
            { name: 'ask-first', test: /renderer[\\/](rpc[\\/]|ask-first)/ },
            { name: 'first', tags: ['$initial'], includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
});
