import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { comparisonMessages } from '../../../shared/i18n/comparison.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import type {
  Comparison,
  Difference,
  DifferenceKind,
} from '../../../shared/statement-reader/compare/difference.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import type { Query } from '../../state/use-query.ts';
import { DifferenceRow } from './DifferenceRow.tsx';
import classes from './Results.module.css';
import type { Chosen } from './reader-state.ts';
import { targetId } from './targets.ts';

/** What contradicts goes before what is only silent. */
const kinds: readonly DifferenceKind[] = ['differs', 'statementOnly', 'unknown', 'registerOnly'];

export interface ComparePanelProps {
  readonly comparison: Query<Comparison>;
  readonly chosen: Chosen | undefined;
  readonly hasTextTab: boolean;
}

interface Numbered {
  readonly difference: Difference;
  readonly target: string;
}

/** The statement beside the register, value by value, by what it is about. */
export function ComparePanel({ comparison, chosen, hasTextTab }: ComparePanelProps) {
  const messages = useMessages(readerMessages);
  const words = useMessages(comparisonMessages);
  const language = useLanguage();
  const { value, problem } = comparison;
  if (value === undefined) return problem && <p role="alert">{problemText(problem, language)}</p>;
  const all = differencesIn(value).map(
    (difference, index): Numbered => ({ difference, target: targetId('difference', index) }),
  );
  if (all.length === 0)
    return <EmptyState>{value.same === 0 ? messages.compareEmpty : messages.same}</EmptyState>;
  return (
    <div className={classes.sheets}>
      <p className={classes.help}>{messages.compareIntro}</p>
      {kinds.map((kind) => {
        const own = all.filter(({ difference }) => difference.kind === kind);
        return own.length === 0 ? null : (
          <Sheet
            key={kind}
            flush
            title={words.kinds[kind]}
            aside={own.length}
            help={messages.kindsHelp[kind]}
          >
            <Topics all={own} chosen={chosen} hasTextTab={hasTextTab} />
          </Sheet>
        );
      })}
    </div>
  );
}

function Topics({
  all,
  chosen,
  hasTextTab,
}: {
  readonly all: readonly Numbered[];
  readonly chosen: Chosen | undefined;
  readonly hasTextTab: boolean;
}) {
  const { topics } = useMessages(comparisonMessages);
  return [...Map.groupBy(all, ({ difference }) => difference.topic)].map(([topic, own]) => (
    <section key={topic} className={classes.topic} aria-label={topics[topic]}>
      <h3 className={classes.topicName}>{topics[topic]}</h3>
      <ul>
        {own.map(({ difference, target }) => (
          <DifferenceRow
            key={target}
            {...{ difference, target, hasTextTab }}
            chosen={chosen?.target === target ? chosen : undefined}
          />
        ))}
      </ul>
    </section>
  ));
}

/** In the order in which they are numbered. */
export function differencesIn({ differences, unknown }: Comparison): readonly Difference[] {
  return [...differences, ...unknown];
}
