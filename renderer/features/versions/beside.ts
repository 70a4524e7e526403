/** What can be erased beside the register: why a version was kept, and the name of who did something. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { EraseMessages } from '../../../shared/i18n/app/erase.ts';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { recordedAt } from '../../../shared/i18n/recorded-at.ts';

export interface Beside {
  readonly id: string;
  /** As it stands within a sentence. */
  readonly name: string;
  readonly text: string;
  /** What must be known before it goes. */
  readonly caution?: string;
  readonly erases: Pick<InputOf<'file.erase'>, 'reasons' | 'names'>;
}

export function besideIn(
  { reasons, names }: OutputOf<'versions.searchToErase'>,
  messages: EraseMessages,
  language: Language,
): readonly Beside[] {
  const { kinds } = versionsMessages[language];
  return [
    ...reasons.map(({ id, at, kind, reason }) => {
      const when = recordedAt(at, language);
      const text = `${kinds[kind]} · ${reason}`;
      return { id, name: messages.reasonOf(when), text, erases: { reasons: [id] } };
    }),
    ...names.map(({ who, count, isYours }) => ({
      ...{ id: `name ${who}`, name: messages.nameOf(who), text: messages.signed(count) },
      erases: { names: [who] },
      ...(isYours ? { caution: messages.isYours } : {}),
    })),
  ];
}
