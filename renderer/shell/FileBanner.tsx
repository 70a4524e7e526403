import { Button, Modal } from '@mantine/core';
import { type FrameMessages, frameMessages } from '../../shared/i18n/app/frame.ts';
import { problemText } from '../../shared/i18n/problems.ts';
import { backend, useConnection } from '../state/backend.ts';
import { useCopied } from '../state/client-files.ts';
import { useConflict } from '../state/conflict.ts';
import { leaveFile, openFile, useFile } from '../state/file.ts';
import { useLanguage, useMessages } from '../state/language.ts';
import { told } from '../state/refusal.ts';
import classes from './FileBanner.module.css';

/** What asks for attention on every screen of a client file: a refused change, a file that changed in the folder. */
export function FileBanner() {
  const messages = useMessages(frameMessages);
  const language = useLanguage();
  const connection = useConnection((now) => now.connection);
  const { failed: refused, problem, revision, recovery, state } = useFile();
  // A file that could not be opened has the whole screen for its message.
  const failed = refused ?? (revision > 0 ? problem : undefined);
  return (
    <>
      {connection !== 'lost' && failed !== undefined && (
        <div role="alert" className={classes.banner} data-level="need">
          <span>{problemText(failed, language)}</span>
          <Button
            size="compact-sm"
            onClick={() => useFile.setState({ failed: undefined, problem: undefined })}
          >
            {messages.close}
          </Button>
        </div>
      )}
      {state?.folder === 'unreachable' && (
        <p role="status" className={classes.banner} data-level="check">
          {messages.unreachable}
        </p>
      )}
      {state?.folder === 'gone' && <GoneFromFolder />}
      {recovery !== undefined && (
        <div role="status" className={classes.banner} data-level="tip">
          <span>{recoveryText(recovery, messages)}</span>
          <Button size="compact-sm" onClick={() => useFile.setState({ recovery: undefined })}>
            {messages.close}
          </Button>
        </div>
      )}
      <CopiedFromElsewhere />
      <ConflictDialog />
    </>
  );
}

function recoveryText(
  { outcome, elsewhere }: NonNullable<ReturnType<typeof useFile.getState>['recovery']>,
  messages: FrameMessages,
): string {
  return elsewhere === undefined
    ? messages.recovery[outcome]
    : messages.recoveryElsewhere[outcome](elsewhere);
}

/** What one changes here does not come into the file that one gave. */
function CopiedFromElsewhere() {
  const messages = useMessages(frameMessages);
  const file = useFile((now) => now.file);
  const { copied } = useCopied();
  if (copied === undefined || copied.file !== file) return null;
  return (
    <div role="status" className={classes.banner} data-level="tip">
      <span>{messages.copied(copied.name)}</span>
      <Button size="compact-sm" onClick={() => useCopied.setState({ copied: undefined })}>
        {messages.close}
      </Button>
    </div>
  );
}

/** Only a person knows whether it was taken out of the folder on purpose. */
function GoneFromFolder() {
  const messages = useMessages(frameMessages);
  const file = useFile((now) => now.file);
  return (
    <div role="status" className={classes.banner} data-level="check">
      <span>{messages.gone}</span>
      <Button
        size="compact-sm"
        onClick={() =>
          file !== undefined && void told(backend.call('file.publish', { file, again: true }))
        }
      >
        {messages.putAgain}
      </Button>
    </div>
  );
}

/** The folder holds another version: nothing is overwritten, and both can be kept. */
function ConflictDialog() {
  const messages = useMessages(frameMessages);
  const { isAsking } = useConflict();
  const file = useFile((now) => now.file);
  const close = () => useConflict.setState({ isAsking: false });
  const keepBoth = async () => {
    if (file === undefined) return;
    const reply = await backend.call('file.keepBoth', { file });
    close();
    if (!reply.ok) {
      useFile.setState({ failed: reply });
      return;
    }
    leaveFile();
    await openFile(file);
  };
  return (
    <Modal opened={isAsking} onClose={close} title={messages.conflictTitle}>
      <p>{messages.conflict}</p>
      <div className={classes.actions}>
        <Button onClick={close}>{messages.later}</Button>
        <Button variant="filled" onClick={() => void keepBoth()}>
          {messages.keepBoth}
        </Button>
      </div>
    </Modal>
  );
}
