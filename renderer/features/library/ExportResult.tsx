import { Button } from '@mantine/core';
import type { Problem } from '../../../shared/domain/problem.ts';
import { exportManyMessages } from '../../../shared/i18n/app/export-many.ts';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { Progress } from '../../components/Progress.tsx';
import { backend } from '../../state/backend.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { reveal } from '../../state/refusal.ts';
import classes from './Library.module.css';
import type { ExportState, Failed } from './use-export.ts';

export interface ExportResultProps {
  readonly state: Exclude<ExportState, { readonly step: 'asking' }>;
  readonly nameOf: (file: string) => string;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** How far it is, and what came of it. */
export function ExportResult({ state, nameOf, onStop, onAgain }: ExportResultProps) {
  const messages = useMessages(libraryMessages);
  const words = useMessages(exportManyMessages);
  const language = useLanguage();
  if (state.step === 'working')
    return (
      <Progress
        label={words.working}
        fraction={state.fraction}
        text={words.progress(Math.floor(state.fraction * state.count + 0.001), state.count)}
        cancelLabel={words.stop}
        onCancel={onStop}
      />
    );
  const saved = state.step === 'done' ? state.given?.id : undefined;
  return (
    <div className={classes.form}>
      <div role="status">
        {state.step === 'stopped' && <p>{words.stopped}</p>}
        {state.step === 'refused' && <p>{problemText(state.problem, language)}</p>}
        {state.step === 'done' && (
          <>
            <p>
              {state.given === undefined
                ? words.nothing
                : backend.host === 'window'
                  ? words.doneInFolder(state.given.name)
                  : words.done(state.given.name)}
            </p>
            <FailedList failed={state.failed} nameOf={nameOf} />
          </>
        )}
      </div>
      <div className={classes.chips}>
        <Button onClick={onAgain}>{words.again}</Button>
        {saved !== undefined && (
          <Button onClick={() => reveal(saved)}>{messages.action.reveal}</Button>
        )}
      </div>
    </div>
  );
}

function FailedList({
  failed,
  nameOf,
}: {
  readonly failed: Failed;
  readonly nameOf: (file: string) => string;
}) {
  const messages = useMessages(exportManyMessages);
  const language = useLanguage();
  if (failed.length === 0) return null;
  return (
    <>
      <p className={classes.need}>{messages.failed(failed.length)}</p>
      <ul className={classes.reasons}>
        {failed.map(({ file, code, details }) => (
          <li key={file}>
            <div>
              <b>{nameOf(file)}</b>
              {/* The backend answers a problem as a call of its own would. */}
              <p>{problemText({ code, details } as unknown as Problem, language)}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
