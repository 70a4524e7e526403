import { ActionIcon, Menu } from '@mantine/core';
import {
  IconDots,
  IconFileExport,
  IconFileText,
  IconHistory,
  IconPlayerPlay,
  IconPlayerStop,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { inLanguage, type Language } from '../../../shared/domain/text.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { change, useFile, useRow, type WantedChange } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import type { ListedRecord } from '../../state/removed.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { today } from '../../state/today.ts';
import { CopyToFile } from '../../widgets/copy-to-file/CopyToFile.tsx';
import { removeRecord } from '../../widgets/record/removal.ts';
import { ActivityHistory } from './ActivityHistory.tsx';
import { ActivityPreview } from './ActivityPreview.tsx';

type Dialog = 'copy' | 'preview' | 'history';
const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** What is not done every day with an activity. Everything here can be undone. */
export function ActivityMenu({ file, id }: { readonly file: string; readonly id: string }) {
  const messages = useMessages(activityEditorMessages);
  const language = useLanguage();
  const row = useRow('activity', id);
  const status = row?.status;
  const name = row === undefined ? '' : inLanguage(row.name, language).text;
  const takeOut = () =>
    remove({ file, id, name, entity: 'activity', section: 'activities' }, language);
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const action = (name: string, label: string, run: () => unknown) => ({
    ...{ id: `activity.${name}`, label },
    run: () => void run(),
  });
  useScreenActions([
    action('preview', messages.preview, () => setDialog('preview')),
    action('history', messages.history, () => setDialog('history')),
    action('copy', messages.copyTo, () => setDialog('copy')),
    status === 'ended'
      ? action('resume', messages.resume, () => resume(id))
      : action('end', messages.end, () => end(id)),
    action('remove', messages.remove, takeOut),
  ]);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" aria-label={messages.menu} title={messages.menu}>
            <IconDots {...icon} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileText {...icon} />} onClick={() => setDialog('preview')}>
            {messages.preview}
          </Menu.Item>
          <Menu.Item leftSection={<IconHistory {...icon} />} onClick={() => setDialog('history')}>
            {messages.history}
          </Menu.Item>
          <Menu.Item leftSection={<IconFileExport {...icon} />} onClick={() => setDialog('copy')}>
            {messages.copyTo}
          </Menu.Item>
          <Menu.Divider />
          {status === 'ended' ? (
            <Menu.Item leftSection={<IconPlayerPlay {...icon} />} onClick={() => resume(id)}>
              {messages.resume}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconPlayerStop {...icon} />} onClick={() => end(id)}>
              {messages.end}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => void takeOut()}>
            {messages.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'copy' && <CopyToFile file={file} ids={[id]} onClose={close} />}
      {dialog === 'preview' && <ActivityPreview file={file} id={id} onClose={close} />}
      {dialog === 'history' && <ActivityHistory file={file} id={id} onClose={close} />}
    </>
  );
}

const rowNow = (id: string) => useFile.getState().cache.get('activity')?.get(id);

function to(id: string, field: string, value: unknown): WantedChange {
  const from = rowNow(id)?.[field];
  return {
    ref: refOf('activity', id, field),
    ...(from === undefined ? {} : { from }),
    ...(value === undefined ? {} : { to: value }),
  };
}

const end = (id: string): void =>
  void change([to(id, 'status', 'ended'), to(id, 'endedOn', today())]);

const resume = (id: string): void => {
  const wasEnded = rowNow(id)?.['endedOn'] !== undefined;
  void change([to(id, 'status', 'active'), ...(wasEnded ? [to(id, 'endedOn', undefined)] : [])]);
};

/** Back to the table, which says so. */
async function remove(activity: ListedRecord, language: Language): Promise<void> {
  if (await removeRecord(activity, language)) goToScreen(screenHref(activity.file, 'activities'));
}
