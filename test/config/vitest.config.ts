import { availableParallelism } from 'node:os';
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
    // A process for many files: each file anew costs half a second to two (measured without the browser
    // tests: 155 s for 176). What outlives a file is in what starts it: servers, folders and browsers are closed.
    isolate: false,
    pool: 'forks',
    // By default one core is left free, which on two cores halves the pace of tests that wait for a browser.
    // A third on two cores wins little (measured: 163 files in the first 14 minutes, with two 153) and makes what
    // is timed come too late. Each has a browser, a backend and threads beside it: more than four fill a laptop.
    maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
    // Hundreds of tests run the command line or a backend from source; Node keeps what it made of it
    // (measured: a check of a file takes 310 ms instead of 670 ms).
    env: { NODE_COMPILE_CACHE: resolve(root, '.build/compiled') },
    reporters: ['default', new ClosingLineReporter()],
    // A test that waits for what is seen is not a measure of speed: a busy machine takes 20 s for some.
    testTimeout: 180_000,
    // A browser, a disk and two processes on two busy cores: one in some thousand tests comes too late now and
    // then. It gets a second try, and the closing lines name it.
    retry: 1,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 120_000,
  },
});
