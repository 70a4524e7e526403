/** Erasing for good, and telling beforehand what that takes away. */
import { textOf } from '../../../shared/checks/finding-part.ts';
import { placeOf } from '../../../shared/checks/finding-place.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import {
  type FieldRef,
  formatRef,
  parseRef,
  refOf,
  WHOLE_ROW,
} from '../../../shared/domain/field-ref.ts';
import { toJson } from '../../../shared/interchange/canonical.ts';
import type { Host } from '../host.ts';
import { eraseFromRegister, heldWithoutLinks, rowsThatGo } from '../library/erase-from-register.ts';
import { ClientFileError } from '../store/errors.ts';
import { sameValue } from '../store/same-value.ts';
import { refFrom } from './change-register.ts';
import { forgetInterview, hasInterview } from './interview-kept.ts';
import { withPlaceNames } from './name-places.ts';
import type { OpenFile } from './open-file.ts';
import { fileOf } from './open-files.ts';
import { forgetReadingBeside } from './reader-kept.ts';
import { hasReading } from './reading-files.ts';
import { rowsThatWent } from './rows-that-went.ts';
import { whoOf } from './settings.ts';

export function eraseFromFile(
  { file, refs, reasons = [], names = [], dryRun, language = 'nl' }: InputOf<'file.erase'>,
  host: Host,
): OutputOf<'file.erase'> {
  const open = fileOf(host, file);
  const { docId } = open.file.record();
  const targets = refs.map(refFrom);
  const gone = rowsThatGo(open.file.everyRow(), targets);
  const { index } = rowsThatWent(open);
  const told = {
    rows: [...gone].flatMap((ref) => {
      const target = parseRef(ref);
      const isKnown = target && index.get(target.entity, target.id) !== undefined;
      return isKnown ? [textOf(placeOf(ref, language, index))] : [];
    }),
    versions: versionsWith(open, targets, gone),
    changes: changesWith(open, targets, gone),
    reasons: reasons.length,
    signed: signedBy(open, names),
    reading: hasReading(host, docId),
    interview: hasInterview(host, file),
  };
  // Refuses here what cannot be blank, before anyone agrees to it.
  withPlaceNames(
    () => index,
    () => eraseFromRegister(open.register, targets, gone),
  );
  const versions = new Set(open.file.versions().map(({ id }) => id));
  for (const id of reasons)
    if (!versions.has(id)) throw new ClientFileError('noSuchVersion', { id });
  for (const name of names)
    if (signedBy(open, [name]) === 0) throw new ClientFileError('noSuchName', { name });
  if (dryRun) return told;
  // First: what cannot be taken off the disk stops the rest. Sentences and answers can hold what is erased.
  forgetReadingBeside(host, open);
  forgetInterview({ of: { file } }, host);
  open.file.eraseForGood({ refs: targets, reasons, names }, whoOf(host));
  open.reload();
  return told;
}

/** In how many places one of the names stands. */
const signedBy = (open: OpenFile, names: readonly string[]): number =>
  open.file
    .signatures()
    .filter(({ who }) => names.includes(who))
    .reduce((sum, { count }) => sum + count, 0);

function versionsWith(
  open: OpenFile,
  targets: readonly FieldRef[],
  gone: ReadonlySet<string>,
): number {
  if (targets.length === 0) return 0;
  return open.file.versions().filter(({ id }) => {
    const register = open.file.registerOfVersion(id);
    const erased = eraseFromRegister(register, targets, gone);
    return toJson(erased) !== toJson(register);
  }).length;
}

/** Change sets in which the value, a row that goes with it or a link to that is kept. */
function changesWith(
  open: OpenFile,
  targets: readonly FieldRef[],
  gone: ReadonlySet<string>,
): number {
  const fields = new Set(targets.map(formatRef));
  const rows = new Set([...gone, ...targets.map(({ entity, id }) => refOf(entity, id))]);
  return open.file.history(Number.MAX_SAFE_INTEGER).filter(({ sequence }) =>
    open.file.changesOf(sequence).some(({ ref, from, to }) => {
      if (from === undefined && to === undefined) return false;
      if (fields.has(formatRef(ref)) || gone.has(refOf(ref.entity, ref.id))) return true;
      if (ref.field === WHOLE_ROW && rows.has(refOf(ref.entity, ref.id))) return true;
      return [from, to].some((held) => !sameValue(heldWithoutLinks(ref, held, gone), held));
    }),
  ).length;
}
