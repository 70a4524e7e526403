import { Button, Combobox, useCombobox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type Ref, useState } from 'react';
import classes from './PickMenu.module.css';
import { type Findable, matching } from './pick-match.ts';

export interface PickOption extends Findable {
  readonly value: string;
  /** What one should know before choosing it: that it is there already, or whose it is. */
  readonly hint?: string | undefined;
}

export interface PickGroup {
  /** Left out where there is one group only. */
  readonly label?: string | undefined;
  readonly options: readonly PickOption[];
}

export interface PickMenuProps {
  /** On the button. */
  readonly label: string;
  readonly searchLabel: string;
  readonly nothingFound: string;
  readonly groups: readonly PickGroup[];
  readonly onPick: (value: string) => void;
  /** Offers what was typed as something new, where nothing has that name. */
  readonly newLabel?: (text: string) => string;
  readonly onNew?: (text: string) => void;
  /** The one filled button of its region. */
  readonly primary?: boolean;
  /** Stays open for the next one. */
  readonly several?: boolean;
  readonly button?: Ref<HTMLButtonElement>;
}

/** More options than this at once help nobody and slow the typing. */
const MOST = 80;
const NEW = 'new:';

/** A button that opens a list to search in and add from. */
export function PickMenu(props: PickMenuProps) {
  const { label, searchLabel, nothingFound, groups, several = false, primary = false } = props;
  const [search, setSearch] = useState('');
  const store = useCombobox({
    onDropdownOpen: () => store.focusSearchInput(),
    onDropdownClose: () => {
      store.resetSelectedOption();
      setSearch('');
    },
  });
  const wanted = search.trim().toLowerCase();
  const found = inGroups(groups, search);
  const isNew =
    props.newLabel !== undefined &&
    wanted !== '' &&
    !groups.some(({ options }) => options.some((each) => each.label.toLowerCase() === wanted));
  const submit = (value: string) => {
    if (value.startsWith(NEW)) props.onNew?.(value.slice(NEW.length));
    else props.onPick(value);
    setSearch('');
    if (several) return;
    store.closeDropdown();
    store.focusTarget();
  };
  return (
    <Combobox store={store} width="20rem" position="bottom-start" onOptionSubmit={submit}>
      <Combobox.Target targetType="button" withKeyboardNavigation={false}>
        <Button
          ref={props.button ?? null}
          {...(primary ? { variant: 'filled' } : { size: 'compact-sm' })}
          className={classes.button}
          leftSection={<IconPlus size={primary ? 18 : 16} stroke={1.75} aria-hidden />}
          onClick={() => store.toggleDropdown()}
        >
          {label}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          aria-label={searchLabel}
          placeholder={searchLabel}
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            store.updateSelectedOptionIndex();
            requestAnimationFrame(() => store.selectFirstOption());
          }}
        />
        <Combobox.Options className={classes.options} aria-label={label}>
          {found.map(({ label: name, options }) => (
            <Group key={name ?? ''} label={name} options={options} />
          ))}
          {isNew && (
            <Combobox.Option value={`${NEW}${search.trim()}`}>
              {props.newLabel?.(search.trim())}
            </Combobox.Option>
          )}
          {found.length === 0 && !isNew && <Combobox.Empty>{nothingFound}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Group({ label, options }: PickGroup) {
  const list = options.map((option) => (
    <Combobox.Option key={option.value} value={option.value} className={classes.option}>
      <span>{option.label}</span>
      {option.hint !== undefined && <span className={classes.hint}>{option.hint}</span>}
    </Combobox.Option>
  ));
  return label === undefined ? list : <Combobox.Group label={label}>{list}</Combobox.Group>;
}

const inGroups = (groups: readonly PickGroup[], typed: string): readonly PickGroup[] =>
  groups
    .map(({ options, ...group }) => ({
      ...group,
      options: matching(options, typed).slice(0, MOST),
    }))
    .filter(({ options }) => options.length > 0);
