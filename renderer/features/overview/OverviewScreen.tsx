import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { overviewMessages } from '../../../shared/i18n/app/overview.ts';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Screen } from '../../components/Screen.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useButtonAction, useScreenActions } from '../../state/screen-actions.ts';
import { today } from '../../state/today.ts';
import { useQuery } from '../../state/use-query.ts';
import { DraftsNote } from '../../widgets/drafts/DraftsNote.tsx';
import { Given } from '../../widgets/Given.tsx';
import { SnapshotButton } from '../../widgets/SnapshotButton.tsx';
import { useDownload } from '../../widgets/use-download.ts';
import { LawParts, metElements } from './LawParts.tsx';
import { NextSteps } from './NextSteps.tsx';
import classes from './Overview.module.css';
import type { Overview } from './overview-type.ts';
import { Pictures } from './Pictures.tsx';
import { QuestionsLeft } from './QuestionsLeft.tsx';
import { Reviews } from './Reviews.tsx';

/** How far the register is, what to do next and where the data go. */
export function OverviewScreen({ file }: { readonly file: string }) {
  const messages = useMessages(overviewMessages);
  const shell = useMessages(shellMessages);
  const language = useLanguage();
  const asked = { file, today: today(), language };
  const { value: overview, problem } = useQuery('register.overview', asked);
  const pictures = useQuery('register.pictures', asked).value;
  const isEmpty = overview?.counts.activities === 0;
  return (
    <Screen>
      <ScreenTitle
        title={shell.sections.overview}
        below={overview && !isEmpty && stateOf(overview, messages)}
        actions={<Actions file={file} overview={overview} />}
      />
      {problem && !overview && <EmptyState>{problemText(problem, language)}</EmptyState>}
      {isEmpty && <FirstStep file={file} />}
      {overview && !isEmpty && <QuestionsLeft file={file} />}
      <DraftsNote />
      {overview && !isEmpty && (
        <div className={classes.sheets}>
          <NextSteps file={file} overview={overview} />
          <LawParts file={file} letters={overview.letters} />
          {pictures && <Pictures {...pictures} />}
          <Reviews reviews={overview.reviews} />
        </div>
      )}
    </Screen>
  );
}

function stateOf(overview: Overview, messages: (typeof overviewMessages)['nl']): string {
  const met = metElements(overview.letters);
  const { errors, warnings, tips, silent } = overview.counts;
  const points = errors + warnings + tips;
  const rest =
    silent > 0 && overview.toAdopt > 0
      ? messages.notSeen(points)
      : messages.toAdopt(overview.toAdopt, points + silent);
  return `${messages.elements(met)} ${rest}`;
}

function Actions({
  file,
  overview,
}: {
  readonly file: string;
  readonly overview: Overview | undefined;
}) {
  const messages = useMessages(overviewMessages);
  const language = useLanguage();
  const { fraction, problem, done, start } = useDownload();
  const make = () =>
    start({
      file,
      profile: 'working',
      formats: ['pdf'],
      languages: [language],
      date: today(),
      together: true,
      documents: overview?.registers.map((document) => ({ document })) ?? [],
    });
  const canMake = overview !== undefined && overview.registers.length > 0;
  const isOffered = canMake && fraction === undefined;
  const button = useButtonAction('overview.pdf', messages.registerPdf, { isOffered });
  return (
    <>
      <SnapshotButton file={file} />
      <Button
        ref={button}
        leftSection={<IconFileTypePdf size={18} stroke={1.6} aria-hidden />}
        loading={fraction !== undefined}
        disabled={!canMake}
        onClick={() => void make()}
      >
        {messages.registerPdf}
      </Button>
      <p role="status" className={classes.outcome}>
        <Given files={done} problem={problem} />
      </p>
    </>
  );
}

/** In an empty register there is one thing to do. */
function FirstStep({ file }: { readonly file: string }) {
  const messages = useMessages(overviewMessages);
  const reader = useMessages(readerMessages);
  const questions = `#/${file}/interview`;
  useScreenActions([
    { id: 'interview', label: messages.startQuestions, run: () => goToScreen(questions) },
  ]);
  return (
    <Sheet title={messages.next}>
      <EmptyState
        action={
          <div className={classes.first}>
            <Button component="a" variant="filled" href={questions}>
              {messages.startQuestions}
            </Button>
            <Button component="a" href={screenHref(file, 'activities')}>
              {messages.addOwn}
            </Button>
            <Button component="a" href={screenHref(file, 'reader')}>
              {reader.haveOne}
            </Button>
          </div>
        }
      >
        {messages.empty}
      </EmptyState>
    </Sheet>
  );
}
