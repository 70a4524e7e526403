import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { statementReaderMessages } from '../../../shared/i18n/statement-reader.ts';
import { lawIn } from '../../../shared/reference/lookup.ts';
import type { FlagReading, Reading, Severity } from '../../../shared/statement-reader/reading.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import type { LevelName } from '../../components/levels.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Article } from './Article.tsx';
import { Quotes } from './Quotes.tsx';
import classes from './Results.module.css';
import { type Chosen, choose } from './reader-state.ts';
import { flagsInOrder, targetId } from './targets.ts';
import { useFocusWhenChosen } from './use-focus-when-chosen.ts';

const severities: readonly Severity[] = ['high', 'medium', 'low', 'tip'];

const levelOf = {
  high: 'need',
  medium: 'check',
  low: 'tip',
  tip: 'tip',
} as const satisfies Record<Severity, LevelName>;

export interface FlagsPanelProps {
  readonly reading: Reading;
  readonly chosen: Chosen | undefined;
  readonly hasTextTab: boolean;
}

/** What is probably wrong, gravest first: the sentence, why, and what to write. */
export function FlagsPanel({ reading, chosen, hasTextTab }: FlagsPanelProps) {
  const messages = useMessages(readerMessages);
  const words = useMessages(statementReaderMessages);
  const numbered = flagsInOrder(reading).map((flag, index) => ({ flag, index }));
  if (numbered.length === 0) return <EmptyState>{messages.noFlags}</EmptyState>;
  return (
    <div className={classes.sheets}>
      <p className={classes.help}>{messages.possible}</p>
      {severities.map((severity) => {
        const flags = numbered.filter(({ flag }) => flag.severity === severity);
        return flags.length === 0 ? null : (
          <Sheet
            key={severity}
            flush
            title={words.severity[severity]}
            aside={messages.flagCount(flags.length)}
          >
            <ul className={classes.list}>
              {flags.map(({ flag, index }) => {
                const target = targetId('flag', index);
                const own = chosen?.target === target ? chosen : undefined;
                return (
                  <FlagRow key={target} {...{ flag, index, target, hasTextTab }} chosen={own} />
                );
              })}
            </ul>
          </Sheet>
        );
      })}
    </div>
  );
}

function FlagRow({
  flag: { id, severity, evidence },
  index,
  target,
  chosen,
  hasTextTab,
}: {
  readonly flag: FlagReading;
  readonly index: number;
  readonly target: string;
  readonly chosen: Chosen | undefined;
  readonly hasTextTab: boolean;
}) {
  const messages = useMessages(readerMessages);
  const language = useLanguage();
  const button = useFocusWhenChosen(chosen);
  const law = `redFlag.${id}`;
  const record = lawIn('redFlag', law);
  const isOpen = chosen !== undefined;
  return (
    <li className={classes.row} data-open={isOpen || undefined}>
      <button
        ref={button}
        type="button"
        className={classes.head}
        aria-expanded={isOpen}
        onClick={() => choose(isOpen ? undefined : { target })}
      >
        <LevelIcon level={levelOf[severity]} />
        <span className={classes.name}>
          <b>{record?.[language] ?? id}</b>
          {!isOpen && <span className={classes.line}>{record?.why[language]}</span>}
        </span>
        {evidence.length > 0 && <span className={classes.number}>{index + 1}</span>}
      </button>
      {isOpen && record && (
        <div className={classes.details}>
          {evidence.length === 0 ? (
            <p className={classes.help}>{messages.notInText}</p>
          ) : (
            <Quotes target={target} quotes={evidence} hasTextTab={hasTextTab} />
          )}
          <p>
            {record.why[language]} <Article law={law} />
          </p>
          <p>
            <b>{messages.instead}:</b> {record.instead[language]}
          </p>
        </div>
      )}
    </li>
  );
}
