/** `artikel30 <command>`: starts the command line. */
import { cliHost } from './host.ts';
import { run } from './run.ts';
import { systemLanguage } from './system-language.ts';

const language = systemLanguage(process.env);

try {
  const outcome = await run(
    process.argv.slice(2),
    cliHost(process.env, () => new Date()),
    language,
  );
  process.stdout.write(outcome.stdout);
  process.stderr.write(outcome.stderr);
  process.exitCode = outcome.exitCode;
} catch (error) {
  // A fault of the app: the name helps whoever mends it, the message could hold personal data.
  process.stderr.write(`artikel30: ${error instanceof Error ? error.name : 'error'}\n`);
  process.exitCode = 2;
}
