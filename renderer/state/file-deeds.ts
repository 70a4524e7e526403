/** What can be done with the open client file from wherever one is: by key, menu, label and palette alike. */
import { snapshotMessages } from '../../shared/i18n/app/snapshot.ts';
import { backend } from './backend.ts';
import { useFile } from './file.ts';
import { goToScreen } from './go-to-screen.ts';
import { screenHref } from './jump.ts';
import { messagesNow } from './language.ts';
import { told } from './refusal.ts';
import { doAt } from './screen-actions.ts';

/** Nothing happens where no client file is open. */
const withFile =
  (deed: (file: string) => unknown): (() => void) =>
  () => {
    const { file } = useFile.getState();
    if (file !== undefined) void deed(file);
  };

/** All is saved already; what a hand that asks for this wants is the folder. */
export const publishNow = withFile((file) => told(backend.call('file.publish', { file })));

export const goToDocuments = withFile((file) => goToScreen(screenHref(file, 'documents')));

export const goToSection = (section: string): void =>
  withFile((file) => goToScreen(screenHref(file, section)))();

/** The register as PDF, by the button of the overview. */
export const saveRegister = withFile((file) => doAt(screenHref(file, 'overview'), 'overview.pdf'));

/** With the list of client files, which shows what came of it. */
export const duplicateOpenFile = withFile((file) => doAt('#/', `library.duplicate/${file}`));
export const renameOpenFile = withFile((file) => doAt('#/', `library.rename/${file}`));

/** Keeps the register as it is now, and shows it among the versions. */
export const takeSnapshot = withFile(async (file) => {
  const reason = messagesNow(snapshotMessages).snapshot;
  const reply = await backend.call('versions.snapshot', { file, reason });
  if (reply.ok) goToScreen(screenHref(file, 'versions'));
  else useFile.setState({ failed: reply });
});
