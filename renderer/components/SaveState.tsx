import {
  IconAlertCircleFilled,
  IconCheck,
  IconFolderCheck,
  IconFolderQuestion,
  IconFolderX,
  IconGitFork,
  IconLoader2,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Hidden } from './Hidden.tsx';
import classes from './SaveState.module.css';

export type SavedState = 'saved' | 'saving' | 'failed';
export type FolderState = 'upToDate' | 'following' | 'unreachable' | 'gone' | 'conflict';

export interface SaveStateProps {
  /** Of both facts together, for a screen reader. */
  readonly label: string;
  readonly saved: { readonly state: SavedState; readonly text: string };
  /** Left out for what lives in no folder. */
  readonly folder?: { readonly state: FolderState; readonly text: string } | undefined;
  /** What a bad state of the folder asks for; makes its words a button. */
  readonly onFolder?: (() => void) | undefined;
  /** Said aloud once: when something turns bad, and when it is good again. */
  readonly announcement?: string | undefined;
}

const savedIcons = {
  saved: IconCheck,
  saving: IconLoader2,
  failed: IconAlertCircleFilled,
} as const;

const folderIcons = {
  upToDate: IconFolderCheck,
  following: IconLoader2,
  unreachable: IconFolderX,
  gone: IconFolderQuestion,
  conflict: IconGitFork,
} as const;

const bad: ReadonlySet<FolderState | undefined> = new Set(['unreachable', 'gone', 'conflict']);

export const isBad = (state: FolderState | undefined): boolean => bad.has(state);

/** Two facts with a rule between: saved here, and in the folder. The first never waits for the second. */
export function SaveState({ label, saved, folder, onFolder, announcement }: SaveStateProps) {
  const SavedIcon = savedIcons[saved.state];
  const FolderIcon = folder === undefined ? undefined : folderIcons[folder.state];
  return (
    <div role="group" aria-label={label} className={classes.states}>
      <Fact state={saved.state} icon={<SavedIcon size={18} stroke={1.6} aria-hidden />}>
        {saved.text}
      </Fact>
      {folder !== undefined && FolderIcon !== undefined && (
        <Fact
          state={folder.state}
          icon={<FolderIcon size={18} stroke={1.6} aria-hidden />}
          onClick={isBad(folder.state) ? onFolder : undefined}
        >
          {folder.text}
        </Fact>
      )}
      <span role="status">
        <Hidden>{announcement}</Hidden>
      </span>
    </div>
  );
}

function Fact(props: {
  readonly state: SavedState | FolderState;
  readonly icon: ReactNode;
  readonly children: string;
  readonly onClick?: (() => void) | undefined;
}) {
  const className = `${classes.fact} ${classes[props.state]}`;
  if (props.onClick === undefined)
    return (
      <span className={className}>
        {props.icon}
        {props.children}
      </span>
    );
  return (
    <button type="button" className={className} onClick={props.onClick}>
      {props.icon}
      <span className={classes.link}>{props.children}</span>
    </button>
  );
}
