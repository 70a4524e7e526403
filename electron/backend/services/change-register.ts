/** Changes of an open register, undo and redo. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { type FieldRef, parseRef, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import type { Host } from '../host.ts';
import { difference } from '../library/difference.ts';
import { eraseFromRegister, rowsThatGo } from '../library/erase-from-register.ts';
import { ProblemError } from '../problem-error.ts';
import type { Applied, Change } from '../store/change.ts';
import { ClientFileError } from '../store/errors.ts';
import { withPlaceNames } from './name-places.ts';
import { type OpenFile, wired } from './open-file.ts';
import { fileOf } from './open-files.ts';

type AppliedOutput = OutputOf<'register.change'>;

/** @throws ClientFileError as `applyChanges`: all of the changes are made or none */
export function changeRegister(
  { file, label, changes }: InputOf<'register.change'>,
  host: Host,
): AppliedOutput {
  const set = { kind: 'edit' as const, changes: changes.map(changeOf) };
  const open = fileOf(host, file);
  return output(open, open.change(label === undefined ? set : { ...set, label }));
}

export function removeRows(
  { file, rows, label, dryRun }: InputOf<'register.remove'>,
  host: Host,
): OutputOf<'register.remove'> {
  const open = fileOf(host, file);
  const refs = rows.map(({ entity, id }) => ({ entity, id, field: WHOLE_ROW }));
  const gone = rowsThatGo(open.register, refs);
  if (dryRun) return { step: open.step, changes: [], gone: [...gone] };
  const left = withPlaceNames(
    () => open.index,
    () => eraseFromRegister(open.register, refs, gone),
  );
  const changes = difference(open.register, left);
  const set = { kind: 'edit' as const, changes };
  const applied = open.change(label === undefined ? set : { ...set, label });
  return { ...output(open, applied), gone: [...gone] };
}

/** @throws ClientFileError nothingToUndo, also when another set came after the one that is meant */
export function undoChange(
  { file, sequence }: InputOf<'register.undo'>,
  host: Host,
): AppliedOutput {
  const open = fileOf(host, file);
  if (sequence !== undefined && open.file.undoable()?.sequence !== sequence) {
    throw new ClientFileError('nothingToUndo', {});
  }
  return output(open, open.undo());
}

export function redoChange({ file }: InputOf<'register.redo'>, host: Host): AppliedOutput {
  const open = fileOf(host, file);
  return output(open, open.redo());
}

/** @throws ClientFileError nothingToUndo when undo stops before that set: a migration or erasing lies between */
export function undoTo({ file, sequence }: InputOf<'register.undoTo'>, host: Host): AppliedOutput {
  const open = fileOf(host, file);
  const changes: AppliedOutput['changes'] = [];
  for (let next = open.file.undoable(); next && next.sequence > sequence; ) {
    changes.push(...open.undo().changes.map(wired));
    next = open.file.undoable();
  }
  if (changes.length === 0) throw new ClientFileError('nothingToUndo', {});
  return { step: open.step, changes };
}

function output({ step }: OpenFile, { sequence, changes }: Applied): AppliedOutput {
  return { step, changes: changes.map(wired), ...(sequence === undefined ? {} : { sequence }) };
}

function changeOf(change: InputOf<'register.change'>['changes'][number]): Change {
  if ('create' in change || 'delete' in change) return change;
  return { ref: refFrom(change.ref), from: change.from, to: change.to };
}

/** @throws ProblemError call.input for an address that no field can have */
export function refFrom(text: string): FieldRef {
  const ref = parseRef(text);
  if (!ref) throw new ProblemError('call.input', { issues: [`ref: ${text.slice(0, 100)}`] });
  return ref;
}
