import { refOf } from '../../../shared/domain/field-ref.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import { Provenance } from '../../components/Provenance.tsx';
import { Suggestion } from '../../components/Suggestion.tsx';
import { change, setField, useAll, useFile } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { confirmingChanges, provenanceOf } from './confirming.ts';
import type { FieldAddress } from './field-address.ts';

/** Where the value comes from; a suggestion can be taken over or put away. */
export function FieldProvenance(at: FieldAddress) {
  const messages = useMessages(fieldMessages);
  const language = useLanguage();
  useAll('provenance');
  const value = useFile(
    ({ cache }) =>
      (cache.get(at.entity)?.get(at.id) as Record<string, unknown> | undefined)?.[at.field],
  );
  const row = provenanceOf(at);
  if (!row || value === undefined) return null;
  const own = row.target === refOf(at.entity, at.id, at.field);
  if (row.status === 'suggested' || row.status === 'inferred') {
    // A suggestion about a whole row is shown where the row stands, once.
    if (!own) return null;
    return (
      <Suggestion
        word={row.status === 'suggested' ? messages.suggestion : messages.inferred}
        acceptLabel={messages.accept}
        dismissLabel={messages.putAway}
        onAccept={() => void change(confirmingChanges(at))}
        onDismiss={() => void setField(at.entity, at.id, at.field, value, undefined)}
      >
        {messages.suggestionHelp}
      </Suggestion>
    );
  }
  const on = row.on === undefined ? undefined : formatDate(row.on, language);
  const from = row.document === undefined ? undefined : messages.fromDocument(row.document);
  const by = on === undefined ? undefined : messages.confirmedOn(on);
  const text = [from, row.status === 'confirmed' ? by : undefined].filter(Boolean).join(', ');
  if (text === '') return null;
  return <Provenance kind={from === undefined ? 'confirmed' : 'stated'}>{text}</Provenance>;
}
