/**
 * What searching for words finds: each element is present when one of its words stands anywhere.
 * The reader has to be better than this.
 */
import type { ElementKey } from '../../shared/statement-reader/elements/element.ts';
import type { Answer } from './score.ts';

const words: Readonly<Record<ElementKey, readonly string[]>> = {
  controller_identity: ['verantwoordelijk', 'gevestigd', 'kvk', 'controller', 'responsible'],
  controller_contact: ['@', 'telefoon', 'contact', 'phone', 'address'],
  eu_representative: ['vertegenwoordiger in de eu', 'eu representative', 'artikel 27'],
  dpo_contact: ['functionaris', 'data protection officer', 'dpo'],
  purposes: ['doel', 'purpose', 'om u te', 'in order to'],
  legal_basis: [
    'grondslag',
    'toestemming',
    'overeenkomst',
    'gerechtvaardigd',
    'legal basis',
    'consent',
    'contract',
  ],
  legitimate_interest_named: ['gerechtvaardigd belang', 'legitimate interest'],
  data_categories: ['naam', 'e-mailadres', 'name', 'email address'],
  recipients: ['derden', 'third parties', 'delen', 'share'],
  third_country_transfer: [
    'buiten de eu',
    'buiten de europese',
    'buiten de eer',
    'outside the e',
    'verenigde staten',
    'united states',
  ],
  retention: ['bewaar', 'bewaren', 'bewaard', 'retain', 'retention', 'keep'],
  right_access: ['inzage', 'in te zien', 'inzien', 'access'],
  right_rectification: ['correctie', 'rectificatie', 'corrigeren', 'wijzigen', 'rectif', 'correct'],
  right_erasure: ['verwijder', 'wissen', 'erase', 'erasure', 'delet'],
  right_restriction: ['beperking', 'beperken', 'restrict'],
  right_objection: ['bezwaar', 'object'],
  right_portability: ['overdraagbaarheid', 'portabiliteit', 'portability'],
  right_withdraw_consent: ['intrekken', 'in te trekken', 'withdraw'],
  right_complaint_authority: ['klacht', 'autoriteit persoonsgegevens', 'complain'],
  obligation_to_provide: ['verplicht', 'noodzakelijk', 'required', 'mandatory'],
  automated_decisions: ['geautomatiseerd', 'profilering', 'automated', 'profiling'],
  source_of_data: ['verstrekt', 'zelf', 'you provide', 'from you'],
  cookies: ['cookie'],
  security: ['beveilig', 'maatregelen', 'secur', 'measures'],
  how_to_exercise_rights: ['verzoek', 'request'],
  response_time: [
    'binnen vier weken',
    'binnen een maand',
    '30 dagen',
    'within one month',
    'within 30 days',
  ],
  changes_or_date: ['wijzig', 'laatst', 'change', 'last updated'],
  special_categories: [
    'bijzondere',
    'gezondheid',
    'medisch',
    'special categor',
    'sensitive',
    'health',
  ],
  children: ['16 jaar', 'minderjarig', 'kinderen', 'children', 'minor'],
  processor_agreements: ['verwerkersovereenkomst', 'bewerkersovereenkomst', 'processing agreement'],
  breach_procedure: ['datalek', 'breach'],
};

export function searchForWords(text: string): Answer {
  const lower = text.toLowerCase();
  const elements = Object.entries(words).map(
    ([key, list]): [string, Answer['elements'][ElementKey]] => {
      const evidence = list.flatMap((word) => {
        const at = lower.indexOf(word);
        return at === -1 ? [] : [{ start: at, end: at + word.length }];
      });
      return [key, { status: evidence.length > 0 ? 'present' : 'absent', evidence }];
    },
  );
  return { elements: Object.fromEntries(elements) as Answer['elements'], flags: [] };
}
