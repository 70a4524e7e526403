import { Button } from '@mantine/core';
import { useState } from 'react';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { formatDate, formatTime } from '../../../shared/i18n/format.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { backend } from '../../state/backend.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import { Given } from '../../widgets/Given.tsx';
import { useDownload } from '../../widgets/use-download.ts';
import classes from './Versions.module.css';
import type { Version } from './version-type.ts';

/** As much of a digest as two people read to each other over the telephone. */
const READ_ALOUD = 12;

/** Every version with its reason, and what can be done with it. */
export function VersionList({
  file,
  versions,
  onCompare,
}: {
  readonly file: string;
  readonly versions: readonly Version[];
  readonly onCompare: (version: string) => void;
}) {
  const messages = useMessages(versionsMessages);
  const language = useLanguage();
  const [outcome, setOutcome] = useState('');
  const restore = async (version: string) => {
    const reply = await backend.call('versions.restore', { file, version });
    setOutcome(reply.ok ? messages.restored(reply.value.changed) : problemText(reply, language));
  };
  return (
    <Sheet title={messages.versions}>
      <p role="status" className={classes.outcome}>
        {outcome}
      </p>
      {versions.length === 0 ? (
        <p className={classes.quiet}>{messages.noVersions}</p>
      ) : (
        <ul className={classes.lines}>
          {versions.map((version) => (
            <VersionLine
              key={version.id}
              file={file}
              version={version}
              onCompare={() => onCompare(version.id)}
              onRestore={() => void restore(version.id)}
            />
          ))}
        </ul>
      )}
    </Sheet>
  );
}

function VersionLine({
  file,
  version,
  onCompare,
  onRestore,
}: {
  readonly file: string;
  readonly version: Version;
  readonly onCompare: () => void;
  readonly onRestore: () => void;
}) {
  const messages = useMessages(versionsMessages);
  const language = useLanguage();
  const { kind, reason, who, at, digest, redactedAt, adoption } = version;
  const when = `${formatDate(at.slice(0, 10), language)}, ${formatTime(at)}`;
  return (
    <li className={classes.line} data-kind={kind}>
      <div className={classes.what}>
        <p className={classes.name}>{reason}</p>
        <p className={classes.meta}>
          <strong>{messages.kinds[kind]}</strong>
          {` · ${messages.madeBy(who, when)}`}
        </p>
        {adoption && (
          <p className={classes.meta}>
            {messages.adoptedBy(adoption.by, adoption.function, formatDate(adoption.on, language))}
          </p>
        )}
        <p className={classes.faint} title={messages.digestHelp}>
          {messages.digest(digest.slice(0, READ_ALOUD))}
          {redactedAt && ` · ${messages.redacted(formatDate(redactedAt.slice(0, 10), language))}`}
        </p>
      </div>
      <div className={classes.buttons} role="group" aria-label={messages.actionsOf(reason)}>
        <Button size="xs" onClick={onCompare}>
          {messages.compareWithNow}
        </Button>
        <PdfButton file={file} version={version.id} />
        <Button size="xs" onClick={onRestore}>
          {messages.restore}
        </Button>
      </div>
    </li>
  );
}

function PdfButton({ file, version }: { readonly file: string; readonly version: string }) {
  const messages = useMessages(versionsMessages);
  const language = useLanguage();
  const { fraction, problem, done, start } = useDownload();
  return (
    <>
      <Button
        size="xs"
        loading={fraction !== undefined}
        onClick={() =>
          void start({
            file,
            version,
            profile: 'working',
            formats: ['pdf'],
            languages: [language],
            date: today(),
            documents: [{ document: 'register' }],
            together: true,
          })
        }
      >
        {messages.versionPdf}
      </Button>
      <span role="status" className={classes.outcome}>
        <Given files={done} problem={problem} />
      </span>
    </>
  );
}
