/** `artikel30 <command>`: starts the command line. */
import { commonOf } from './arguments.ts';
import { cliHost } from './host.ts';
import { type Outcome, refusal, run } from './run.ts';
import { systemLanguage } from './system-language.ts';

const words = process.argv.slice(2);
const language = systemLanguage(process.env);

try {
  print(
    await run(
      words,
      cliHost(process.env, () => new Date()),
      language,
    ),
  );
} catch {
  // A fault of the app: what was thrown could hold personal data, so it is not shown.
  const common = commonOf(words);
  print(refusal({ code: 'call.unsure', details: {} }, common.json, common.language ?? language));
}

function print({ stdout, stderr, exitCode }: Outcome): void {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}
