import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { dutchDay } from '../../../shared/domain/dutch-time.ts';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { recordedAt } from '../../../shared/i18n/recorded-at.ts';
import { DeedMenu, useDeedMenu } from '../../components/DeedMenu.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { backend } from '../../state/backend.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { press, useButtonAction } from '../../state/screen-actions.ts';
import classes from './Versions.module.css';
import type { Version } from './version-type.ts';

/** As much of a digest as two people read to each other over the telephone. */
const READ_ALOUD = 12;

/** Every version with its reason, and what can be done with it. */
export function VersionList({
  file,
  versions,
  wanted,
  onCompare,
}: {
  readonly file: string;
  readonly versions: readonly Version[];
  /** Id of the one that is to be brought into sight. */
  readonly wanted: string | undefined;
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
              isWanted={version.id === wanted}
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
  isWanted,
  onCompare,
  onRestore,
}: {
  readonly file: string;
  readonly version: Version;
  readonly isWanted: boolean;
  readonly onCompare: () => void;
  readonly onRestore: () => void;
}) {
  const messages = useMessages(versionsMessages);
  const language = useLanguage();
  const { kind, reason, who, at, digest, redactedAt, adoption } = version;
  const when = recordedAt(at, language);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isWanted) line.current?.focus();
  }, [isWanted]);
  /** Reasons may be alike: what was erased is `[…]` in all of them. */
  const named = `${reason}, ${when}`;
  const of = { hint: named, ofMany: true };
  const compare = useButtonAction(`versions.compare/${version.id}`, messages.compareWithNow, of);
  const documents = useButtonAction(
    `versions.documents/${version.id}`,
    messages.versionDocuments,
    of,
  );
  const toDocuments = screenHref(file, 'documents', version.id);
  const restore = useButtonAction(`versions.restore/${version.id}`, messages.restore, of);
  const menu = useDeedMenu();
  return (
    <li ref={line} tabIndex={-1} className={classes.line} data-kind={kind} {...menu.asked}>
      <DeedMenu
        menu={menu}
        label={messages.actionsOf(named)}
        deeds={[
          { label: messages.compareWithNow, run: () => press(compare) },
          { label: messages.versionDocuments, run: () => press(documents) },
          { label: messages.restore, run: () => press(restore) },
        ]}
      />
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
          {redactedAt && ` · ${messages.redacted(formatDate(dutchDay(redactedAt), language))}`}
        </p>
      </div>
      <div className={classes.buttons} role="group" aria-label={messages.actionsOf(named)}>
        <Button ref={compare} size="xs" onClick={onCompare}>
          {messages.compareWithNow}
        </Button>
        <Button ref={documents} size="xs" onClick={() => goToScreen(toDocuments)}>
          {messages.versionDocuments}
        </Button>
        <Button ref={restore} size="xs" onClick={onRestore}>
          {messages.restore}
        </Button>
      </div>
    </li>
  );
}
