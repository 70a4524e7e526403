/** What a transfer under the EU-US Data Privacy Framework must show. */
import { z } from 'zod';
import { lawRecord } from './record.ts';

export const dpfRecord = lawRecord.extend({
  kind: z.enum(['field', 'rule', 'warning']),
});
export type DpfRecord = z.infer<typeof dpfRecord>;

const base = {
  article: 'Besluit (EU) 2023/1795',
  source: 'Europese Commissie, DPF-besluit; secundaire bronnen',
  asOf: '2026-11-21',
  validFrom: '2023-07-10',
  confidence: 'B',
  wording: 'own',
} as const;

export const dpfRules = [
  {
    ...base,
    id: 'dpf.recipientName',
    kind: 'field',
    nl: 'Officiële naam van de Amerikaanse ontvanger',
    en: 'Legal name of the US recipient',
  },
  {
    ...base,
    id: 'dpf.checkedOn',
    kind: 'field',
    nl: 'Datum waarop de DPF-lijst is bekeken',
    en: 'DPF list check date',
  },
  {
    ...base,
    id: 'dpf.dataType',
    kind: 'field',
    nl: 'Soort gegevens op het certificaat: personeel of overig',
    en: 'Covered data type: HR or non-HR',
  },
  {
    ...base,
    id: 'dpf.expires',
    kind: 'field',
    nl: 'Einddatum van het jaarlijkse certificaat',
    en: 'Expiry of the annual certification',
  },
  {
    ...base,
    id: 'dpf.notListed',
    kind: 'rule',
    nl: 'Niet op de lijst: modelcontract (SCC) en TIA',
    en: 'Not listed: SCC and TIA',
  },
  {
    ...base,
    id: 'dpf.listed',
    kind: 'rule',
    nl: 'Op de lijst: adequaat, een TIA hoeft niet. Noteer wel een SCC als vangnet',
    en: 'Listed: adequacy, no TIA legally needed, but store an SCC reference as fallback',
  },
  {
    ...base,
    id: 'dpf.contested',
    kind: 'warning',
    nl: 'Het Gerecht liet het besluit in stand (T-553/23, 3 september 2025). Het hoger beroep loopt (C-703/25 P). Sinds 29 juni 2026 is de onafhankelijkheid van de FTC een vraag. Er is geen schorsing gevonden',
    en: 'The General Court upheld the decision (T-553/23, 3 September 2025); appeal C-703/25 P pending; FTC-independence question since 29 June 2026; no suspension found',
  },
  {
    ...base,
    id: 'dpf.dead',
    kind: 'warning',
    article: 'HvJ EU C-311/18, C-362/14',
    nl: 'Privacy Shield (tot 16 juli 2020) en Safe Harbour gelden niet meer',
    en: 'Privacy Shield (until 16 July 2020) and Safe Harbour are dead',
  },
] as const satisfies readonly DpfRecord[];
