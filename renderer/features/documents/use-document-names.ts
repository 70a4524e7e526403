import { documentsScreenMessages } from '../../../shared/i18n/app/documents.ts';
import { useAll } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { documentName, type Planned } from './order.ts';

/** What each document is called on the screen. */
export function useDocumentNames(): (planned: Planned) => string {
  const messages = useMessages(documentsScreenMessages);
  const statements = useAll('statement');
  return (planned) => {
    const row = statements.find(({ id }) => id === planned.statement);
    return documentName(planned, messages, row?.brand ?? row?.websites?.[0]);
  };
}
