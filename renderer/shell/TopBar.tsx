import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconHelp, IconMenu2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { shellMessages } from '../../shared/i18n/app/shell.ts';
import { Mark } from '../components/Mark.tsx';
import { useMessages } from '../state/language.ts';
import { SearchButton, type SearchButtonProps } from './SearchButton.tsx';
import classes from './TopBar.module.css';

/** Undo or redo: nothing given, nothing to go back to. */
export type Step = (() => void) | undefined;

export interface TopBarProps {
  /** Only where navigation is a menu. */
  readonly onMenu?: (() => void) | undefined;
  /** The client's name, shown where navigation is a menu and the label out of sight. */
  readonly name?: string | undefined;
  readonly search?: SearchButtonProps | undefined;
  /** What one is making, where there is nothing to search yet. */
  readonly about?: string | undefined;
  /** What stands before the buttons: the save state, or the folder. */
  readonly state?: ReactNode;
  /** Left out where nothing can be undone, such as in the library. */
  readonly steps?: { readonly undo: Step; readonly redo: Step } | undefined;
  /** More buttons, before help. */
  readonly actions?: ReactNode;
  readonly onHelp?: (() => void) | undefined;
}

/** The top of the window. */
export function TopBar(props: TopBarProps) {
  const messages = useMessages(shellMessages);
  const asMenu = props.onMenu !== undefined;
  return (
    <header className={classes.bar} data-menu={asMenu || undefined}>
      {asMenu && (
        <ActionIcon aria-label={messages.openMenu} aria-haspopup="dialog" onClick={props.onMenu}>
          <IconMenu2 size={20} stroke={1.75} aria-hidden />
        </ActionIcon>
      )}
      <span className={classes.mark}>
        <Mark />
        {asMenu && props.name !== undefined ? (
          <span className={classes.client}>{props.name}</span>
        ) : (
          <span className={classes.name}>{messages.appName}</span>
        )}
      </span>
      {props.search !== undefined && <SearchButton {...props.search} />}
      {props.about !== undefined && <span className={classes.about}>{props.about}</span>}
      <div className={classes.state}>{props.state}</div>
      <div className={classes.buttons}>
        {props.steps !== undefined && (
          <>
            <StepButton label={messages.undo} keys="Control+Z" step={props.steps.undo}>
              <IconArrowBackUp size={18} stroke={1.75} aria-hidden />
            </StepButton>
            <StepButton label={messages.redo} keys="Control+Y" step={props.steps.redo}>
              <IconArrowForwardUp size={18} stroke={1.75} aria-hidden />
            </StepButton>
          </>
        )}
        {props.actions}
        {props.onHelp !== undefined && (
          <ActionIcon aria-label={messages.help} title={messages.help} onClick={props.onHelp}>
            <IconHelp size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </header>
  );
}

function StepButton(props: {
  readonly label: string;
  readonly keys: string;
  readonly step: Step;
  readonly children: ReactNode;
}) {
  // Not `disabled`: the focus would be lost when the last step is undone.
  return (
    <ActionIcon
      aria-label={props.label}
      title={props.label}
      aria-keyshortcuts={props.keys}
      aria-disabled={props.step === undefined || undefined}
      className={classes.step}
      onClick={props.step}
    >
      {props.children}
    </ActionIcon>
  );
}
