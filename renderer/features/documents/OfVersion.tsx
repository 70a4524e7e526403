import { Anchor } from '@mantine/core';
import { dutchDay } from '../../../shared/domain/dutch-time.ts';
import { documentsScreenMessages } from '../../../shared/i18n/app/documents.ts';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useToldQuery } from '../../state/refusal.ts';
import classes from './Documents.module.css';

/** Of which version the documents are, and the way back to the register of now. */
export function OfVersion({ file, version }: { readonly file: string; readonly version: string }) {
  const messages = useMessages(documentsScreenMessages);
  const { kinds } = useMessages(versionsMessages);
  const language = useLanguage();
  const versions = useToldQuery('versions.list', { file }).value;
  const kept = versions?.find(({ id }) => id === version);
  return (
    <p className={classes.version}>
      {kept && (
        <span>
          {messages.ofVersion(kept.reason, formatDate(dutchDay(kept.at), language))}{' '}
          <strong>{kinds[kept.kind]}.</strong>
        </span>
      )}{' '}
      <Anchor href={screenHref(file, 'documents')}>{messages.ofNow}</Anchor>
    </p>
  );
}
