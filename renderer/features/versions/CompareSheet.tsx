import { Select } from '@mantine/core';
import { useRef } from 'react';
import { dutchDay, dutchTime } from '../../../shared/domain/dutch-time.ts';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { formatTableDate } from '../../../shared/i18n/format.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { LongList } from '../../components/LongList.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { useQuery } from '../../state/use-query.ts';
import { DifferenceLine, differenceKey } from './DifferenceLine.tsx';
import classes from './Versions.module.css';
import type { Version } from './version-type.ts';

/** The present, among the ids of versions. */
export const NOW = 'now';

export interface Pair {
  readonly from?: string;
  readonly to: string;
}

/** Two versions, or one and the present, field by field. */
export function CompareSheet({
  file,
  versions,
  pair,
  onPair,
}: {
  readonly file: string;
  readonly versions: readonly Version[];
  readonly pair: Pair;
  readonly onPair: (pair: Pair) => void;
}) {
  const messages = useMessages(versionsMessages);
  const language = useLanguage();
  const options = versions.map(({ id, at, reason }) => ({
    value: id,
    label: `${formatTableDate(dutchDay(at), language)} ${dutchTime(at)} · ${reason}`,
  }));
  const { from, to } = pair;
  const field = useRef<HTMLInputElement>(null);
  useScreenActions([
    { id: 'versions.compare', label: messages.compare, run: () => field.current?.focus() },
  ]);
  const { value, problem } = useQuery(
    'versions.compare',
    from === undefined ? undefined : { file, from, language, ...(to === NOW ? {} : { to }) },
  );
  return (
    <Sheet id="compare" title={messages.compare} help={messages.compareHelp}>
      <div className={classes.pair}>
        <Select
          ref={field}
          label={messages.from}
          data={options}
          value={from ?? null}
          allowDeselect={false}
          onChange={(chosen) => chosen && onPair({ from: chosen, to })}
        />
        <Select
          label={messages.to}
          data={[{ value: NOW, label: messages.now }, ...options]}
          value={to}
          allowDeselect={false}
          onChange={(chosen) => chosen && onPair({ ...pair, to: chosen })}
        />
      </div>
      {from !== undefined && (
        <>
          <p role="status" className={classes.quiet}>
            {problem
              ? problemText(problem, language)
              : value && (value.length === 0 ? messages.same : messages.differences(value.length))}
          </p>
          {value && value.length > 0 && (
            <LongList label={messages.compare} items={value} keyOf={differenceKey}>
              {(difference) => <DifferenceLine difference={difference} />}
            </LongList>
          )}
        </>
      )}
    </Sheet>
  );
}
