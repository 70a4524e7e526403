import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from '../support/closing-line.ts';

const root = resolve(import.meta.dirname, '../..');

export default defineConfig({
  root,
  cacheDir: resolve(root, '.build/vitest'),
  resolve: {
    // Under plain Node the package would try to download its binary.
    alias: [
      { find: /^electron$/, replacement: resolve(root, 'test/support/electron-stand-in/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'test/architecture/fixtures/**'],
    pool: 'forks',
    reporters: ['default', new ClosingLineReporter()],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
