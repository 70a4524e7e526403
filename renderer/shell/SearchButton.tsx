import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import classes from './SearchButton.module.css';

export interface SearchButtonProps {
  readonly label: string;
  /** As it stands on the keys of this computer. */
  readonly keys: string;
  readonly onOpen: () => void;
}

/** Looks like the field it opens. */
export function SearchButton({ label, keys, onOpen }: SearchButtonProps) {
  return (
    <UnstyledButton
      className={classes.search}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={onOpen}
    >
      <IconSearch size={16} stroke={1.75} aria-hidden />
      <span className={classes.words}>{label}</span>
      <kbd className={classes.keys} aria-hidden>
        {keys}
      </kbd>
    </UnstyledButton>
  );
}
