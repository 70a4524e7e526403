/** Files of the library with one document id: somebody copied a client file outside the app. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { examineFile } from '../library/examine.ts';
import { giveOwnId } from '../library/own-id.ts';
import { identityOf } from './doc-ids.ts';
import { mustBeClosed, openFilesOf } from './held-files.ts';
import { filesOf, libraryOf, told } from './library-folder.ts';
import { goneFrom } from './opened-places.ts';
import { pathOf } from './paths.ts';

export function listTwins(_: InputOf<'library.twins'>, host: Host): OutputOf<'library.twins'> {
  // What cannot be read is told elsewhere.
  const files = filesOf(libraryOf(host)).flatMap((file) => {
    const identity = identityOf(file);
    return identity ? [{ ...file, ...identity }] : [];
  });
  return [...Map.groupBy(files, ({ docId }) => docId).values()]
    .filter(({ length }) => length > 1)
    .map((group) =>
      group
        .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
        .map(({ id, name, archived, changedAt }) => ({ file: id, name, archived, changedAt })),
    );
}

/** The file becomes a client file of its own; the other keeps the id that both had. */
export function ownIdOf({ file }: InputOf<'library.ownId'>, host: Host): OutputOf<'library.ownId'> {
  const path = pathOf(host, file);
  const { docId } = examineFile(path).record;
  for (const [id, open] of openFilesOf(host)) {
    if (open.file.record().docId === docId) mustBeClosed(host, id);
  }
  giveOwnId(path, host);
  goneFrom(host, docId, path);
  return told(host, path);
}
