import type { ReactNode } from 'react';
import { transferGuideMessages } from '../../../shared/i18n/app/transfer-guide.ts';
import { formatArticle, formatDate } from '../../../shared/i18n/format.ts';
import type { LawRecord } from '../../../shared/reference/record.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './TransferGuide.module.css';

/** What the law pack says, with the day on which that was checked. */
export function LawFacts({
  record,
  title,
  facts = [],
  children,
}: {
  readonly record: LawRecord;
  readonly title?: ReactNode;
  readonly facts?: readonly (readonly [name: string, fact: string | undefined])[];
  readonly children?: ReactNode;
}) {
  const messages = useMessages(transferGuideMessages);
  const language = useLanguage();
  const known = facts.filter(([, fact]) => fact !== undefined);
  return (
    <div className={classes.law}>
      {title !== undefined && <p className={classes.lawTitle}>{title}</p>}
      {known.length > 0 && (
        <dl>
          {known.map(([name, fact]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
      <p className={classes.asOf}>
        {record.article !== undefined && `${formatArticle(record.article, language)}. `}
        {messages.checkedOn(formatDate(record.asOf, language))}
      </p>
    </div>
  );
}
