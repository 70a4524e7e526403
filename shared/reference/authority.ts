/** The Dutch supervisory authority as a document may name it, and what to tell people about it. */
import { z } from 'zod';
import { lawRecord } from './record.ts';

export const authorityRecord = lawRecord.extend({
  kind: z.enum(['name', 'post', 'phone', 'visit', 'site', 'complaint', 'advice']),
  /** False: keep out of every exported document. */
  forExport: z.boolean(),
  /** Only on site and complaint. */
  url: z.url({ protocol: /^https$/ }).optional(),
});
export type AuthorityRecord = z.infer<typeof authorityRecord>;

const base = { asOf: '2026-11-21', confidence: 'A', wording: 'own' } as const;

export const authority = [
  {
    ...base,
    id: 'authority.name',
    kind: 'name',
    forExport: true,
    nl: 'Autoriteit Persoonsgegevens (AP)',
    en: 'Dutch Data Protection Authority (Autoriteit Persoonsgegevens, AP)',
    source: 'AP',
  },
  {
    ...base,
    id: 'authority.post',
    kind: 'post',
    forExport: true,
    nl: 'Postbus 93374, 2509 AJ Den Haag',
    en: 'Postbus 93374, 2509 AJ The Hague, the Netherlands',
    source: 'AP',
  },
  {
    ...base,
    id: 'authority.phone',
    kind: 'phone',
    forExport: true,
    nl: '088 - 1805 250',
    en: '+31 88 1805 250',
    source: 'AP',
  },
  {
    ...base,
    id: 'authority.hours',
    kind: 'advice',
    forExport: false,
    nl: 'De openingstijden van de telefoon wisselen: verwijs naar de site, druk ze niet af',
    en: 'Telephone opening hours change: link, do not print',
    source: 'AP',
  },
  {
    ...base,
    id: 'authority.visit',
    kind: 'visit',
    forExport: false,
    nl: 'Hoge Nieuwstraat 8, 2514 EL Den Haag (niet bevestigd door de AP)',
    en: 'Hoge Nieuwstraat 8, 2514 EL The Hague (not confirmed on an AP page)',
    source: 'Secundaire bron',
    confidence: 'B',
  },
  {
    ...base,
    id: 'authority.site',
    kind: 'site',
    forExport: true,
    url: 'https://www.autoriteitpersoonsgegevens.nl',
    nl: 'autoriteitpersoonsgegevens.nl',
    en: 'autoriteitpersoonsgegevens.nl',
    source: 'AP',
  },
  {
    ...base,
    id: 'authority.complaint',
    kind: 'complaint',
    forExport: true,
    url: 'https://www.autoriteitpersoonsgegevens.nl',
    nl: 'Een tip of klacht indienen bij de AP',
    en: 'Submit a tip or complaint to the AP (an English page exists)',
    article: 'AVG 77',
    source: 'AP, “Een tip of klacht indienen bij de AP”',
  },
  {
    ...base,
    id: 'authority.firstContact',
    kind: 'advice',
    forExport: true,
    nl: 'De AP vraagt u eerst contact op te nemen met de organisatie',
    en: 'The AP asks people to contact the organisation first',
    source: 'AP',
  },
  {
    ...base,
    id: 'authority.anonymous',
    kind: 'advice',
    forExport: false,
    nl: 'Een klacht kan niet anoniem, een tip wel',
    en: 'A complaint cannot be anonymous, a tip can',
    source: 'AP',
  },
  {
    ...base,
    id: 'authority.elsewhere',
    kind: 'advice',
    forExport: true,
    nl: 'U kunt ook terecht bij de toezichthouder van het land waar u woont, werkt of waar de overtreding was',
    en: 'A person may also go to the authority of residence, work or place of infringement',
    article: 'AVG 77(1)',
    source: 'EUR-Lex, AVG art. 77',
  },
] as const satisfies readonly AuthorityRecord[];
