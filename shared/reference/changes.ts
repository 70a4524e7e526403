/** Changes of 2025-2026 that make older templates wrong. */
import { z } from 'zod';
import { bilingual, lawRecord } from './record.ts';

export const changeRecord = lawRecord.extend({
  status: z.enum(['inForce', 'contested', 'notAdopted', 'consultation', 'running']),
  /** Date of entry into force, or of the last step known. */
  on: z.iso.date(),
  effect: bilingual,
});
export type ChangeRecord = z.infer<typeof changeRecord>;

const base = { asOf: '2026-11-21', confidence: 'B', wording: 'own' } as const;

export const changes = [
  {
    ...base,
    id: 'change.uavg2026',
    confidence: 'A',
    article: 'Stb. 2026, 154',
    source: 'Verzamelwet gegevensbescherming (36264)',
    validFrom: '2026-09-01',
    on: '2026-09-01',
    status: 'inForce',
    nl: 'De UAVG is gewijzigd door de Verzamelwet gegevensbescherming (artikel 23a geldt nog niet)',
    en: 'UAVG amended by the Verzamelwet gegevensbescherming (Art. 23a not yet in force)',
    effect: {
      nl: 'Nieuwe regels over leeftijd 12 en 16, biometrie, gezondheid, strafrecht en BSN',
      en: 'New rules on age 12/16 (Art. 5), biometrics (29), health (30), criminal data (1, 32, 33), ID number (46)',
    },
  },
  {
    ...base,
    id: 'change.tw2026',
    confidence: 'A',
    article: 'Tw 11.7; Stb. 2025, 12',
    source: 'Stb. 2025, 12 (36378)',
    validFrom: '2026-07-01',
    on: '2026-07-01',
    status: 'inForce',
    nl: 'Artikel 11.7 van de Telecommunicatiewet is gewijzigd',
    en: 'Tw Art. 11.7 amended',
    effect: {
      nl: 'Verkoopgesprekken met mensen vragen vooraf toestemming, ook met eigen klanten; afmelden in elk gesprek; mailen naar eigen klanten mag nog',
      en: 'Sales calls to natural persons (consumers, sole traders, VOF and maatschap partners) need prior consent, existing customers included; opt-out in each call; e-mail soft opt-in survives',
    },
  },
  {
    ...base,
    id: 'change.adequacy',
    article: 'AVG 45',
    source: 'Europese Commissie',
    on: '2026-07-23',
    status: 'inForce',
    nl: 'Adequaatheid: Europese Octrooiorganisatie (15 juli 2025), VK verlengd tot 27 december 2031, Brazilië (26 januari 2026), evaluatie Korea geslaagd (23 juli 2026)',
    en: 'Adequacy: EPO (15 July 2025), UK renewed to 27 December 2031, Brazil (26 January 2026), Korea review passed (23 July 2026)',
    effect: { nl: 'De lijst met landen is bijgewerkt', en: 'Transfer table updated' },
  },
  {
    ...base,
    id: 'change.dpf',
    article: 'Besluit (EU) 2023/1795',
    source: 'Secundaire bronnen',
    on: '2026-07-31',
    status: 'contested',
    nl: 'EU-VS Data Privacy Framework: geldig maar betwist (C-703/25 P; Trump v. Slaughter, 29 juni 2026; brief van de EDPB van 31 juli 2026, niet bij de EDPB gezien; PCLOB zonder quorum)',
    en: 'EU-US Data Privacy Framework: in force but contested (C-703/25 P; Trump v. Slaughter, 29 June 2026; EDPB letter of 31 July 2026, reported but not seen at the EDPB; PCLOB without quorum)',
    effect: {
      nl: 'Houd een modelcontract (SCC) met TIA achter de hand',
      en: 'Advise SCC and TIA as fallback',
    },
  },
  {
    ...base,
    id: 'change.omnibus4',
    article: 'AVG 30(5)',
    source: 'Secundaire bronnen',
    on: '2026-06-09',
    status: 'notAdopted',
    nl: 'Omnibus IV: politiek akkoord over de grens van artikel 30 lid 5; aanneming niet bevestigd',
    en: 'Omnibus IV (Art. 30(5) threshold): political deal; formal adoption not confirmed',
    effect: { nl: 'De grens van 250 blijft gelden', en: 'Keep the 250 rule' },
  },
  {
    ...base,
    id: 'change.digitalOmnibus',
    article: 'COM(2025) 837',
    source: 'Europese Commissie, COM(2025) 837',
    on: '2025-11-19',
    status: 'notAdopted',
    nl: 'Digitale Omnibus (datalek 96 uur, cookies naar de AVG, DPIA-lijsten): alleen een voorstel',
    en: 'Digital Omnibus (breach 96 h, cookies into GDPR, DPIA lists): proposal only',
    effect: {
      nl: 'Niet toepassen: 72 uur en Tw 11.7a blijven',
      en: 'Do not apply: 72 h and Tw 11.7a stay',
    },
  },
  {
    ...base,
    id: 'change.edpbTemplates',
    source: 'EDPB',
    on: '2026-08-05',
    status: 'consultation',
    nl: 'EDPB-modellen voor DPIA en melding van datalekken: definitieve versies niet gevonden',
    en: 'EDPB templates for DPIA and breach notification: final versions not found',
    effect: {
      nl: 'Vrij te gebruiken, niet verplicht',
      en: 'Optional export mapping, not mandatory',
    },
  },
  {
    ...base,
    id: 'change.transparency2026',
    article: 'AVG 12-14',
    source: 'EDPB',
    on: '2026-03-19',
    status: 'running',
    nl: 'Gezamenlijke controle door toezichthouders in 2026: openheid (artikel 12 tot en met 14). Of de AP meedoet is niet bevestigd',
    en: 'EDPB coordinated enforcement 2026: transparency (Arts 12-14); whether the AP takes part is not confirmed',
    effect: {
      nl: 'De kwaliteit van privacyverklaringen is dit jaar het thema',
      en: "Privacy-statement quality is this year's inspection theme",
    },
  },
  {
    ...base,
    id: 'change.nis2',
    article: 'Cyberbeveiligingswet',
    source: 'Secundaire bronnen',
    validFrom: '2026-08-15',
    on: '2026-08-15',
    status: 'inForce',
    nl: 'Cyberbeveiligingswet (NIS2)',
    en: 'Cyberbeveiligingswet (NIS2)',
    effect: {
      nl: 'Aparte klok voor incidenten (24 uur). Klein bedrijf valt er meestal buiten, behalve openbare telecom en VoIP, DNS, TLD en vertrouwensdiensten',
      en: 'Separate incident clock (early warning 24 h); mostly out of scope for small firms, except public telecom and VoIP, DNS, TLD and trust-service providers',
    },
  },
] as const satisfies readonly ChangeRecord[];
