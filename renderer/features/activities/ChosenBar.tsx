import { ActionIcon, Button, Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconCircleOff,
  IconCopy,
  IconDots,
  IconEdit,
  IconFolderSymlink,
} from '@tabler/icons-react';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { BulkBar } from '../../components/BulkBar.tsx';
import { setChosen } from '../../state/activity-table.ts';
import { useMessages } from '../../state/language.ts';
import { icon, ManyItems, MoveItems, RemoveItem } from './RowMenu.tsx';
import type { Work } from './use-work.ts';

/** There all of it takes three lines, which hide half of the table. */
const NOT_ALL = '(max-width: 68.75em)';

export interface ChosenBarProps {
  /** In the order of the table. */
  readonly ids: readonly string[];
  /** How many of them the filters hide. */
  readonly hidden: number;
  readonly work: Work;
  readonly canMove: boolean;
}

/** What can be done with all chosen activities. */
export function ChosenBar({ ids, hidden, work, canMove }: ChosenBarProps) {
  const messages = useMessages(activitiesMessages);
  const [first] = ids;
  const narrow = useMediaQuery(NOT_ALL, false, { getInitialValueInEffect: false });
  return (
    <BulkBar
      text={messages.chosen(ids.length, hidden)}
      {...(!narrow && { note: messages.previewNote })}
      clearLabel={messages.clearChoice}
      onClear={() => setChosen(new Set())}
    >
      <Button
        variant="filled"
        leftSection={<IconEdit {...icon} />}
        onClick={() => work.ask({ kind: 'change', ids })}
      >
        {messages.changeTogether}
      </Button>
      {!narrow && (
        <>
          <Button leftSection={<IconCopy {...icon} />} onClick={() => void work.duplicate(ids)}>
            {messages.duplicate}
          </Button>
          <Button
            leftSection={<IconFolderSymlink {...icon} />}
            onClick={() => work.ask({ kind: 'copy', ids })}
          >
            {messages.toOtherFile}
          </Button>
          <Button
            leftSection={<IconCircleOff {...icon} />}
            onClick={() => work.ask({ kind: 'end', ids })}
          >
            {messages.end}
          </Button>
        </>
      )}
      <Menu position="top-end">
        <Menu.Target>
          <ActionIcon
            variant="default"
            aria-label={messages.moreActions}
            title={messages.moreActions}
          >
            <IconDots {...icon} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {narrow && <ManyItems ids={ids} work={work} />}
          {canMove && ids.length === 1 && first !== undefined && (
            <MoveItems id={first} work={work} />
          )}
          <RemoveItem ids={ids} work={work} />
        </Menu.Dropdown>
      </Menu>
    </BulkBar>
  );
}
