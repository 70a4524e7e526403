import { Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
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
    { text: ascending, way: 'up', icon: <IconArrowUp size={16} stroke={1.75} aria-hidden /> },
    { text: descending, way: 'down', icon: <IconArrowDown size={16} stroke={1.75} aria-hidden /> },
  ];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <FilterChip mark="menu" aria-label={`${label}: ${name}`}>
          {name}
        </FilterChip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={sorting.column}
          onChange={(column) => onSorting({ ...sorting, column })}
        >
          {columns
            .filter(({ sortBy }) => sortBy !== undefined)
            .map(({ id, header }) => (
              <Menu.RadioItem key={id} value={id} closeMenuOnClick>
                {header}
              </Menu.RadioItem>
            ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.RadioGroup
          value={sorting.descending ? 'down' : 'up'}
          onChange={(way) => onSorting({ ...sorting, descending: way === 'down' })}
        >
          {ways.map(({ text, way, icon }) => (
            <Menu.RadioItem key={way} value={way} rightSection={icon} closeMenuOnClick>
              {text}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
