import { isPast } from '../../../shared/domain/days.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { formatTableDate, onTableDate } from '../../../shared/i18n/format.ts';
import { useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';

/** How the agreement with a processor stands: Art. 28(3). */
export function AgreementState({ row }: { readonly row: Row<'recipient'> }) {
  const messages = useMessages(activityEditorMessages);
  const language = useLanguage();
  const agreements = useParts('processorAgreement', row.party);
  const agreement = agreements.at(-1);
  if (row.kind !== 'processor' || row.party === undefined) return null;
  const { form, expiresOn } = agreement ?? {};
  if (form === 'notNeeded') return messages.agreementNotNeeded;
  if (form !== 'signed' && form !== 'partOfTerms') return messages.noAgreement;
  if (expiresOn !== undefined) {
    return isPast(expiresOn, today())
      ? messages.agreementEnded(onTableDate(expiresOn, language))
      : messages.agreementUntil(formatTableDate(expiresOn, language));
  }
  return form === 'partOfTerms' ? messages.agreementInTerms : messages.agreementLasts;
}
