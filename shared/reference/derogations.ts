/** The derogations of Art. 49, the last resort for a transfer. */
import { z } from 'zod';
import { bilingual, lawRecord } from './record.ts';

export const derogationRecord = lawRecord.extend({
  use: bilingual,
  limit: bilingual.optional(),
  /** Allowed for occasional transfers only. */
  occasionalOnly: z.boolean(),
});
export type DerogationRecord = z.infer<typeof derogationRecord>;

const base = {
  source: 'EUR-Lex, Verordening (EU) 2016/679, art. 49, overweging 111',
  asOf: '2026-11-21',
  validFrom: '2018-05-25',
  confidence: 'A',
  wording: 'own',
} as const;

export const derogations = [
  {
    ...base,
    id: 'derog.49a',
    nl: 'Uitdrukkelijke toestemming na uitleg van de risico’s',
    en: 'Explicit consent after risk information',
    article: 'AVG 49(1)(a)',
    use: { nl: 'Visum, eenmalige reis', en: 'Visa, one-off travel' },
    limit: {
      nl: 'Noem het land en de risico’s; de toestemming kan ingetrokken worden',
      en: 'Name country and risks; revocable',
    },
    occasionalOnly: false,
  },
  {
    ...base,
    id: 'derog.49b',
    nl: 'Overeenkomst met de persoon, of stappen op diens verzoek',
    en: 'Contract with the person, or steps at request',
    article: 'AVG 49(1)(b)',
    use: { nl: 'Hotel, visumaanvraag', en: 'Hotel, visa application' },
    limit: {
      nl: 'Alleen incidenteel en strikt nodig. Alleen voor de persoon die het contract sluit',
      en: 'Occasional (recital 111; Guidelines 2/2018), strictly needed; covers only the contracting person',
    },
    occasionalOnly: true,
  },
  {
    ...base,
    id: 'derog.49c',
    nl: 'Overeenkomst in het belang van de persoon',
    en: "Contract in the person's interest",
    article: 'AVG 49(1)(c)',
    use: { nl: 'Medereizigers', en: 'Co-travellers' },
    limit: { nl: 'Alleen incidenteel', en: 'Occasional' },
    occasionalOnly: true,
  },
  {
    ...base,
    id: 'derog.49d',
    nl: 'Gewichtig algemeen belang volgens de wet van Nederland of de EU',
    en: 'Important public interest (EU or Dutch law)',
    article: 'AVG 49(1)(d), 49(4)',
    use: { nl: 'Zeldzaam', en: 'Rare' },
    occasionalOnly: false,
  },
  {
    ...base,
    id: 'derog.49e',
    nl: 'Rechtsvordering',
    en: 'Legal claims',
    article: 'AVG 49(1)(e)',
    use: { nl: 'Procedure in het buitenland', en: 'Foreign litigation' },
    limit: { nl: 'Alleen incidenteel', en: 'Occasional' },
    occasionalOnly: true,
  },
  {
    ...base,
    id: 'derog.49f',
    nl: 'Vitale belangen',
    en: 'Vital interests',
    article: 'AVG 49(1)(f)',
    use: { nl: 'Noodgeval in het buitenland', en: 'Emergency abroad' },
    limit: {
      nl: 'Alleen als de persoon geen toestemming kan geven',
      en: 'Person unable to consent',
    },
    occasionalOnly: false,
  },
  {
    ...base,
    id: 'derog.49g',
    nl: 'Openbaar register',
    en: 'Public register',
    article: 'AVG 49(1)(g)',
    use: { nl: 'Handelsregister', en: 'Trade register' },
    limit: { nl: 'Niet het hele register', en: 'Not the whole register' },
    occasionalOnly: false,
  },
  {
    ...base,
    id: 'derog.49res',
    nl: 'Dwingend gerechtvaardigd belang',
    en: 'Compelling legitimate interest',
    article: 'AVG 49(1), tweede alinea; 49(6)',
    use: { nl: 'Laatste redmiddel', en: 'Last resort' },
    limit: {
      nl: 'Niet herhaald, weinig mensen, beoordeling in het register, en vertel het aan de AP en de persoon',
      en: 'Not repetitive, few people, assessment in the register, tell the AP and the person',
    },
    occasionalOnly: true,
  },
] as const satisfies readonly DerogationRecord[];
