import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openClientFile } from '../../../../electron/backend/library/client-file.ts';
import { readClientFile } from '../../../../electron/backend/library/read-client-file.ts';
import { verifyClientFile } from '../../../../electron/backend/library/verify-client-file.ts';
import { aRegister } from '../../../support/builders.ts';
import { aNewFile, fill, type Place, refusal, thrown } from '../../../support/client-files.ts';

const child = resolve(import.meta.dirname, '../../../support/client-file-child.ts');

/** Runs the child until it is killed after `milliseconds`; returns what it printed. */
function killedAfter(milliseconds: number, { path, dataDir }: Place): Promise<string> {
  return new Promise((done) => {
    const running = spawn(process.execPath, [child, 'forever', path, dataDir]);
    let printed = '';
    running.stdout.on('data', (chunk: Buffer) => {
      if (printed === '') globalThis.setTimeout(() => running.kill('SIGKILL'), milliseconds);
      printed += chunk.toString();
    });
    running.on('close', () => done(printed));
  });
}

/** How often it is published while the folder comes and goes. */
const TURNS = 80;

const lastOf = (printed: string, word: string) =>
  Number([...printed.matchAll(new RegExp(`${word} (\\d+)\\n`, 'g'))].at(-1)?.[1] ?? 0);

const isRoot = process.getuid?.() === 0;

describe('a process that dies', () => {
  it('leaves a whole file in the folder, and nothing that was saved is lost', async () => {
    const place = aNewFile();
    for (const wait of [3, 11, 17, 29, 41, 58]) {
      const printed = await killedAfter(wait, place);
      const verified = verifyClientFile(place.path);
      expect(verified.whole).toBe(true);
      const saved = lastOf(printed, 'saved');
      expect(saved).toBeGreaterThan(0);
      const { register } = readClientFile(place.path, place);
      expect(register.organisation[0]?.headCount).toBeGreaterThanOrEqual(saved);
      expect(readdirSync(dirname(place.path))).toEqual(['klant.a30']);
      expect(readdirSync(join(place.dataDir, 'working'))).toEqual([]);
      expect(readdirSync(join(place.dataDir, 'incoming'))).toEqual([]);
    }
  }, 180_000);

  it('has its saved changes published at the next start', () => {
    const place = aNewFile();
    const file = openClientFile(place.path, place);
    fill(file, aRegister({ party: [{ name: 'Bewaard' }] }));
    file.leave();
    const { register, recovery } = readClientFile(place.path, place);
    expect(register.party[0]?.name).toBe('Bewaard');
    expect(recovery).toEqual({ outcome: 'published', path: place.path });
    expect(readClientFile(place.path, place).recovery).toBeUndefined();
  });

  it('has them published where the file was moved to', () => {
    const place = aNewFile();
    const file = openClientFile(place.path, place);
    fill(file, aRegister({ party: [{ name: 'Bewaard' }] }));
    file.leave();
    const moved = join(place.folder, 'verhuisd.a30');
    renameSync(place.path, moved);
    const { register, recovery } = readClientFile(moved, place);
    expect(register.party[0]?.name).toBe('Bewaard');
    expect(recovery).toEqual({ outcome: 'published', path: moved });
  });

  it('after the rename and before its note has nothing left to do', () => {
    const place = aNewFile();
    const file = openClientFile(place.path, place);
    const note = join(place.dataDir, 'working', file.record().docId, 'published.json');
    const before = readFileSync(note);
    fill(file, aRegister({ party: [{ name: 'Bewaard' }] }));
    file.publish();
    file.leave();
    writeFileSync(note, before);
    const { register, recovery } = readClientFile(place.path, place);
    expect(register.party[0]?.name).toBe('Bewaard');
    expect(recovery).toBeUndefined();
    expect(readdirSync(join(place.dataDir, 'working'))).toEqual([]);
  });

  it('does not keep a copy in another folder shut where the old folder takes nothing', () => {
    const place = aNewFile();
    const file = openClientFile(place.path, place);
    const { docId } = file.record();
    fill(file, aRegister({ party: [{ name: 'Bewaard' }] }));
    file.leave();
    mkdirSync(join(dirname(place.path), `~${docId}-vast.tmp`));
    const copy = join(place.folder, 'kopie.a30');
    copyFileSync(place.path, copy);
    expect(() => readClientFile(place.path, place)).toThrow();
    const { register, recovery } = readClientFile(copy, place);
    expect([register.party, recovery?.outcome]).toEqual([[], 'keptBoth']);
    const kept = readClientFile(recovery?.keptAt ?? '', place);
    expect(kept.register.party[0]?.name).toBe('Bewaard');
  });

  it('has them kept aside where the file in the folder changed meanwhile', () => {
    const place = aNewFile();
    const other = join(place.folder, 'other.a30');
    copyFileSync(place.path, other);
    const elsewhere = openClientFile(other, { ...place, dataDir: join(place.folder, 'data2') });
    fill(elsewhere, aRegister({ party: [{ name: 'Van de andere laptop' }] }));
    elsewhere.close();
    const file = openClientFile(place.path, place);
    fill(file, aRegister({ party: [{ name: 'Van deze laptop' }] }));
    copyFileSync(other, place.path);
    expect(thrown(() => file.publish())).toMatchObject({ code: 'changedInFolder' });
    file.leave();
    const { register, recovery } = readClientFile(place.path, place);
    expect(register.party[0]?.name).toBe('Van de andere laptop');
    expect(recovery?.outcome).toBe('keptBoth');
    const kept = readClientFile(recovery?.keptAt ?? '', place);
    expect(kept.register.party[0]?.name).toBe('Van deze laptop');
  });
});

describe('a disk or folder that refuses', () => {
  it('when full: the file stays as it was, no part of a new one is left', () => {
    const place = aNewFile();
    const before = readFileSync(place.path, 'hex');
    const blocks = Math.floor(statSync(place.path).size / 1024) - 40;
    // A limit on file size fails like a full disk; with the signal ignored it is an error of write.
    const script = 'trap "" XFSZ; ulimit -f "$1"; shift; exec "$@"';
    const run = (...command: string[]) =>
      execFileSync(
        'bash',
        ['-c', script, 'x', String(blocks), process.execPath, child, ...command],
        { encoding: 'utf8' },
      );
    expect(run('once', place.path, place.dataDir)).toBe('diskFull\n');
    const fresh = join(place.folder, 'nieuw.a30');
    expect(run('create', fresh, place.dataDir)).toBe('diskFull\n');
    expect(existsSync(fresh)).toBe(false);
    expect(readFileSync(place.path, 'hex')).toBe(before);
    expect(readdirSync(dirname(place.path))).toEqual(['klant.a30']);
    expect(readdirSync(place.folder).sort()).toEqual(['data', 'klanten']);
  });

  it.runIf(isRoot)('when full, on a small disk in memory (needs root)', () => {
    const place = aNewFile();
    const disk = join(place.folder, 'disk');
    mkdirSync(disk);
    const size = Math.ceil((statSync(place.path).size * 1.5) / 4096) * 4;
    if (
      spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${String(size)}k`, 'tmpfs', disk]).status !== 0
    ) {
      console.log('no small disk could be mounted here: only the limit on file size was tried');
      return;
    }
    try {
      const path = join(disk, 'klant.a30');
      copyFileSync(place.path, path);
      const before = readFileSync(path, 'hex');
      const file = openClientFile(path, place);
      fill(file, aRegister({ party: [{}] }));
      expect(refusal(() => file.publish())).toBe('diskFull');
      expect(readFileSync(path, 'hex')).toBe(before);
      expect(readdirSync(disk)).toEqual(['klant.a30']);
      file.discard();
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('when it comes and goes: what we put there is known as ours, also where that was never confirmed', async () => {
    const place = aNewFile();
    const folder = dirname(place.path);
    const file = openClientFile(place.path, place);
    const away = `${folder}-weg`;
    const swing = spawn('bash', [
      '-c',
      'while :; do mv "$0" "$1"; sleep 0.002; mv "$1" "$0"; sleep 0.004; done',
      folder,
      away,
    ]);
    const refused = new Set<string>();
    for (let headCount = 1; headCount <= TURNS; headCount += 1) {
      const organisation = {
        id: 'id1',
        label: 'Proef',
        language: 'nl',
        form: 'u',
        headCount,
      } as const;
      fill(file, aRegister({ organisation: [organisation] }));
      refused.add(thrown(() => file.publish())?.code ?? 'none');
      await setTimeout(1);
    }
    swing.kill();
    await once(swing, 'exit');
    if (existsSync(away)) renameSync(away, folder);
    expect([...refused].filter((code) => code !== 'none')).toEqual(['folderMissing']);
    file.close();
    const { register, recovery } = readClientFile(place.path, place);
    expect([register.organisation[0]?.headCount, recovery]).toEqual([TURNS, undefined]);
  });

  it('when not writable or not readable: refused, nothing changed', () => {
    const place = aNewFile();
    const folder = dirname(place.path);
    const before = readFileSync(place.path, 'hex');
    mkdirSync(place.dataDir, { recursive: true });
    chmodSync(place.folder, 0o755);
    // Permissions do not bind root, so the child is nobody there.
    const nobody = 65_534;
    if (isRoot) for (const path of [place.dataDir, place.path]) chownSync(path, nobody, nobody);
    const run = (command: string, path: string) =>
      spawnSync(process.execPath, [child, command, path, place.dataDir], {
        encoding: 'utf8',
        ...(isRoot ? { uid: nobody, gid: nobody } : {}),
      }).stdout;
    chmodSync(folder, 0o555);
    expect(run('once', place.path)).toBe('saved 1\nnotWritable\n');
    expect(run('create', join(folder, 'nieuw.a30'))).toBe('notWritable\n');
    expect(readdirSync(folder)).toEqual(['klant.a30']);
    expect(readFileSync(place.path, 'hex')).toBe(before);
    rmSync(join(place.dataDir, 'working'), { recursive: true });
    chmodSync(place.path, 0o000);
    expect(run('once', place.path)).toBe('notReadable\n');
    chmodSync(folder, 0o755);
  });
});
