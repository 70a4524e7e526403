import type { Cue } from '../rules/cue.ts';

/** Dutch cues that data are kept no longer than needed, without a term. */
export const retentionNlPart: readonly Cue[] = [
  {
    says: [
      '{bewaar} …8 volgens|conform|overeenkomstig …8 *richtlijn*|*handreiking|*leidraad|selectielijst|*beleid|*schema|*register|*overzicht|*protocol',
    ],
    and: [
      ['{gegevens}', 'dossier*', 'stukken', '*lijst', '*lijsten', '*formulieren', '*administratie'],
    ],
    unless: ['cookie*', 'recht op|om', '{maatregel}', '{verklaring} …4 verwerk*'],
    denied: 'no',
  },
  {
    says: [
      '{bewaar} …14 nodig|noodzakelijk|vereist',
      'nodig|noodzakelijk …14 {bewaar}',
      'niet langer …8 nodig|noodzakelijk|dan',
      '{bewaar} … niet langer',
      'bewaartermijn*',
      'wettelijk* …4 termijn*',
    ],
    and: [['{gegevens}', '{bewaar}', 'informatie']],
    unless: [
      'vul hier',
      'cookie*',
      'recht op|om',
      'opslaan|opslag|bewaren van …3 {gegevens} die|welke …6 nodig',
      'indien nodig',
      'zo nodig',
      'waar nodig',
      'nooit …6 opgeslagen|bewaard',
    ],
  },
  {
    says: [
      'hoe lang …8 {bewaar} …8 hangt|afhankelijk|verschilt',
      'bewaartermijn* …6 hangt|afhankelijk|verschilt',
    ],
    unless: ['cookie*'],
  },
  {
    says: ['{bewaar} …16 <number> {periode}', '{bewaar} …6 zo kort|weinig|beperkt mogelijk'],
    unless: ['cookie*', 'recht op|om', 'jonger dan', 'ouder dan', 'verzoek*', 'binnen <number>'],
  },
  {
    says: [
      'niet langer …6 nodig|noodzakelijk',
      'zolang|lang …10 nodig|noodzakelijk',
      'zo kort mogelijk',
    ],
    titled: ['{bewaar}', 'hoe lang', 'hoelang', 'bewaartermijn*'],
    unless: ['cookie*'],
  },
  {
    says: [
      '{bewaar} …8 passende|redelijke|beperkte|bepaalde|aanvaardbare termijn|periode|tijd|tijdsduur',
      'passende|redelijke|beperkte|bepaalde|aanvaardbare termijn|periode|tijd|tijdsduur …6 {bewaar}',
    ],
    and: [['{gegevens}', '{soort}', 'ze', 'deze']],
    unless: ['cookie*', 'recht', 'verzoek*', 'reager*', 'klacht*', '<number> {periode}'],
  },
];
