/** The parties in words, for their table. */
import { useMemo } from 'react';
import { stateOf } from '../../../shared/domain/answer.ts';
import type { Party } from '../../../shared/domain/party.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { partiesMessages } from '../../../shared/i18n/app/parties.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { useAll } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import { useTermText } from '../../widgets/field/terms.ts';
import { type AttentionCounts, useAttention } from '../../widgets/record/attention.ts';
import { useUses } from '../../widgets/record/use-uses.ts';
import { type AgreementState, agreementState } from './agreement-state.ts';

export interface PartyLine {
  readonly id: string;
  readonly name: string;
  readonly isEnded: boolean;
  readonly what: string;
  readonly roles: string;
  readonly countries: string;
  /** Undefined for who works for nobody but itself. */
  readonly agreement: AgreementState | undefined;
  readonly uses: number | undefined;
  readonly attention: AttentionCounts;
}

export function usePartyLines(): readonly PartyLine[] {
  const { agreement: words, notAsked } = useMessages(partiesMessages);
  const language = useLanguage();
  const termText = useTermText();
  const attention = useAttention('party');
  const uses = useUses('party');
  const parties = useAll('party');
  const locations = useAll('location');
  const agreements = useAll('processorAgreement');
  return useMemo(() => {
    const places = Map.groupBy(locations, ({ party }) => party);
    const contracts = Map.groupBy(agreements, ({ party }) => party);
    const countriesOf = ({ id, country, locationsAnswer }: Party): string => {
      const known = (places.get(id) ?? []).map((row) => row.country);
      const all = known.length > 0 ? known : country === undefined ? [] : [country];
      const text = [...new Set(all)].map(termText).join(', ');
      return text === '' && stateOf(locationsAnswer) === 'unknown' ? notAsked : text;
    };
    const agreementOf = ({ id, roles }: Party): AgreementState | undefined => {
      const own = contracts.get(id)?.at(-1);
      if (own === undefined && roles?.includes('processor') !== true) return undefined;
      return agreementState(own, today(), words, language);
    };
    return parties.map((row) => ({
      id: row.id,
      name: row.name,
      isEnded: row.status === 'ended',
      what: row.what === undefined ? '' : inLanguage(row.what, language).text,
      roles: (row.roles ?? [])
        .map((role) => choiceLabel('party', 'roles', role, language))
        .join(', '),
      countries: countriesOf(row),
      agreement: agreementOf(row),
      uses: uses === undefined ? undefined : (uses[row.id] ?? []).length,
      attention: attention(row.id),
    }));
  }, [parties, locations, agreements, attention, uses, termText, words, notAsked, language]);
}
