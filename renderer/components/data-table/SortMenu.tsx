import { Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCheck } from '@tabler/icons-react';
import { FilterChip } from '../FilterChip.tsx';
import type { DataColumn, DataSorting } from './columns.ts';

export interface SortMenuProps<Row> {
  /** "Sorteren op". */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly sorting: DataSorting;
  readonly onSorting: (sorting: DataSorting) => void;
  readonly ascending: string;
  readonly descending: string;
}

/** The order of a table as a choice beside it, for whoever does not see that its heads can be pressed. */
export function SortMenu<Row>(props: SortMenuProps<Row>) {
  const { label, columns, sorting, onSorting, ascending, descending } = props;
  const now = columns.find(({ id }) => id === sorting.column);
  const name = now?.header.toLowerCase() ?? '';
  const ways = [
    { text: ascending, down: false, icon: <IconArrowUp size={16} stroke={1.75} aria-hidden /> },
    { text: descending, down: true, icon: <IconArrowDown size={16} stroke={1.75} aria-hidden /> },
  ];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <FilterChip mark="menu" aria-label={`${label}: ${name}`}>
          {name}
        </FilterChip>
      </Menu.Target>
      <Menu.Dropdown>
        {columns
          .filter(({ sortBy }) => sortBy !== undefined)
          .map(({ id, header }) => (
            <Menu.Item
              key={id}
              role="menuitemradio"
              aria-checked={id === sorting.column}
              leftSection={<Check on={id === sorting.column} />}
              onClick={() => onSorting({ ...sorting, column: id })}
            >
              {header}
            </Menu.Item>
          ))}
        <Menu.Divider />
        {ways.map(({ text, down, icon }) => (
          <Menu.Item
            key={text}
            role="menuitemradio"
            aria-checked={down === sorting.descending}
            leftSection={<Check on={down === sorting.descending} />}
            rightSection={icon}
            onClick={() => onSorting({ ...sorting, descending: down })}
          >
            {text}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Its place stays where it is off, so that the words stand under each other. */
export function Check({ on }: { readonly on: boolean }) {
  return <IconCheck size={16} stroke={2} aria-hidden visibility={on ? 'visible' : 'hidden'} />;
}
