import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { statementReaderMessages } from '../../../shared/i18n/statement-reader.ts';
import {
  type StatementPartGroup,
  type StatementPartKey,
  statementParts,
} from '../../../shared/reference/statement-parts.ts';
import type { Reading } from '../../../shared/statement-reader/reading.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';
import { ElementRow } from './ElementRow.tsx';
import classes from './Results.module.css';
import type { Chosen } from './reader-state.ts';
import { targetId } from './targets.ts';

/** Side by side where there is room: five groups in two columns of about one height. */
const columns: readonly (readonly StatementPartGroup[])[] = [
  ['who', 'what', 'where'],
  ['rights', 'rest'],
];

/** The 31 things by what a person understands: is it there, partly or not, and in which sentences. */
export function ElementsPanel({
  reading,
  chosen,
  hasTextTab,
}: {
  readonly reading: Reading;
  readonly chosen: Chosen | undefined;
  readonly hasTextTab: boolean;
}) {
  return (
    <div className={classes.columns}>
      {columns.map((groups) => (
        <div key={groups[0]} className={classes.column}>
          {groups.map((group) => (
            <Group key={group} {...{ group, reading, chosen, hasTextTab }} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Group({
  group,
  reading,
  chosen,
  hasTextTab,
}: {
  readonly group: StatementPartGroup;
  readonly reading: Reading;
  readonly chosen: Chosen | undefined;
  readonly hasTextTab: boolean;
}) {
  const messages = useMessages(readerMessages);
  const words = useMessages(statementReaderMessages);
  const parts = statementParts.filter((part) => part.group === group);
  const isPresent = (key: StatementPartKey) => reading.elements[key].status === 'present';
  const present = parts.filter(({ key }) => isPresent(key)).length;
  return (
    <Sheet flush title={words.groups[group]} aside={messages.groupCount(present, parts.length)}>
      <ul className={classes.list}>
        {parts.map((part) => {
          const target = targetId('element', part.key);
          return (
            <ElementRow
              key={part.key}
              part={part}
              reading={reading}
              target={target}
              chosen={chosen?.target === target ? chosen : undefined}
              hasTextTab={hasTextTab}
            />
          );
        })}
      </ul>
    </Sheet>
  );
}
