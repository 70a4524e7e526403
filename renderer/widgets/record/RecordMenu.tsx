/** What can be done with a row of a list of records, where one asks for it. */
import { Menu } from '@mantine/core';
import { IconCopy, IconEdit, IconTrash } from '@tabler/icons-react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { ContextMenu, type MenuPlace } from '../../components/ContextMenu.tsx';
import { useMessages } from '../../state/language.ts';

/** A row, and where its menu opens. */
export interface RecordAt {
  readonly entity: EntityName;
  readonly id: string;
  readonly name: string;
  readonly place: MenuPlace;
}

export interface RecordMenuProps {
  readonly opened: boolean;
  /** Stays what it was while the menu closes. */
  readonly at: RecordAt | undefined;
  readonly onClose: () => void;
  readonly onOpen: () => void;
  readonly onDuplicate?: (() => void) | undefined;
  /** Where a copy leaves something out, and says so. */
  readonly duplicateLabel?: string | undefined;
  readonly onRemove: () => void;
}

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

export function RecordMenu(props: RecordMenuProps) {
  const { opened, at, onClose, onDuplicate } = props;
  const messages = useMessages(recordMessages);
  return (
    <ContextMenu
      opened={opened}
      place={at?.place}
      label={messages.rowMenu(at?.name ?? '')}
      onClose={onClose}
    >
      <Menu.Item leftSection={<IconEdit {...icon} />} onClick={props.onOpen}>
        {messages.openRecord}
      </Menu.Item>
      {onDuplicate !== undefined && (
        <Menu.Item leftSection={<IconCopy {...icon} />} onClick={onDuplicate}>
          {props.duplicateLabel ?? messages.duplicate}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconTrash {...icon} />}
        rightSection={<kbd>{messages.removeKey}</kbd>}
        onClick={props.onRemove}
      >
        {messages.remove}
      </Menu.Item>
    </ContextMenu>
  );
}
