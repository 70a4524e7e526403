import { Menu } from '@mantine/core';
import { useState } from 'react';
import type { ActivitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { FilterChip } from '../../components/FilterChip.tsx';
import classes from './Activities.module.css';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

export interface FilterMenuProps {
  readonly label: string;
  readonly messages: ActivitiesMessages;
  readonly groups: readonly {
    readonly label?: string;
    readonly options: readonly FilterOption[];
  }[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** A filter of which any number of values can be on. While it filters, a press takes it off. */
export function FilterMenu({ label, messages, groups, chosen, onChosen }: FilterMenuProps) {
  const [opened, setOpened] = useState(false);
  const names = groups
    .flatMap(({ options }) => options)
    .filter(({ value }) => chosen.includes(value))
    .map((option) => option.label.toLowerCase());
  const isOn = names.length > 0;
  const text = isOn ? messages.filterOn(label, names.join(', ')) : label;
  const change = (open: boolean) => {
    if (open && isOn) onChosen([]);
    else setOpened(open);
  };
  const isEmpty = groups.every(({ options }) => options.length === 0);
  return (
    <Menu opened={opened} onChange={change} position="bottom-start">
      <Menu.Target>
        <FilterChip
          chosen={isOn}
          mark={isOn && !opened ? 'cross' : 'menu'}
          className={classes.chip ?? ''}
          aria-label={isOn && !opened ? messages.filterOff(text) : undefined}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            setOpened(true);
          }}
        >
          {text}
        </FilterChip>
      </Menu.Target>
      <Menu.Dropdown>
        {isEmpty && <Menu.Label>{messages.nothingToFilter}</Menu.Label>}
        <Menu.CheckboxGroup value={[...chosen]} onChange={onChosen}>
          {groups.map(({ label: name, options }) => (
            <FilterGroup key={name ?? ''} label={name} options={options} />
          ))}
        </Menu.CheckboxGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function FilterGroup({
  label,
  options,
}: {
  readonly label: string | undefined;
  readonly options: readonly FilterOption[];
}) {
  return (
    <>
      {label !== undefined && <Menu.Label>{label}</Menu.Label>}
      {options.map((option) => (
        <Menu.CheckboxItem key={option.value} value={option.value}>
          {option.label}
        </Menu.CheckboxItem>
      ))}
    </>
  );
}
