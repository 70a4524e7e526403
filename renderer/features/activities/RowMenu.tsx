import { Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCircleOff,
  IconCopy,
  IconEdit,
  IconFolderSymlink,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import type { ActivityLine } from '../../../shared/contract/register.ts';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { ContextMenu, type MenuPlace } from '../../components/ContextMenu.tsx';
import { useMessages } from '../../state/language.ts';
import type { Work } from './use-work.ts';

export interface RowMenuProps {
  readonly opened: boolean;
  /** Stays what it was while the menu closes. */
  readonly at: { readonly line: ActivityLine; readonly place: MenuPlace } | undefined;
  /** The chosen ones where the row is one of them. */
  readonly ids: readonly string[];
  readonly work: Work;
  /** Whether the rows stand in the user's own order. */
  readonly canMove: boolean;
  readonly onClose: () => void;
}

export const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** What can be done with a row, where one asks for it. */
export function RowMenu({ opened, at, ids, work, canMove, onClose }: RowMenuProps) {
  const messages = useMessages(activitiesMessages);
  const line = at?.line;
  return (
    <ContextMenu
      opened={opened}
      place={at?.place}
      label={messages.rowMenu(line?.name ?? '')}
      onClose={onClose}
    >
      {line !== undefined && ids.length === 1 && (
        <>
          <Menu.Item leftSection={<IconEdit {...icon} />} onClick={() => work.open(line)}>
            {messages.open}
          </Menu.Item>
          {canMove && <MoveItems id={line.id} work={work} />}
          <Menu.Divider />
        </>
      )}
      <Menu.Item
        leftSection={<IconPencil {...icon} />}
        onClick={() => work.ask({ kind: 'change', ids })}
      >
        {messages.changeTogether}
      </Menu.Item>
      <ManyItems ids={ids} work={work} />
      <RemoveItem ids={ids} work={work} />
    </ContextMenu>
  );
}

/** What can be done with one or many, besides changing them. */
export function ManyItems({ ids, work }: { readonly ids: readonly string[]; readonly work: Work }) {
  const messages = useMessages(activitiesMessages);
  return (
    <>
      <Menu.Item leftSection={<IconCopy {...icon} />} onClick={() => void work.duplicate(ids)}>
        {messages.duplicate}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconFolderSymlink {...icon} />}
        onClick={() => work.ask({ kind: 'copy', ids })}
      >
        {messages.toOtherFile}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconCircleOff {...icon} />}
        onClick={() => work.ask({ kind: 'end', ids })}
      >
        {messages.end}
      </Menu.Item>
    </>
  );
}

export function MoveItems({ id, work }: { readonly id: string; readonly work: Work }) {
  const messages = useMessages(activitiesMessages);
  return (
    <>
      <Menu.Item
        leftSection={<IconArrowUp {...icon} />}
        rightSection={<kbd>{messages.moveUpKey}</kbd>}
        onClick={() => work.step(id, -1)}
      >
        {messages.moveUp}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowDown {...icon} />}
        rightSection={<kbd>{messages.moveDownKey}</kbd>}
        onClick={() => work.step(id, 1)}
      >
        {messages.moveDown}
      </Menu.Item>
    </>
  );
}

export function RemoveItem({
  ids,
  work,
}: {
  readonly ids: readonly string[];
  readonly work: Work;
}) {
  const messages = useMessages(activitiesMessages);
  return (
    <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => void work.remove(ids)}>
      {messages.remove}
    </Menu.Item>
  );
}
