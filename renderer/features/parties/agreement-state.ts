/** How the agreement with a party stands, in a word and a level: Art. 28(3). */
import { addMonths, isPast, lastDayOf } from '../../../shared/domain/days.ts';
import type { ProcessorAgreement } from '../../../shared/domain/processor-agreement.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { PartiesMessages } from '../../../shared/i18n/app/parties.ts';
import { formatTableDate, onTableDate } from '../../../shared/i18n/format.ts';

/** Time enough to make a new one. */
const SOON_MONTHS = 2;

export interface AgreementState {
  readonly text: string;
  readonly level?: 'need' | 'check';
}

export function agreementState(
  agreement: ProcessorAgreement | undefined,
  today: string,
  words: PartiesMessages['agreement'],
  language: Language,
): AgreementState {
  const { form, expiresOn } = agreement ?? {};
  if (form === undefined || form === 'none') return { text: words.missing, level: 'need' };
  if (form === 'unknown') return { text: words.unknown, level: 'check' };
  if (form === 'notNeeded') return { text: words.notNeeded };
  if (expiresOn === undefined) return { text: form === 'signed' ? words.lasts : words.inTerms };
  const on = onTableDate(expiresOn, language);
  if (isPast(expiresOn, today)) return { text: words.ended(on), level: 'need' };
  if (lastDayOf(expiresOn) <= addMonths(today, SOON_MONTHS))
    return { text: words.soon(on), level: 'check' };
  return { text: words.until(formatTableDate(expiresOn, language)) };
}
