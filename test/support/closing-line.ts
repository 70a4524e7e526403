import type { Reporter, SerializedError, TestModule } from 'vitest/node';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One plain line that a script can read: `N passed, N failed`, and `, N skipped` if there are. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const counted = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${counted}, ${skipped} skipped` : counted;
}

function tally(modules: readonly TestModule[], outsideTests: number): Tally {
  let passed = 0;
  let skipped = 0;
  let failed = outsideTests;
  for (const module of modules) {
    // A file that cannot be loaded, or a hook that throws, has no failing test of its own.
    failed += module.errors().length;
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      else if (state === 'skipped') skipped += 1;
      else failed += 1;
    }
  }
  return { passed, failed, skipped };
}

/** What failed and was tried again: it counts as passed, and is told, for it may be a fault that is seldom. */
function passedLater(modules: readonly TestModule[]): readonly string[] {
  const tests = modules.flatMap(({ children }) => [...children.allTests()]);
  const later = tests.filter((test) => test.ok() && (test.diagnostic()?.retryCount ?? 0) > 0);
  return later.map(
    (test) => `Passed at the second try: ${test.module.relativeModuleId} > ${test.fullName}`,
  );
}

/** Vitest reporter that ends the run with the closing line; stands last among the reporters. */
export class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    for (const line of passedLater(modules)) process.stdout.write(`${line}\n`);
    process.stdout.write(`${closingLine(tally(modules, errors.length))}\n`);
  }
}
