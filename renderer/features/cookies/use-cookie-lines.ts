/** The cookies in words, for their table. */
import { useMemo } from 'react';
import { inLanguage, type Localised } from '../../../shared/domain/text.ts';
import { cookiesMessages } from '../../../shared/i18n/app/cookies.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { formatPeriod } from '../../../shared/i18n/format.ts';
import { useAll } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { type AttentionCounts, useAttention } from '../../widgets/record/attention.ts';

export interface CookieLine {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly purpose: string;
  readonly party: string;
  readonly lifetime: string;
  readonly consent: string;
  readonly attention: AttentionCounts;
}

export function useCookieLines(): readonly CookieLine[] {
  const messages = useMessages(cookiesMessages);
  const language = useLanguage();
  const attention = useAttention('cookie');
  const cookies = useAll('cookie');
  const parties = useAll('party');
  return useMemo(() => {
    const said = (text: Localised | undefined) =>
      text === undefined ? '' : inLanguage(text, language).text;
    const choice = (field: string, value: string | undefined) =>
      value === undefined ? '' : choiceLabel('cookie', field, value, language);
    const partyName = new Map(parties.map(({ id, name }) => [id, name]));
    return cookies.map((row) => ({
      id: row.id,
      name: said(row.name),
      category: choice('category', row.category),
      purpose: said(row.purpose),
      party: row.party === undefined ? messages.own : (partyName.get(row.party) ?? ''),
      lifetime:
        row.lifetime === undefined ? said(row.lifetimeText) : formatPeriod(row.lifetime, language),
      consent: choice('consent', row.consent),
      attention: attention(row.id),
    }));
  }, [cookies, parties, attention, messages, language]);
}
