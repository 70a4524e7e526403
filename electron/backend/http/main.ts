/** `npm start`: the app in the user's browser, at the client file that was named if one was. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { problemText } from '../../../shared/i18n/problems.ts';
import { systemLanguage } from '../cli/system-language.ts';
import { ProblemError } from '../problem-error.ts';
import { namedFile } from './named-file.ts';
import { serve } from './serve.ts';
import { untilStopped } from './until-stopped.ts';

const language = systemLanguage(process.env);

try {
  const { values, positionals } = parseArgs({
    // Which host it is was read before; what has no value here may not take the file's name for one.
    options: {
      library: { type: 'string' },
      browser: { type: 'boolean' },
      window: { type: 'boolean' },
    },
    strict: false,
    allowPositionals: true,
  });
  // npm runs scripts in the project's folder and keeps the caller's in INIT_CWD.
  const folder = process.env.INIT_CWD ?? process.cwd();
  const file = namedFile(positionals, folder);
  const { library } = values;
  await serve({
    language,
    env: process.env,
    ...(typeof library === 'string' ? { library: resolve(folder, library) } : {}),
    ...(file === undefined ? {} : { file }),
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
