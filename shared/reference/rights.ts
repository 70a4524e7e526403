/** The rights of people (Arts 7, 12-22, 77, 79), who may use them, and what to log of a request. */
import { z } from 'zod';
import { bilingual, lawRecord } from './record.ts';

export const rightRecord = lawRecord.extend({
  core: bilingual,
  limits: bilingual.optional(),
});
export type RightRecord = z.infer<typeof rightRecord>;

const base = {
  source: 'EUR-Lex, Verordening (EU) 2016/679, art. 7, 12-22, 77, 79',
  asOf: '2026-11-21',
  validFrom: '2018-05-25',
  confidence: 'A',
  wording: 'own',
} as const;

export const rights = [
  {
    ...base,
    id: 'right.info',
    nl: 'Informatie',
    en: 'To be informed',
    article: 'AVG 12-14',
    core: { nl: 'Weten wat er met uw gegevens gebeurt', en: 'Know what happens with your data' },
    limits: {
      nl: 'De uitzonderingen van artikel 13 lid 4, artikel 14 lid 5 en UAVG 41 en 43',
      en: 'The exceptions of Art. 13(4), 14(5) and UAVG 41 and 43',
    },
  },
  {
    ...base,
    id: 'right.access',
    nl: 'Inzage',
    en: 'Access',
    article: 'AVG 15',
    core: {
      nl: 'Horen of er gegevens zijn, een kopie krijgen, met de uitleg van artikel 15 en de waarborgen bij doorgifte',
      en: 'Confirmation, copy, context (a)-(h); safeguards (15(2))',
    },
    limits: {
      nl: 'De eerste kopie is gratis, extra kopieën tegen kostprijs. Rechten van anderen. UAVG 41',
      en: 'First copy free, extra copies cost-based (15(3)); rights of others (15(4)); UAVG 41',
    },
  },
  {
    ...base,
    id: 'right.rectify',
    nl: 'Rectificatie',
    en: 'Rectification',
    article: 'AVG 16',
    core: { nl: 'Verbeteren of aanvullen', en: 'Correct or complete' },
    limits: { nl: 'Bij meningen: een verklaring toevoegen', en: 'Opinions: add a statement' },
  },
  {
    ...base,
    id: 'right.erase',
    nl: 'Gegevenswissing',
    en: 'Erasure',
    article: 'AVG 17',
    core: {
      nl: 'Wissen op een van de zes gronden van artikel 17 lid 1',
      en: 'Six grounds, 17(1)(a)-(f)',
    },
    limits: {
      nl: 'Artikel 17 lid 3: wettelijke plicht, publieke taak, rechtszaak, vrije meningsuiting, archief',
      en: '17(3): legal duty, public task, claims, expression, archiving',
    },
  },
  {
    ...base,
    id: 'right.restrict',
    nl: 'Beperking',
    en: 'Restriction',
    article: 'AVG 18',
    core: { nl: 'Gebruik stilzetten op een van vier gronden', en: 'Four grounds' },
    limits: {
      nl: 'Opslaan mag nog, en gebruik voor een rechtszaak ook',
      en: 'Storage and claims still allowed (18(2))',
    },
  },
  {
    ...base,
    id: 'right.notify',
    nl: 'Kennisgeving aan ontvangers',
    en: 'Notification of recipients',
    article: 'AVG 19',
    core: {
      nl: 'Ontvangers horen van rectificatie, wissing of beperking',
      en: 'After rectification, erasure or restriction',
    },
    limits: {
      nl: 'Niet als het onmogelijk is of onevenredig veel moeite kost',
      en: 'Impossible or disproportionate effort',
    },
  },
  {
    ...base,
    id: 'right.port',
    nl: 'Overdraagbaarheid',
    en: 'Portability',
    article: 'AVG 20',
    core: {
      nl: 'De gegevens die u zelf gaf in een bestand dat een computer kan lezen',
      en: 'Machine-readable export of data provided by the person',
    },
    limits: {
      nl: 'Alleen bij toestemming of overeenkomst, en alleen geautomatiseerd',
      en: 'Only consent or contract, and automated',
    },
  },
  {
    ...base,
    id: 'right.object',
    nl: 'Bezwaar',
    en: 'Objection',
    article: 'AVG 21(1)',
    core: {
      nl: 'Om uw eigen situatie; de organisatie stopt, tenzij er dwingende gronden zijn',
      en: 'Own situation; stop unless compelling grounds',
    },
    limits: {
      nl: 'Alleen bij algemeen belang (e) en gerechtvaardigd belang (f)',
      en: 'Only public task (e) and legitimate interests (f)',
    },
  },
  {
    ...base,
    id: 'right.objectDM',
    nl: 'Bezwaar tegen direct marketing',
    en: 'Objection to direct marketing',
    article: 'AVG 21(2)-(3)',
    core: { nl: 'Altijd; de organisatie stopt meteen', en: 'Absolute; stop at once' },
  },
  {
    ...base,
    id: 'right.adm',
    nl: 'Geen besluit alleen door een computer',
    en: 'No solely automated decision',
    article: 'AVG 22; UAVG 40',
    source: 'EUR-Lex, AVG art. 22; wetten.overheid.nl, UAVG art. 40',
    core: {
      nl: 'Een mens kijkt mee, u geeft uw mening en kunt het besluit aanvechten',
      en: 'Human review, own view, contest',
    },
    limits: {
      nl: 'Uitzonderingen: overeenkomst, wet, uitdrukkelijke toestemming',
      en: 'Contract, law, explicit consent',
    },
  },
  {
    ...base,
    id: 'right.withdraw',
    nl: 'Toestemming intrekken',
    en: 'Withdraw consent',
    article: 'AVG 7(3)',
    core: { nl: 'Altijd; het werkt niet terug', en: 'Any time, not retroactive' },
    limits: { nl: 'Alleen bij toestemming', en: 'Only consent' },
  },
  {
    ...base,
    id: 'right.complain',
    nl: 'Klacht bij de AP',
    en: 'Complaint to the authority',
    article: 'AVG 77',
    core: { nl: 'Altijd', en: 'Any time' },
  },
  {
    ...base,
    id: 'right.court',
    nl: 'Naar de rechter',
    en: 'To court',
    article: 'AVG 79; UAVG 35',
    source: 'EUR-Lex, AVG art. 79; wetten.overheid.nl, UAVG art. 35, 36',
    core: {
      nl: 'Verzoekschrift bij de rechtbank binnen zes weken na het antwoord; geen termijn als het antwoord niet op tijd kwam. Een advocaat hoeft niet. De AP kan bemiddelen of adviseren (UAVG 36)',
      en: 'Petition to the district court within six weeks after the answer (no limit if no timely answer); no lawyer needed. The AP can be asked to mediate or advise (UAVG 36)',
    },
  },
] as const satisfies readonly RightRecord[];

export const mayActRecord = lawRecord.extend({
  /** Ages in whole years, both inclusive; absent for adults. */
  fromAge: z.int().optional(),
  toAge: z.int().optional(),
  actors: z.array(z.enum(['person', 'representative'])),
});
export type MayActRecord = z.infer<typeof mayActRecord>;

const uavg5 = {
  source: 'wetten.overheid.nl, UAVG art. 5 (tekst van 2026-09-01)',
  asOf: '2026-11-21',
  validFrom: '2026-09-01',
  confidence: 'A',
  wording: 'own',
} as const;

export const mayAct = [
  {
    ...uavg5,
    id: 'mayAct.under12',
    article: 'UAVG 5(4)',
    toAge: 11,
    actors: ['representative'],
    nl: 'Jonger dan 12: de wettelijk vertegenwoordiger',
    en: 'Under 12: the legal representative',
  },
  {
    ...uavg5,
    id: 'mayAct.from12',
    article: 'UAVG 5(4)',
    fromAge: 12,
    toAge: 15,
    actors: ['person', 'representative'],
    nl: '12 tot en met 15: het kind of de wettelijk vertegenwoordiger',
    en: '12 to 15: the child or the legal representative',
  },
  {
    ...uavg5,
    id: 'mayAct.from16',
    article: 'UAVG 5(4) (a contrario)',
    fromAge: 16,
    actors: ['person'],
    nl: 'Vanaf 16: de jongere zelf',
    en: '16 and over: the young person',
  },
  {
    ...uavg5,
    id: 'mayAct.guardianship',
    article: 'UAVG 5(4)(c)',
    actors: ['representative'],
    nl: 'Volwassene onder curatele, bewind of mentorschap: de vertegenwoordiger, voor zover de persoon onbekwaam of onbevoegd is',
    en: 'Adult under curatele, bewind or mentorschap: the legal representative, as far as the person is incapable or unauthorised',
  },
  {
    ...uavg5,
    id: 'mayAct.freeHelp',
    article: 'UAVG 5(6)',
    actors: ['person'],
    nl: 'Gratis hulp of advies: de regels over vertegenwoordiging gelden niet',
    en: 'Free help or advice services: the rules on representation do not apply',
  },
] as const satisfies readonly MayActRecord[];

const own = {
  source: 'Eigen lijst bij AVG 12(3)-(6), 19',
  asOf: '2026-11-21',
  confidence: 'A',
  wording: 'own',
} as const;

export const requestFields = [
  { ...own, id: 'requestField.received', nl: 'Ontvangen op', en: 'Received' },
  {
    ...own,
    id: 'requestField.identity',
    nl: 'Controle van de identiteit',
    en: 'Identity check',
    article: 'AVG 12(6)',
  },
  { ...own, id: 'requestField.right', nl: 'Recht', en: 'Right' },
  { ...own, id: 'requestField.scope', nl: 'Waar gaat het verzoek over', en: 'Scope' },
  {
    ...own,
    id: 'requestField.deadline',
    nl: 'Uiterste datum',
    en: 'Deadline',
    article: 'AVG 12(3)',
  },
  {
    ...own,
    id: 'requestField.extension',
    nl: 'Reden voor verlenging',
    en: 'Extension reason',
    article: 'AVG 12(3)',
  },
  { ...own, id: 'requestField.decision', nl: 'Besluit', en: 'Decision' },
  {
    ...own,
    id: 'requestField.exceptions',
    nl: 'Gebruikte uitzonderingen (artikel)',
    en: 'Exceptions used (article)',
  },
  {
    ...own,
    id: 'requestField.recipients',
    nl: 'Ontvangers die bericht kregen',
    en: 'Recipients notified',
    article: 'AVG 19',
  },
  { ...own, id: 'requestField.sent', nl: 'Antwoord verstuurd op', en: 'Sent date' },
  {
    ...own,
    id: 'requestField.remedies',
    nl: 'AP en rechter genoemd',
    en: 'Authority and court information included',
    article: 'AVG 12(4)',
  },
] as const;
