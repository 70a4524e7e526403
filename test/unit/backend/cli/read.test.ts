import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aRegister } from '../../../support/builders.ts';
import { aCliPlace } from '../../../support/cli-place.ts';
import { runCli } from '../../../support/run-cli.ts';

const statement = `Privacyverklaring

Wij verwerken uw naam om uw bestelling te leveren. U hebt het recht om uw gegevens in te zien.
`;

test('a statement is read as JSON, as words, and beside a register', {
  timeout: 60_000,
}, async () => {
  const place = aCliPlace(aRegister());
  const file = join(place.folder, 'privacy.txt');
  writeFileSync(file, statement);
  const options = { dataDir: place.dataDir, folder: place.folder };

  const json = await runCli(['read', 'privacy.txt', '--json'], options);
  expect(json.exitCode).toBe(0);
  const value = JSON.parse(json.stdout) as {
    elements: Record<
      string,
      { status: string; evidence: { start: number; end: number; quote: string }[] }
    >;
  };
  expect(Object.keys(value)).toEqual(['language', 'elements', 'flags', 'proposals']);
  expect(Object.keys(value.elements)).toHaveLength(31);
  expect(value.elements.right_access?.status).toBe('present');
  for (const { start, end, quote } of value.elements.right_access?.evidence ?? [])
    expect(statement.slice(start, end)).toBe(quote);

  const words = await runCli(['read', 'privacy.txt', '--language', 'en'], options);
  expect(words.exitCode).toBe(0);
  expect(words.stdout).toContain('privacy.txt');

  const beside = await runCli(['read', file, '--against', place.file, '--json'], options);
  expect(beside.exitCode).toBe(0);
  expect(Object.keys(JSON.parse(beside.stdout) as object)).toContain('comparison');
});

test('what cannot be read is refused with a message', { timeout: 60_000 }, async () => {
  const place = aCliPlace(aRegister());
  const options = { dataDir: place.dataDir, folder: place.folder };
  writeFileSync(join(place.folder, 'taart.txt'), 'Meng de bloem met de boter. '.repeat(10));
  const other = await runCli(['read', 'taart.txt'], options);
  expect(other).toMatchObject({ exitCode: 2, stdout: '' });
  expect(other.stderr).toContain('--anyway');
  expect((await runCli(['read', 'taart.txt', '--anyway', '--json'], options)).exitCode).toBe(0);
  const gone = await runCli(['read', 'weg.pdf', '--json'], options);
  expect(gone.exitCode).toBe(2);
  expect(JSON.parse(gone.stdout)).toMatchObject({ code: 'noSuchFile' });
  // Nothing comes in on standard input.
  const empty = await runCli(['read', '-', '--json'], {
    ...options,
    through: ['sh', '-c', 'exec "$@" < /dev/null', 'sh'],
  });
  expect(JSON.parse(empty.stdout)).toMatchObject({ code: 'statementEmpty' });
});
