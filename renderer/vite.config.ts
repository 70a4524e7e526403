import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page of both hosts. Paths are relative: one host serves it from `/`, the other from `app:`. */
const here = import.meta.dirname;

const papers = /renderer[\\/]features[\\/](documents|statement|reader|interview)[\\/]/;
const ofOneFile =
  /renderer[\\/]features[\\/](?!(library|settings|palette|documents|statement|reader|interview)[\\/])/;

export default defineConfig({
  root: here,
  base: './',
  cacheDir: `${here}/../.build/vite`,
  plugins: [react()],
  build: {
    outDir: `${here}/../.build/renderer`,
    emptyOutDir: true,
    // Of spring 2024: the first that centre what stands in a block (`align-content`), as cells of tables do.
    target: ['chrome123', 'firefox125', 'safari17.4'],
    // The security policy allows fonts and scripts of our own files alone, no `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Of what one client file needs, which comes after the first screen and from this computer.
    chunkSizeWarningLimit: 650,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // In the order in which they are asked for. Left to itself what screens share lies in 115 files more,
          // each of which costs two to three ms of the processor (the app opened and two activities of a table changed: 2.8 s
          // of it for 3.7 s).
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // Else it is put in one file with React, and so loaded before the first screen.
            { name: 'zod', test: /node_modules[\\/]zod[\\/]/ },
            // A file of its own, for a file runs as a whole.
            { name: 'ask-first', test: /renderer[\\/](rpc[\\/]|ask-first)/ },
            { name: 'first', tags: ['$initial'], includeDependenciesRecursively: false },
            { name: 'list', test: /renderer[\\/]features[\\/]library[\\/]Files\.tsx$/ },
            // What every screen is made of, those of no client file too.
            {
              name: 'parts',
              test: /renderer[\\/](components|shell|state)[\\/]|node_modules[\\/]@(mantine|tabler)[\\/]/,
            },
            { name: 'words', test: /shared[\\/]i18n[\\/]app[\\/]/ },
            { name: 'overlays', test: /renderer[\\/]features[\\/]palette[\\/]/ },
            { name: 'settings', test: /renderer[\\/]features[\\/]settings[\\/]/ },
            { name: 'file', test: ofOneFile },
            { name: 'papers', test: papers },
          ],
        },
      },
    },
  },
});
