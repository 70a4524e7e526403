import { Button } from '@mantine/core';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Screen } from '../../components/Screen.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { RemovedLine } from '../../widgets/record/RemovedLine.tsx';
import { AddStatement } from './AddStatement.tsx';
import { ReadOld } from './ReadOld.tsx';
import { useAudiences } from './use-audiences.ts';

/** Before there is any statement: whom the register has something to tell. */
export function NoStatement({ file }: { readonly file: string }) {
  const messages = useMessages(statementScreenMessages);
  const audiences = useAudiences(file);
  const hasReaders = audiences.length > 0;
  return (
    <Screen>
      <ScreenTitle title={messages.title} />
      <EmptyState
        action={
          <>
            {hasReaders ? (
              <AddStatement file={file} primary />
            ) : (
              <Button component="a" href={screenHref(file, 'activities')} variant="filled">
                {messages.toActivities}
              </Button>
            )}
            <ReadOld file={file} />
          </>
        }
      >
        {hasReaders ? messages.none : messages.nothingToSay}
      </EmptyState>
      <RemovedLine file={file} section="statement" />
    </Screen>
  );
}
