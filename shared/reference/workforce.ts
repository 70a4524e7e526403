/** What depends on how many people work somewhere: the say of staff in data about them. */
import { z } from 'zod';
import { lawRecord } from './record.ts';

export const workforceRecord = lawRecord.extend({
  /** From this number of people who as a rule work in the enterprise. */
  from: z.int().positive(),
  /** Data that let one watch staff: `data.*`. */
  data: z.array(z.string().startsWith('data.')).min(1).optional(),
});
export type WorkforceRecord = z.infer<typeof workforceRecord>;

const base = {
  source:
    'wetten.overheid.nl, BWBR0002747, via bedrijfscommissie.nl en or.nl; AP, “Ondernemingsraad”',
  asOf: '2026-11-21',
  confidence: 'B',
  wording: 'own',
} as const;

export const workforceRules = [
  {
    ...base,
    id: 'workforce.representation',
    article: 'WOR 35c(2)-(3)',
    from: 10,
    nl: 'Een personeelsvertegenwoordiging moet er komen als de meerderheid erom vraagt. Zij stemt in met werktijden en verzuim, niet met camera’s of volgsystemen',
    en: 'A staff representation is due when the majority asks for it; it agrees to working hours and absence, not to cameras or tracking',
  },
  {
    ...base,
    id: 'workforce.council',
    article: 'WOR 2(1)',
    from: 50,
    nl: 'Er moet een ondernemingsraad zijn',
    en: 'A works council must be set up',
  },
  {
    ...base,
    id: 'workforce.staffData',
    article: 'WOR 27(1)(k)',
    from: 50,
    nl: 'De ondernemingsraad moet instemmen met een regeling over gegevens van het personeel',
    en: 'The works council must agree to rules on the personal data of staff',
  },
  {
    ...base,
    id: 'workforce.watching',
    article: 'WOR 27(1)(l)',
    from: 50,
    data: ['data.video', 'data.audio', 'data.location', 'data.logs'],
    nl: 'De ondernemingsraad moet instemmen met wat aanwezigheid, gedrag of prestaties van personeel kan volgen',
    en: 'The works council must agree to what can watch the presence, behaviour or performance of staff',
  },
] as const satisfies readonly WorkforceRecord[];
