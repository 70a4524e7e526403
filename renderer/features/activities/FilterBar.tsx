import { Button, Menu, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import type { ActivityLine } from '../../../shared/contract/register.ts';
import {
  type ActivitiesMessages,
  activitiesMessages,
} from '../../../shared/i18n/app/activities.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import type { DataColumn } from '../../components/data-table/columns.ts';
import { FilterChip } from '../../components/FilterChip.tsx';
import { noFilters, setFilters, useActivityTable } from '../../state/activity-table.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useButtonAction, useScreenActions } from '../../state/screen-actions.ts';
import { type Grouping, setTableView, useTableView } from '../../state/table-views.ts';
import { ColumnsButton } from '../../widgets/ColumnsButton.tsx';
import classes from './Activities.module.css';
import { FilterMenu, type FilterMenuProps } from './FilterMenu.tsx';
import { isFiltered, levels, valuesOf } from './filter-lines.ts';

const statuses = ['draft', 'active', 'ended'] as const;
const elements = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const groupings = ['kind', 'department', 'status', 'none'] as const;

export interface FilterBarProps {
  readonly all: readonly ActivityLine[];
  readonly shown: number;
  readonly columns: readonly DataColumn<ActivityLine>[];
}

/** What narrows the table down, and how it is shown. */
export function FilterBar({ all, shown, columns }: FilterBarProps) {
  const messages = useMessages(activitiesMessages);
  const filtered = useActivityTable(({ filters }) => isFiltered(filters));
  const clear = useButtonAction('activities.all', messages.clearFilters, { isOffered: filtered });
  return (
    <div className={classes.filters}>
      <SearchField />
      <Filters all={all} />
      <span role="status" className={classes.count}>
        {filtered && messages.shown(shown, all.length)}
      </span>
      {filtered && (
        <Button
          ref={clear}
          variant="subtle"
          size="compact-sm"
          onClick={() => setFilters(noFilters)}
        >
          {messages.clearFilters}
        </Button>
      )}
      <div className={classes.view}>
        <View columns={columns} />
      </div>
    </div>
  );
}

function SearchField() {
  const messages = useMessages(activitiesMessages);
  const text = useActivityTable(({ filters }) => filters.text);
  return (
    <TextInput
      className={classes.search ?? ''}
      type="search"
      data-filter
      aria-label={messages.filterText}
      placeholder={messages.filterText}
      leftSection={<IconFilter size={16} stroke={1.6} aria-hidden />}
      value={text}
      onFocus={() => useActivityTable.setState({ searched: true })}
      onChange={(event) => setFilters({ text: event.currentTarget.value })}
    />
  );
}

/** Every letter of a search draws the bar anew; the menus in it have nothing to do with that. */
const Filters = memo(function Filters({ all }: { readonly all: readonly ActivityLine[] }) {
  const messages = useMessages(activitiesMessages);
  const language = useLanguage();
  const groups = useMemo(() => {
    const words = (key: 'subjects' | 'bases') => [
      { options: valuesOf(all, key, language).map((value) => ({ value, label: value })) },
    ];
    const status = (value: string) => choiceLabel('activity', 'status', value, language);
    return {
      subjects: words('subjects'),
      bases: words('bases'),
      status: [{ options: statuses.map((value) => ({ value, label: capitalise(status(value)) })) }],
      attention: [
        { options: levels.map((value) => ({ value, label: messages.levels[value] })) },
        {
          label: messages.openElements,
          options: elements.map((value) => ({
            value,
            label: capitalise(messages.letters[value]),
          })),
        },
      ],
    };
  }, [all, language, messages]);
  return (['subjects', 'bases', 'status', 'attention'] as const).map((key) => (
    <Filter key={key} by={key} options={groups[key]} />
  ));
});

function Filter({
  by,
  options,
}: {
  readonly by: keyof ActivitiesMessages['filters'];
  readonly options: FilterMenuProps['groups'];
}) {
  const messages = useMessages(activitiesMessages);
  const chosen = useActivityTable(({ filters }) => filters[by]);
  return (
    <FilterMenu
      label={messages.filters[by]}
      messages={messages}
      groups={options}
      chosen={chosen}
      onChosen={(next) => setFilters({ [by]: next })}
    />
  );
}

const View = memo(function View({ columns }: Pick<FilterBarProps, 'columns'>) {
  return (
    <>
      <GroupMenu columns={columns} />
      <ColumnsButton table="activities" columns={columns} />
    </>
  );
});

function groupBy(grouping: Grouping): void {
  setTableView('activities', { grouping });
  useActivityTable.setState({ collapsed: new Set() });
}

function GroupMenu({ columns }: Pick<FilterBarProps, 'columns'>) {
  const messages = useMessages(activitiesMessages);
  const { grouping } = useTableView('activities', columns);
  useScreenActions(
    groupings
      .filter((each) => each !== grouping)
      .map((each) => ({
        id: `activities.group/${each}`,
        label: messages.group(messages.groupings[each]),
        run: () => groupBy(each),
      })),
  );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <FilterChip mark="menu">{messages.group(messages.groupings[grouping])}</FilterChip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={grouping} onChange={(value) => groupBy(value as Grouping)}>
          {groupings.map((each) => (
            <Menu.RadioItem key={each} value={each} closeMenuOnClick>
              {messages.groupings[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
