/** The page of one record: where it stands in its list, what it says, and where it is used. */
import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconCopy } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { type Section, shellMessages } from '../../../shared/i18n/app/shell.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Screen } from '../../components/Screen.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { SegmentRow } from '../../components/SegmentRow.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref, useJump } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { useButtonAction, useScreenActions } from '../../state/screen-actions.ts';
import classes from './Record.module.css';
import { RecordFindings } from './RecordFindings.tsx';
import { RemoveRecord } from './RemoveRecord.tsx';

export interface RecordPageProps {
  readonly file: string;
  readonly section: Section;
  readonly entity: EntityName;
  readonly id: string;
  readonly name: string;
  /** Its state in a sentence. */
  readonly below?: ReactNode;
  /** All of its list, in the order one steps through them. */
  readonly siblings: readonly string[];
  readonly onDuplicate?: () => void;
  /** Where a copy leaves something out, and says so. */
  readonly duplicateLabel?: string;
  readonly actions?: ReactNode;
  /** Beside the sheet: where it is used. */
  readonly aside?: ReactNode;
  /** `SheetSection`s. */
  readonly children: ReactNode;
}

export function RecordPage(props: RecordPageProps) {
  const { file, section, entity, id, name, siblings } = props;
  const messages = useMessages(recordMessages);
  const list = useMessages(shellMessages).sections[section];
  const place = siblings.indexOf(id);
  useWholeRowJump(entity, id);
  const go = (to: string | undefined) => {
    if (to !== undefined) goToScreen(screenHref(file, section, to));
  };
  const [before, after] = [siblings[place - 1], siblings[place + 1]];
  useScreenActions([
    ...(before === undefined
      ? []
      : [{ id: 'record.previous', label: messages.previous, run: () => go(before) }]),
    ...(after === undefined
      ? []
      : [{ id: 'record.next', label: messages.next, run: () => go(after) }]),
  ]);
  const duplicateLabel = props.duplicateLabel ?? messages.duplicate;
  const isOffered = props.onDuplicate !== undefined;
  const duplicate = useButtonAction('record.duplicate', duplicateLabel, { hint: name, isOffered });
  return (
    <Screen>
      <ScreenTitle
        title={name}
        above={
          <a className={classes.back} href={screenHref(file, section)}>
            {list}
          </a>
        }
        below={props.below}
        actions={
          <>
            {siblings.length > 1 && (
              <>
                <span className={classes.counted}>
                  {messages.placeOf(place + 1, siblings.length)}
                </span>
                <SegmentRow
                  label={messages.step}
                  segments={[
                    {
                      id: 'previous',
                      label: messages.previous,
                      content: <IconChevronUp size={20} stroke={1.6} aria-hidden />,
                      disabled: place <= 0,
                      onClick: () => go(before),
                    },
                    {
                      id: 'next',
                      label: messages.next,
                      content: <IconChevronDown size={20} stroke={1.6} aria-hidden />,
                      disabled: place >= siblings.length - 1,
                      onClick: () => go(after),
                    },
                  ]}
                />
              </>
            )}
            {props.actions}
            {props.onDuplicate && (
              <Button
                ref={duplicate}
                leftSection={<IconCopy size={18} stroke={1.6} aria-hidden />}
                onClick={props.onDuplicate}
              >
                {duplicateLabel}
              </Button>
            )}
            <RemoveRecord {...{ file, section, entity, id, name }} neighbour={after ?? before} />
          </>
        }
      />
      <RecordFindings entity={entity} id={id} />
      <div className={props.aside === undefined ? undefined : classes.body}>
        <Sheet flush label={name}>
          {props.children}
        </Sheet>
        {props.aside !== undefined && <aside className={classes.aside}>{props.aside}</aside>}
      </div>
    </Screen>
  );
}

/** Somebody who came for the record as a whole has arrived. */
function useWholeRowJump(entity: EntityName, id: string): void {
  const wanted = useJump(({ ref }) => ref);
  useEffect(() => {
    if (wanted === refOf(entity, id)) useJump.setState({ ref: undefined });
  }, [wanted, entity, id]);
}

/** Where a record was that is gone: an old address, or undone. */
export function NoRecord({ file, section }: { readonly file: string; readonly section: Section }) {
  const messages = useMessages(recordMessages);
  const list = useMessages(shellMessages).sections[section];
  return (
    <Screen>
      <ScreenTitle title={list} />
      <EmptyState
        action={
          <Button
            onClick={() => {
              goToScreen(screenHref(file, section));
            }}
          >
            {messages.backTo(list)}
          </Button>
        }
      >
        {messages.gone}
      </EmptyState>
    </Screen>
  );
}
