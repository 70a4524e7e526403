import { Menu } from '@mantine/core';
import { tableMessages } from '../../../shared/i18n/app/table.ts';
import { FilterChip } from '../FilterChip.tsx';
import { Tick } from '../Tick.tsx';
import type { DataHeadProps } from './DataHead.tsx';
import classes from './DataTable.module.css';

const AS_THEY_COME = '';

/** What the head offers, where rows are label and value and there is no head. */
export function NarrowHead<Row>(props: DataHeadProps<Row> & { readonly language: string }) {
  const { columns, sorting, onSorting, texts, chosen } = props;
  const messages = tableMessages[props.language === 'en' ? 'en' : 'nl'];
  const sortable = columns.filter(({ sortBy }) => sortBy !== undefined);
  const canSort = onSorting !== undefined && sortable.length > 0;
  if (chosen === undefined && !canSort) return null;
  const sorted = sortable.find(({ id }) => id === sorting?.column);
  return (
    <div className={classes.narrow}>
      {chosen !== undefined && (
        <Tick
          label={texts.chooseAll}
          checked={chosen === 'all'}
          partly={chosen === 'some'}
          onChange={() => props.onChooseAll(chosen !== 'all')}
        />
      )}
      {canSort && (
        <Menu position="bottom-start">
          <Menu.Target>
            <FilterChip mark="menu" chosen={sorted !== undefined}>
              {sorted === undefined ? messages.sort : messages.sortedBy(sorted.header)}
            </FilterChip>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.RadioGroup
              value={sorted?.id ?? AS_THEY_COME}
              onChange={(column) =>
                onSorting(column === AS_THEY_COME ? undefined : { column, descending: false })
              }
            >
              <Menu.RadioItem value={AS_THEY_COME}>{messages.asTheyCome}</Menu.RadioItem>
              {sortable.map(({ id, header }) => (
                <Menu.RadioItem key={id} value={id}>
                  {header}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
            {sorting !== undefined && (
              <>
                <Menu.Divider />
                <Menu.CheckboxItem
                  checked={sorting.descending}
                  onChange={(descending) => onSorting({ ...sorting, descending })}
                >
                  {messages.descending}
                </Menu.CheckboxItem>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
