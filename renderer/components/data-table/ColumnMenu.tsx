import { Menu } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { FilterChip } from '../FilterChip.tsx';
import type { DataColumn } from './columns.ts';

export interface ColumnMenuProps<Row> {
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly hidden: ReadonlySet<string>;
  readonly onHidden: (hidden: ReadonlySet<string>) => void;
  /** "Terug naar standaard". */
  readonly resetLabel: string;
  /** Undefined: nothing was changed. */
  readonly onReset: (() => void) | undefined;
}

/** Which columns a table shows; the one that names the row always. */
export function ColumnMenu<Row>(props: ColumnMenuProps<Row>) {
  const { label, columns, hidden, onHidden, resetLabel, onReset } = props;
  const turn = (id: string) => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    onHidden(next);
  };
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <FilterChip icon={<IconColumns3 size={16} stroke={1.75} aria-hidden />} mark="menu">
          {label}
        </FilterChip>
      </Menu.Target>
      <Menu.Dropdown>
        {columns
          .filter(({ strong, headerHidden }) => strong !== true && headerHidden !== true)
          .map(({ id, header }) => (
            <Menu.CheckboxItem key={id} checked={!hidden.has(id)} onChange={() => turn(id)}>
              {header}
            </Menu.CheckboxItem>
          ))}
        <Menu.Divider />
        <Menu.Item closeMenuOnClick disabled={onReset === undefined} onClick={onReset}>
          {resetLabel}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
