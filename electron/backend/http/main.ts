/** `npm start`: the app in the user's browser. */
import { parseArgs } from 'node:util';
import { problemText } from '../../../shared/i18n/problems.ts';
import { systemLanguage } from '../cli/system-language.ts';
import { ProblemError } from '../problem-error.ts';
import { serve } from './serve.ts';
import { untilStopped } from './until-stopped.ts';

const language = systemLanguage(process.env);

try {
  const { library } = parseArgs({ options: { library: { type: 'string' } }, strict: false }).values;
  await serve({
    language,
    env: process.env,
    ...(typeof library === 'string' ? { library } : {}),
    openBrowser: true,
    print: (text) => void process.stdout.write(text),
    signal: untilStopped(),
  });
  process.exit(0);
} catch (error) {
  // A fault of the app: what was thrown could hold personal data, so it is not shown.
  const problem =
    error instanceof ProblemError ? error : ({ code: 'call.failed', details: {} } as const);
  process.stderr.write(`${problemText(problem, language)}\n`);
  process.exit(2);
}
