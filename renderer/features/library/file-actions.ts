/** What can be done to whole client files. Each can be taken back, so none asks first but deleting for good. */
import type { Reply } from '../../../shared/contract/calls.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { backend } from '../../state/backend.ts';
import { chooseInWindow, goToFile, openGiven, takeCopy } from '../../state/client-files.ts';
import { giveFile } from '../../state/give-file.ts';
import { told } from '../../state/refusal.ts';
import type { BinRow } from './bin-rows.ts';
import type { LibraryRow } from './library-rows.ts';
import { useLibrary } from './library-state.ts';
import { note, refuse, useNotices, type WhyKept } from './notices.ts';

type Refusal = { readonly ok: false } & Problem;

/** Runs one by one and stops at nothing; the last refusal is shown. Out: the names that worked. */
async function each<T extends { readonly name: string }>(
  items: readonly T[],
  run: (item: T) => Promise<{ readonly ok: true } | Refusal>,
): Promise<readonly string[]> {
  const done: string[] = [];
  for (const item of items) {
    const reply = await run(item);
    if (reply.ok) done.push(item.name);
    else refuse(reply, item.name);
  }
  return done;
}

export async function removeFiles(rows: readonly Named[]): Promise<void> {
  const bins: { readonly bin: string; readonly name: string }[] = [];
  const names = await each(rows, async ({ file, name }) => {
    const reply = await backend.call('library.remove', { file });
    if (reply.ok) bins.push({ bin: reply.value.bin, name });
    return reply;
  });
  if (names.length > 0) note({ kind: 'removed', names, undo: () => putBack(bins) });
}

export async function putBack(
  bins: readonly { readonly bin: string; readonly name: string }[],
): Promise<void> {
  const names = await each(bins, ({ bin }) => backend.call('library.putBack', { bin }));
  if (names.length > 0) note({ kind: 'back', names });
}

/** Those that a person agreed to and no others: another page may have put more in the bin since. */
export async function deleteForGood(rows: readonly BinRow[]): Promise<void> {
  useNotices.setState({ refused: undefined });
  const kept: { readonly name: string; readonly why: WhyKept }[] = [];
  const gone = await each(rows, async ({ bin, shown }) => {
    const reply = await backend.call('library.deleteForGood', { bin });
    if (reply.ok && reply.value.kept) kept.push({ name: shown, why: reply.value.kept });
    return reply;
  });
  // Of these the file was not in the bin: it may be in the list still.
  const bare = new Set(rows.filter(({ nameOnly }) => nameOnly).map(({ name }) => name));
  const names = gone.filter((name) => !bare.has(name));
  const [kind, told] =
    names.length === 0 ? ['unlisted' as const, gone] : ['deleted' as const, names];
  useNotices.setState({ notice: told.length === 0 ? undefined : { kind, names: told, kept } });
}

interface Named {
  readonly file: string;
  readonly name: string;
}

export async function archiveFiles(rows: readonly Named[], archived: boolean): Promise<void> {
  const moved: Named[] = [];
  const names = await each(rows, async ({ file, name }) => {
    const reply = await backend.call('library.archive', { file, archived });
    if (reply.ok) moved.push({ file: reply.value.file, name });
    return reply;
  });
  if (names.length === 0) return;
  const undo = () => archiveFiles(moved, !archived);
  note(archived ? { kind: 'archived', names, undo } : { kind: 'back', names });
}

export async function renameFile(row: LibraryRow, label: string): Promise<void> {
  const reply = await backend.call('library.rename', { file: row.file, label });
  if (!reply.ok) refuse(reply, row.name);
}

export async function duplicateFile(row: LibraryRow, label: string): Promise<void> {
  const reply = await backend.call('library.duplicate', { file: row.file, label });
  if (reply.ok) note({ kind: 'copied', names: [label] });
  else refuse(reply, row.name);
}

/** Of files that are one client file by their id. */
export async function keepAsNewClient({ file, name }: Named): Promise<void> {
  const reply = await backend.call('library.ownId', { file });
  if (reply.ok) note({ kind: 'ownClient', names: [name] });
  else refuse(reply, name);
}

export async function openExample(): Promise<void> {
  goOrRefuse(await backend.call('library.example', {}));
}

function goOrRefuse(reply: Reply<'library.example'>, name?: string): void {
  if (reply.ok) goToFile(reply.value.file);
  else refuse(reply, name);
}

/** One is opened; of several the list shows what came of them. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  useNotices.setState({ refused: undefined });
  const [only] = files;
  if (only !== undefined && files.length === 1) {
    const reply = await openGiven(only);
    if (!reply.ok) refuse(reply, only.name);
    return;
  }
  const names = await each(await notListed(files), takeCopy);
  if (names.length > 0) note({ kind: 'taken', names });
}

/** Those that lie in the folder are in the list already; a window can tell. */
async function notListed(files: readonly File[]): Promise<readonly File[]> {
  const entries = useLibrary.getState().list?.entries ?? [];
  const ids = new Set(entries.map(({ file }) => file));
  const places = await Promise.all(files.map((file) => backend.openInPlace(file)));
  return files.filter((_, at) => {
    const place = places[at];
    return !(place?.ok && ids.has(place.value.file ?? ''));
  });
}

/** `pick` asks the browser for files, where there is no window that does. */
export async function openFromOutside(pick: () => void): Promise<void> {
  if (backend.host === 'browser') {
    pick();
    return;
  }
  const chosen = await chooseInWindow();
  if (chosen?.ok === false) refuse(chosen);
  else if (chosen?.value.file !== undefined) goToFile(chosen.value.file);
}

export async function revealFile({ file, name }: LibraryRow): Promise<void> {
  const reply = await backend.shell('shell.reveal', { id: file });
  if (!reply.ok) refuse(reply, name);
}

export async function downloadFile({ file, name }: LibraryRow): Promise<void> {
  const reply = await backend.call('file.whole', { file });
  const given = reply.ok ? await giveFile(reply.value) : reply;
  if (!given.ok) refuse(given, name);
}

/** For somebody else. */
export async function saveCopy({ file, name, entry }: LibraryRow): Promise<void> {
  const reply = await backend.call('file.handOver', { file });
  if (!reply.ok) {
    refuse(reply, name);
    return;
  }
  const given = await giveFile(reply.value);
  if (!given.ok) refuse(given, name);
  // It was opened only to be copied.
  if (!entry.open) await told(backend.call('file.close', { file }));
}
