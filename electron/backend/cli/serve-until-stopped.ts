/** `serve`: the loopback host without a browser; the address is printed at once, not when it ends. */
import type { Language } from '../../../shared/domain/text.ts';
import type { Command } from './arguments.ts';
import type { CliHost } from './host.ts';

type Serve = Extract<Command, { name: 'serve' }>;

/** @throws ProblemError portTaken, notWritable, pageNotBuilt */
export async function serveUntilStopped(
  { library, port, json }: Serve,
  host: CliHost,
  language: Language,
): Promise<void> {
  // Loaded here: no other command needs a server.
  const { serve } = await import('../http/serve.ts');
  const { untilStopped } = await import('../http/until-stopped.ts');
  const path = library === undefined ? undefined : host.pathOf(host.fileId(library));
  await serve({
    language,
    env: process.env,
    port,
    json,
    openBrowser: false,
    ...(path === undefined ? {} : { library: path }),
    print: (text) => void process.stdout.write(text),
    signal: untilStopped(),
  });
}
