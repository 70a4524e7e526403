import { Button, Checkbox } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { documentsScreenMessages } from '../../../shared/i18n/app/documents.ts';
import { Progress } from '../../components/Progress.tsx';
import { backend } from '../../state/backend.ts';
import { useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { LeftOut } from '../../widgets/LeftOut.tsx';
import classes from './Documents.module.css';
import { Done } from './Done.tsx';
import { type Folder, pickFolder, useFolder } from './folder.ts';
import { extrasOf, fileCount, formatsOf, type Order, type Planned, wantedOf } from './order.ts';
import { useDocumentNames } from './use-document-names.ts';
import { useExport } from './use-export.ts';

/** Makes what was chosen, tells how far it is, and what one should know of what was made. */
export function Export({
  file,
  date,
  order,
  plan,
  chosen,
  of,
}: {
  readonly file: string;
  readonly date: string;
  readonly order: Order;
  readonly plan: readonly Planned[];
  readonly chosen: readonly Planned[];
  readonly of: { readonly version?: string };
}) {
  const messages = useMessages(documentsScreenMessages);
  const nameOf = useDocumentNames();
  const { job, outcome, start } = useExport();
  const [together, setTogether] = useState(true);
  const files = fileCount(order, chosen);
  const zip = together && files > 1;
  const isConcept = chosen.some(({ concept }) => concept);
  const canSave = files > 0 && chosen.length > 0;
  const folder = useFolder(file);
  const save = async () => {
    const place = backend.host === 'window' ? (folder ?? (await pickFolder(file))) : undefined;
    if (backend.host === 'window' && !place) return;
    const wanted = {
      file,
      documents: chosen.map(wantedOf),
      profile: order.profile,
      formats: [...formatsOf(order)],
      languages: [...order.languages],
      date,
      together: zip,
      ...extrasOf(order),
      ...of,
    };
    await start(wanted, place);
  };
  const saveLabel = messages.save(files, zip);
  const isOffered = canSave && !job.isRunning;
  const saveButton = useButtonAction('documents.save', saveLabel, { isOffered });
  const folderLabel = folder ? messages.otherFolder : messages.chooseFolder;
  const hasFolder = backend.host === 'window' && !job.isRunning;
  const folderButton = useButtonAction('documents.folder', folderLabel, { isOffered: hasFolder });
  return (
    <>
      <p className={classes.note}>
        <IconInfoCircle size={18} stroke={1.6} aria-hidden />
        <span>
          {isConcept && `${messages.conceptNote} `}
          {messages.htmlNote}
        </span>
      </p>
      {of.version === undefined &&
        chosen.map(
          (planned) =>
            planned.audience && (
              <LeftOut
                key={planned.name}
                file={file}
                audience={planned.audience}
                statement={planned.statement}
                of={nameOf(planned)}
              />
            ),
        )}
      <section className={classes.export}>
        {job.isRunning ? (
          <Progress
            label={messages.making}
            fraction={job.fraction}
            {...(job.fraction === undefined
              ? {}
              : { text: messages.percent(Math.round(job.fraction * 100)) })}
            cancelLabel={messages.stop}
            onCancel={job.cancel}
          />
        ) : (
          <div className={classes.saveLine}>
            <Button
              ref={saveButton}
              variant="filled"
              size="md"
              disabled={!canSave}
              onClick={() => void save()}
            >
              {saveLabel}
            </Button>
            {backend.host === 'window' && (
              <Button ref={folderButton} size="md" onClick={() => void pickFolder(file)}>
                {folderLabel}
              </Button>
            )}
            {files > 1 && (
              <Checkbox
                label={messages.together}
                checked={together}
                onChange={() => setTogether(!together)}
              />
            )}
            <span className={classes.hint}>
              {canSave ? <Place folder={folder} /> : messages.chooseFirst}
            </span>
          </div>
        )}
        <Done outcome={outcome} plan={plan} />
      </section>
    </>
  );
}

/** Where the files will stand. */
function Place({ folder }: { readonly folder: Folder | undefined }) {
  const messages = useMessages(documentsScreenMessages);
  if (backend.host === 'browser') return messages.toDownloads;
  return folder ? messages.inFolder(folder.name) : messages.noFolder;
}
