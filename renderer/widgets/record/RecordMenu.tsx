/** What can be done with a row of a list of records, where one asks for it. */
import { Menu, Popover } from '@mantine/core';
import { IconCopy, IconEdit, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { ContextMenu, type MenuPlace } from '../../components/ContextMenu.tsx';
import { removeRows } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { RemovalQuestion } from './RemovalQuestion.tsx';
import { type Consequences, consequencesOf } from './removal.ts';

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

interface Asked {
  readonly at: RecordAt;
  readonly consequences: Consequences;
  /** What had the focus, and gets it back. */
  readonly from: Element | null;
}

const rowOf = ({ entity, id }: RecordAt) => ({ entity, id });

/** Takes a row out of its list; out: the question to draw where something else goes with it. */
export function useRowRemoval(file: string) {
  const language = useLanguage();
  const [asked, setAsked] = useState<Asked>();
  const [isOpen, setIsOpen] = useState(false);
  const remove = async (at: RecordAt) => {
    const consequences = await consequencesOf(file, at.entity, at.id, language);
    if (consequences === undefined) await removeRows([rowOf(at)]);
    else {
      setAsked({ at, consequences, from: document.activeElement });
      setIsOpen(true);
    }
  };
  const close = () => {
    setIsOpen(false);
    // Before the row goes: the table hands the focus on from a row that had it.
    if (asked?.from instanceof HTMLElement) asked.from.focus();
  };
  const question = (
    <RowRemoval
      asked={asked}
      opened={isOpen}
      onKeep={close}
      onRemove={() => {
        close();
        if (asked) void removeRows([rowOf(asked.at)]);
      }}
    />
  );
  return { remove, question };
}

interface RowRemovalProps {
  readonly asked: Asked | undefined;
  readonly opened: boolean;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
}

function RowRemoval({ asked, opened, onKeep, onRemove }: RowRemovalProps) {
  const messages = useMessages(recordMessages);
  const { at, consequences } = asked ?? {};
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && onKeep()}
      trapFocus
      withRoles
      position="bottom-start"
    >
      <Popover.Target>
        <span
          aria-hidden
          style={{ position: 'fixed', top: `${at?.place.y ?? 0}px`, left: `${at?.place.x ?? 0}px` }}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={messages.removeTitle(at?.name ?? '')}>
        {at && consequences && (
          <RemovalQuestion
            name={at.name}
            consequences={consequences}
            onKeep={onKeep}
            onRemove={onRemove}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
