import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkHeader } from '../../../../electron/backend/library/header.ts';
import { refusal, temporaryFolder } from '../../../support/client-files.ts';
import { runCli } from '../../../support/run-cli.ts';

test.skipIf(process.platform === 'win32')(
  'a pipe is refused, not waited for (Windows has no such files)',
  async () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pijp.a30')]);
    // As a process of its own: waiting for a pipe would stop this one.
    const place = { folder, dataDir: join(folder, 'data') };
    const run = await runCli(['verify', 'pijp.a30', '--json'], place);
    expect(run).toMatchObject({ exitCode: 2, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ code: 'notReadable' });
  },
);

test('a link that leads to itself and a name that no file system holds are no files', () => {
  const folder = temporaryFolder();
  const loop = join(folder, 'loop.a30');
  symlinkSync(loop, loop);
  expect(refusal(() => checkHeader(loop))).toBe('noSuchFile');
  expect(refusal(() => checkHeader(join(folder, `${'x'.repeat(5_000)}.a30`)))).toBe('noSuchFile');
});
