/** Fixed copies of a register: making, adopting, restoring and comparing them. */
import { findingText } from '../../../shared/checks/finding-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { lawPack } from '../../../shared/reference/pack.ts';
import type { Host } from '../host.ts';
import { difference } from '../library/difference.ts';
import { ProblemError } from '../problem-error.ts';
import type { Change } from '../store/change.ts';
import { ClientFileError } from '../store/errors.ts';
import type { VersionInfo } from '../store/versions.ts';
import { describeChanges } from './describe-changes.ts';
import type { OpenFile } from './open-file.ts';
import { fileOf } from './open-files.ts';
import { whoOf } from './settings.ts';

export function versionsOf(
  { file }: InputOf<'versions.list'>,
  host: Host,
): OutputOf<'versions.list'> {
  const open = fileOf(host, file);
  return open.file.versions().map((version) => ({ ...version, ...adoptionOf(open, version) }));
}

function adoptionOf(open: OpenFile, { id, kind }: VersionInfo) {
  if (kind !== 'adopted') return {};
  try {
    const { adoption, organisation } = open.file.registerOfVersion(id);
    const [row] = adoption;
    if (!row) return {};
    const role = inLanguage(row.function, organisation[0]?.language ?? 'nl').text;
    return { adoption: { by: row.by, function: role, on: row.on, version: row.version } };
  } catch (error) {
    // A damaged version stays in the list: the others are whole.
    if (error instanceof ClientFileError) return {};
    throw error;
  }
}

export function makeSnapshot(
  { file, reason }: InputOf<'versions.snapshot'>,
  host: Host,
): OutputOf<'versions.snapshot'> {
  return { ...make(fileOf(host, file), 'snapshot', reason, host) };
}

function make(open: OpenFile, kind: 'snapshot' | 'adopted', reason: string, host: Host) {
  const version = open.file.createVersion({
    kind,
    reason,
    who: whoOf(host),
    lawPack: lawPack.asOf,
  });
  open.reload();
  return version;
}

/**
 * Writes who declared the register right, and keeps it as a version.
 * @throws ProblemError incomplete, with the address of every gap
 */
export function adoptVersion(
  { file, reason, by, function: role, on }: InputOf<'versions.adopt'>,
  host: Host,
): OutputOf<'versions.adopt'> {
  const open = fileOf(host, file);
  const gaps = runChecks(open.index, { today: on, adopting: true }).filter(
    (finding) => finding.severity === 'error' && !finding.dismissed,
  );
  const language = open.index.single('organisation')?.language ?? 'nl';
  if (gaps.length > 0) {
    throw new ProblemError('incomplete', {
      gaps: gaps.map((finding) => ({
        ref: finding.ref,
        message: findingText(finding, language, open.index).message,
      })),
    });
  }
  const now = open.index.single('adoption');
  // An adoption that was undone keeps its number: two versions must not bear the same.
  const numbers = versionsOf({ file }, host).map(({ adoption }) => adoption?.version ?? 0);
  const version = Math.max(now?.version ?? 0, ...numbers) + 1;
  const row = { id: host.newId(), by, function: { [language]: role }, on, version };
  const changes: readonly Change[] = [
    ...(now ? [{ delete: 'adoption' as const, id: now.id }] : []),
    { create: 'adoption', row },
  ];
  open.change({ kind: 'edit', label: 'adopt', changes });
  return { ...make(open, 'adopted', reason, host) };
}

export function restoreVersion(
  { file, version }: InputOf<'versions.restore'>,
  host: Host,
): OutputOf<'versions.restore'> {
  const open = fileOf(host, file);
  const changes = difference(open.register, open.file.registerOfVersion(version));
  if (changes.length > 0) open.change({ kind: 'restore', label: version, changes });
  return { changed: changes.length };
}

export function compareVersions(
  { file, from, to, language }: InputOf<'versions.compare'>,
  host: Host,
): OutputOf<'versions.compare'> {
  const open = fileOf(host, file);
  const before = open.file.registerOfVersion(from);
  const after = to === undefined ? open.register : open.file.registerOfVersion(to);
  return describeChanges(before, after, difference(before, after), language, open.index);
}
