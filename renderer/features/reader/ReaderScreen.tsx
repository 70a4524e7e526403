import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type ReaderTab, readerMessages } from '../../../shared/i18n/app/reader.ts';
import { statementParts } from '../../../shared/reference/statement-parts.ts';
import type {
  Comparison,
  Difference,
} from '../../../shared/statement-reader/compare/difference.ts';
import { DoneLine } from '../../components/DoneLine.tsx';
import { isFocusFree } from '../../components/is-focus-free.ts';
import { Screen } from '../../components/Screen.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { SplitScreen } from '../../components/SplitScreen.tsx';
import { useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { useQuery } from '../../state/use-query.ts';
import { ComparePanel, differencesIn } from './ComparePanel.tsx';
import { ElementsPanel } from './ElementsPanel.tsx';
import { countStatuses } from './element-status.ts';
import { FlagsPanel } from './FlagsPanel.tsx';
import { GiveStatement } from './GiveStatement.tsx';
import { type Thrown, takeBack, throwAway, useKeptReading } from './kept-reading.ts';
import { Legend } from './Legend.tsx';
import { ProposalsPanel } from './ProposalsPanel.tsx';
import { ReportButton } from './ReportButton.tsx';
import { type ResultTab, ResultTabs } from './ResultTabs.tsx';
import type { ReadText } from './read-text.ts';
import { useReader } from './reader-state.ts';
import { Summary } from './Summary.tsx';
import { TextPane } from './TextPane.tsx';
import { kindOf, placesIn, type Target, type TargetKind, tabOf, targetId } from './targets.ts';
import { useDecisions } from './use-decisions.ts';
import { useReading } from './use-reading.ts';

/** Reads a privacy statement that is there already: what it says, lacks and gets wrong, and what goes into the register. */
export function ReaderScreen({ file }: { readonly file: string }) {
  const own = useReader((now) => (now.file === file ? now.read : undefined));
  const isKnown = useKeptReading(file, own !== undefined);
  const [thrown, setThrown] = useState<Thrown>();
  const [isBack, setIsBack] = useState(false);
  const onThrowAway = async () => setThrown(await throwAway(file));
  if (own !== undefined)
    return (
      <Results file={file} read={own} isBack={isBack} onThrowAway={() => void onThrowAway()} />
    );
  const last = thrown?.file === file ? thrown : undefined;
  const onSettled = () => setThrown(undefined);
  const onBack = () => {
    onSettled();
    setIsBack(true);
    if (last) void takeBack(last);
  };
  return <Give {...{ file, isKnown, onBack, onSettled }} isThrown={last !== undefined} />;
}

function Give({
  file,
  isKnown,
  isThrown,
  onBack,
  onSettled,
}: {
  readonly file: string;
  readonly isKnown: boolean;
  /** What was here was just thrown away. */
  readonly isThrown: boolean;
  readonly onBack: () => void;
  /** The person has read that it is gone. */
  readonly onSettled: () => void;
}) {
  const messages = useMessages(readerMessages);
  const job = useReading(file);
  return (
    <Screen>
      <ScreenTitle above={messages.above} title={messages.title} />
      <DoneLine
        undo={{ label: messages.takeBack, run: onBack }}
        closeLabel={messages.close}
        onClose={onSettled}
      >
        {isThrown ? messages.thrownAway : undefined}
      </DoneLine>
      {isKnown && <GiveStatement job={job} takesFocus={isThrown} />}
    </Screen>
  );
}

/** With which list which sentences are marked; what is wrong is marked with all but the comparison. */
const shownWith: Readonly<Record<ReaderTab, readonly TargetKind[]>> = {
  text: ['element', 'flag', 'proposal'],
  elements: ['element', 'flag'],
  flags: ['flag'],
  proposals: ['proposal', 'flag'],
  compare: ['difference'],
};

const NO_COMPARISON: Comparison = { differences: [], unknown: [], same: 0 };

function Results({
  file,
  read,
  isBack,
  onThrowAway,
}: {
  readonly file: string;
  readonly read: ReadText;
  /** The person had it back; what asked for it is gone, and the focus with it. */
  readonly isBack: boolean;
  readonly onThrowAway: () => void;
}) {
  const messages = useMessages(readerMessages);
  // Below this the text has no room beside the lists.
  const isNarrow = useMediaQuery('(max-width: 72em)', undefined, {
    getInitialValueInEffect: false,
  });
  const { tab: wanted, chosen, isKept } = useReader();
  const tab: ReaderTab = wanted === 'text' && !isNarrow ? 'elements' : wanted;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isBack && isFocusFree()) title.current?.focus();
  }, [isBack]);
  const decisions = useDecisions(file, read);
  const away = useButtonAction('reader.throwAway', messages.throwAway);
  const compared = useQuery('reader.compare', { reading: read.reading, against: file });
  const comparison = compared.value ?? NO_COMPARISON;
  const places = useMemo(
    () => placesIn(read, differencesIn(comparison).map(asTarget)),
    [read, comparison],
  );
  const shown = shownWith[tab];
  // What was chosen in another list is not what one looks at now.
  const isHere = chosen && (tab === 'text' || tabOf[kindOf(chosen.target)] === tab);
  const chosenHere = isHere ? chosen : undefined;
  const { present } = countStatuses(read.result);
  const text = (
    <>
      <Legend shown={shown} hasChosen={chosenHere !== undefined} />
      <TextPane {...{ read, places, shown }} chosen={chosenHere} />
    </>
  );
  const shared = { chosen, hasTextTab: isNarrow };
  const open = decisions.all.filter(({ id }) => decisions.stateOf(id) === 'open').length;
  const tabs: readonly ResultTab[] = [
    ...(isNarrow ? [{ tab: 'text' as const, content: text }] : []),
    {
      tab: 'elements',
      count: `${present}/${statementParts.length}`,
      content: <ElementsPanel reading={read.result} {...shared} />,
    },
    {
      tab: 'flags',
      count: read.result.flags.length,
      content: <FlagsPanel reading={read.result} {...shared} />,
    },
    {
      tab: 'proposals',
      count: decisions.all.length,
      content: <ProposalsPanel decisions={decisions} {...shared} />,
    },
    {
      tab: 'compare',
      content: <ComparePanel comparison={compared} {...shared} />,
    },
  ];
  const head = (
    <ScreenTitle
      above={`${messages.above} · ${read.name ?? messages.pasted}`}
      title={messages.titleRead}
      titleRef={title}
      below={isKept ? messages.kept : messages.notKept}
      actions={
        <Button ref={away} onClick={onThrowAway}>
          {messages.throwAway}
        </Button>
      }
    />
  );
  const results = (
    <>
      <Summary reading={read.result} open={open}>
        <ReportButton file={file} reading={read.reading} />
      </Summary>
      <ResultTabs tabs={tabs} current={tab} />
    </>
  );
  if (isNarrow)
    return (
      <Screen>
        {head}
        {results}
      </Screen>
    );
  return (
    <SplitScreen
      width="31rem"
      label={messages.results}
      first={
        <>
          {head}
          {text}
        </>
      }
      second={<Screen>{results}</Screen>}
    />
  );
}

function asTarget(difference: Difference, index: number): Target {
  const { evidence } = difference;
  return { id: targetId('difference', index), kind: 'difference', evidence, difference };
}
