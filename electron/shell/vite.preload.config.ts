/** Builds the preload: one CommonJS file, since a sandboxed one can load no other. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');

export default defineConfig({
  root,
  cacheDir: '.build/vite',
  publicDir: false,
  build: {
    outDir: resolve(root, '.build/shell'),
    emptyOutDir: false,
    target: 'chrome140',
    minify: false,
    reportCompressedSize: false,
    lib: {
      entry: resolve(root, 'electron/shell/preload.ts'),
      formats: ['cjs'],
      fileName: () => 'preload.cjs',
    },
    rolldownOptions: { external: ['electron'] },
  },
});
