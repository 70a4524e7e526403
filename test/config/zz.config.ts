import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from '../support/closing-line.ts';

const root = resolve(import.meta.dirname, '../..');

const excluded = ['test/bench/**', 'test/architecture/fixtures/**'];

/** Tests of values in and values out: nothing outlives a file of them. */
const pure = [
  'checks',
  'document',
  'domain',
  'i18n',
  'interchange',
  'interview',
  'pictures',
  'reference',
  'statement-reader',
].map((folder) => `test/unit/${folder}/**/*.test.ts`);

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
    projects: [
      {
        extends: true,
        // One process for many files: each anew costs a second (measured: 173 s of the processor, not 219).
        test: {
          name: 'pure',
          include: [...pure, 'test/documents/**/*.test.ts'],
          exclude: excluded,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: [...excluded, ...pure, 'test/documents/**'],
        },
      },
    ],
    pool: 'forks',
    // By default one core is left free, which on two cores halves the pace of tests that wait for a browser.
    // A third wins little (measured: 163 files in the first 14 minutes, with two 153) and makes what is timed come too late.
    maxWorkers: 2,
    // Hundreds of tests run the command line or a backend from source; Node keeps what it made of it
    // (measured: a check of a file takes 310 ms instead of 670 ms).
    setupFiles: ['/work/scratch/prof-setup.ts'], env: { NODE_COMPILE_CACHE: resolve(root, '.build/compiled') },
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
