import { Button } from '@mantine/core';
import { localDay } from '../../../shared/domain/local-day.ts';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { formatDate, formatTime } from '../../../shared/i18n/format.ts';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { keepAsNewClient, removeFiles } from './file-actions.ts';
import classes from './Library.module.css';
import { useLibrary } from './library-state.ts';

/** Asks of files that are one client file whether they are a copy or a new client. */
export function Twins() {
  const { twins } = useLibrary();
  return twins.map((group) => (
    <TwinGroup key={group.map(({ file }) => file).join(' ')} group={group} />
  ));
}

type Group = ReturnType<typeof useLibrary.getState>['twins'][number];

function TwinGroup({ group }: { readonly group: Group }) {
  const messages = useMessages(libraryMessages).twins;
  const language = useLanguage();
  return (
    <section className={classes.twins} aria-label={messages.title(group.length)}>
      <p>
        <LevelIcon level="check" size={16} /> <b>{messages.title(group.length)}</b>
      </p>
      <p>{messages.question}</p>
      <ul className={classes.reasons}>
        {group.map((twin) => {
          const { file, name, archived, changedAt } = twin;
          const on = formatDate(localDay(changedAt), language);
          return (
            <li key={file}>
              <div>
                <b>{name}</b>
                <p>{messages.changed(`${on}, ${formatTime(changedAt)}`, archived)}</p>
              </div>
              <div className={classes.chips}>
                <Button
                  size="compact-sm"
                  aria-label={`${messages.newClient}: ${name}`}
                  onClick={() => void keepAsNewClient(twin)}
                >
                  {messages.newClient}
                </Button>
                <Button
                  size="compact-sm"
                  aria-label={`${messages.goOn}: ${name}`}
                  onClick={() => void removeFiles(group.filter((other) => other !== twin))}
                >
                  {messages.goOn}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
