import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { toJson } from '../../../shared/interchange/canonical.ts';
import { aRegister } from '../../support/builders.ts';
import { aCliPlace, type CliPlace } from '../../support/cli-place.ts';
import { completeRegister } from '../../support/complete-register.ts';
import { snapshotOf } from '../../support/folder-snapshot.ts';
import { asOrdinaryUser, canMount, runCli } from '../../support/run-cli.ts';
import { expectJson, expectRefusal } from './refused.ts';

describe('an output folder that cannot be one is refused', () => {
  it.each([
    ['missing', 'folderMissing', 'geen'],
    ['a file', 'outputNotFolder', 'klant.a30'],
    ['in a file', 'folderMissing', 'klant.a30/uit'],
  ] as const)('%s: %s', async (_what, code, out) => {
    const place = aCliPlace(aRegister());
    await expectRefusal(place, { code, words: ['export', 'klant.a30', '--out', out] });
  });

  it('one in which a folder has the name of a document', async () => {
    const place = aCliPlace(aRegister());
    for (const language of ['nl', 'en'])
      mkdirSync(join(place.out, `register_register_${language}_2026-11-21.html`));
    const words = ['export', 'klant.a30', '--out', 'uit', '--formats', 'md,html'];
    await expectRefusal(place, { code: 'notWritable', words: [...words, '--date', '2026-11-21'] });
  });
});

/** The place, owned by the user whom `through` makes; skips where no such user can be made. */
function forOrdinaryUser(place: CliPlace, context: TestContext): readonly string[] {
  const through = asOrdinaryUser();
  if (!through) {
    context.skip(
      'permission bits bind nobody here: needs a system with users, and setpriv for root',
    );
    return [];
  }
  if (through.length > 0) {
    const names = readdirSync(place.root, { recursive: true, encoding: 'utf8' });
    for (const name of ['', ...names]) chownSync(join(place.root, name), 65_534, 65_534);
  }
  return through;
}

interface Forbidden {
  readonly what: string;
  readonly code: 'notReadable' | 'notWritable';
  readonly forbid: (place: CliPlace) => void;
  readonly line: string;
}

const forbidden: readonly Forbidden[] = [
  {
    what: 'an unreadable client file',
    code: 'notReadable',
    forbid: ({ file }) => chmodSync(file, 0),
    line: 'export klant.a30 --out uit --formats json,md',
  },
  {
    what: 'unreadable JSON',
    code: 'notReadable',
    forbid: ({ json }) => chmodSync(json, 0),
    line: 'import klant.a30 in.json',
  },
  {
    what: 'a folder that may not be entered',
    code: 'notReadable',
    forbid: ({ folder }) => chmodSync(folder, 0),
    line: 'check klant.a30',
  },
  {
    what: 'an output folder that may not be written',
    code: 'notWritable',
    forbid: ({ out }) => chmodSync(out, 0o555),
    line: 'export klant.a30 --out uit --formats json,md',
  },
  {
    what: 'a client file in a folder that may not be written',
    code: 'notWritable',
    forbid: ({ folder }) => chmodSync(folder, 0o555),
    line: 'import klant.a30 anders.json --replace',
  },
  {
    what: 'a new file in a folder that may not be written',
    code: 'notWritable',
    forbid: ({ folder }) => chmodSync(folder, 0o555),
    line: 'new nieuw.a30 --name Halm',
  },
];

describe('what may not be read or written is refused', () => {
  for (const { what, code, forbid, line } of forbidden) {
    it(`${what}: ${code}`, async (context) => {
      const place = aCliPlace(aRegister({ party: [{ name: 'Een' }] }));
      const other = aRegister({ party: [{ name: 'Ander' }] });
      writeFileSync(join(place.folder, 'anders.json'), toJson(other));
      const before = snapshotOf(place.folder);
      forbid(place);
      const through = forOrdinaryUser(place, context);
      const words = [...line.split(' '), '--json'];
      const said = await runCli(words, { ...place, through });
      chmodSync(place.folder, 0o755);
      expectJson(said, code);
      const contents = (snapshot: Readonly<Record<string, string>>) =>
        Object.entries(snapshot).map(([name, value]) => [name, value.split(' ')[1]]);
      if (what !== 'an unreadable client file' && what !== 'unreadable JSON') {
        for (const path of [place.file, place.out]) chmodSync(path, 0o755);
      }
      expect(contents(snapshotOf(place.folder))).toEqual(contents(before));
    });
  }
});

/** A line of a shell that starts the rest with a largest size for any file it writes. */
const withFilesUpTo = (blocks: number): readonly string[] => [
  'sh',
  '-c',
  `ulimit -f ${blocks}; exec "$@"`,
  'sh',
];

describe('a disk that is full is told, and nothing is lost', () => {
  it.each([
    ['export', ['export', 'klant.a30', '--out', 'uit', '--formats', 'json'], 8],
    ['import', ['import', 'klant.a30', 'anders.json', '--replace'], 8],
    ['new', ['new', 'nieuw.a30', '--name', 'Halm'], 8],
  ] as const)('where no file may grow: %s', async (_command, words, blocks) => {
    const place = aCliPlace(completeRegister());
    writeFileSync(join(place.folder, 'anders.json'), toJson(aRegister({ party: [{ name: 'X' }] })));
    const before = snapshotOf(place.folder);
    const through = withFilesUpTo(blocks);
    const input = words[0] === 'export' ? ['export', 'in.json', ...words.slice(2)] : words;
    expectJson(await runCli([...input, '--json'], { ...place, through }), 'diskFull');
    expect(snapshotOf(place.folder)).toEqual(before);
  });

  it('on a real one: the older document stays, whole', async (context) => {
    if (!canMount()) context.skip('needs Linux and the right to mount a small file system');
    const place = aCliPlace(completeRegister());
    const after = join(place.root, 'after.json');
    const old = 'bakkerij-de-halm_register_nl_2026-11-21.json';
    const script = [
      `mount -t tmpfs -o size=64k tmpfs ${place.out}`,
      `echo ouder > ${place.out}/${old}`,
      '"$@"; code=$?',
      `(cd ${place.out} && head -c 100 *) > ${after}`,
      'exit $code',
    ].join('; ');
    const through = ['unshare', '-m', 'sh', '-c', script, 'sh'];
    const words = ['export', 'in.json', '--out', 'uit', '--formats', 'html,json', '--json'];
    const said = await runCli([...words, '--date', '2026-11-21'], { ...place, through });
    expectJson(said, 'diskFull');
    expect(readFileSync(after, 'utf8')).toBe('ouder\n');
  });
});
