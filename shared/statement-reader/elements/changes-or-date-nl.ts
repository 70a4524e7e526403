import { type Cue, TITLES_TOO } from '../rules/cue.ts';

/** What changes is the data or an appointment, not the statement that is named in passing. */
const IETS_ANDERS: readonly string[] = [
  'vragen|vraag|opmerkingen over|rond|omtrent …10 of wil|wilt|wenst|een|iets|om …8 wijzig*|aanpas*|aanpassen|veranderen',
  'vragen|vraag|opmerkingen over|rond|omtrent …10 of wijzig*|aanpas*|aanpassen …4',
  'uw|je|jouw|hun|zijn|haar …1 {gegevens} laten? wijzigen|aanpassen|verbeteren|corrigeren|veranderen|gewijzigd|aangepast|bij_te_werken|aan_te_passen',
  '*voorkeur|*voorkeuren|*instelling|*instellingen …8 wijzig*|aanpas*|aanpassen|veranderen|bijwerken|beheren|aan_te_passen|te_wijzigen',
  'wijziging|wijzigingen|aanpassing|aanpassingen in|van|aan uw|je|jouw|hun …1 {gegevens}',
  'wijziging|wijzigingen|aanpassing|aanpassingen in|van|aan de|het|een|uw|je|jouw …1 afspraak|afspraken|reservatie|reservering|boeking|bestelling|lidmaatschap|rooster|planning|programma|account|abonnement',
];

/** Not its wider words: terms and documents of an order have a date too. */
const TEKST =
  'privacyverklaring|verklaring|privacystatement|privacybeleid|privacyreglement|privacyprotocol|privacytekst|privacypagina';

/** The choice of cookies, beside which the statement may still change. */
const KEUZE = 'uw|je|jouw *keuze|*keuzes …2 wijzig*|aanpas*|verander*';

/** Dutch cues of changes and the date of the statement. */
export const changesOrDateNl: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } = {
  full: [
    {
      says: [
        `datum bovenaan|onderaan|hierboven|hieronder …8 ${TEKST}`,
        `${TEKST} …6 datum bovenaan|onderaan|hierboven|hieronder`,
      ],
      unless: [
        'cookie*',
        'factuur|bestelling|brief|offerte|contract|*overeenkomst|polis|kwitantie',
      ],
    },
    {
      says: [
        'dan? mailen|mail|melden|meld|vertellen|vertel|schrijven|zetten|zet|laten|waarschuwen wij|we|ik …8',
      ],
      titled: [
        'als|wanneer|indien …3 {verklaring} …2 verandert|wijzigt|veranderen|wijzigen',
        'wijziging|wijzigingen|verandering|veranderingen …3 {verklaring}',
      ],
      unless: ['cookie*', '{gegevens}', 'klacht*'],
    },
    {
      says: [
        'v0*|v1*|v2*|v3*|v4*|v5* …3 <year>',
        'opgemaakt|opgesteld|gedaan|vastgelegd|goedgekeurd te|in <name> …4 <year>',
        'opgemaakt|opgesteld|vastgelegd|goedgekeurd door <name> …4 <year>',
        'laatst bewerkt|aangeraakt|gewijzigd|veranderd|bijgesteld …3 <number>',
      ],
      unless: ['wet', 'avg', 'verordening', 'cookie*', 'jaarrekening|begroting|statuten'],
      in: TITLES_TOO,
    },
    {
      says: [
        'nieuwe|nieuwste|aangepaste|gewijzigde|laatste|geldende tekst|versie …4 hier|site|website|pagina',
        'hier|site|website|pagina …5 nieuwe|nieuwste|aangepaste|gewijzigde|laatste|geldende tekst|versie',
      ],
      unless: ['cookie*', 'app', 'software', 'browser*', '*lied*|muziek|boek|catalogus|folder'],
    },
    {
      says: [
        'tekst|pagina|versie|{verklaring} …3 is|zijn|van|dateert …4 <number> {maandnaam} <year>',
        'tekst …8 wijzigen|gewijzigd|aanpassen|aangepast|veranderen|bijgewerkt',
        '{maandnaam} <year>',
      ],
      and: [
        [
          'tekst',
          '{verklaring}',
          'versie',
          'bijgewerkt',
          'gewijzigd',
          'pagina',
          'opgesteld',
          'vastgesteld',
          'geldig',
          'datum',
          'aangepast',
        ],
      ],
      unless: ['wet', 'avg', '25 mei 2018'],
      in: TITLES_TOO,
    },

    {
      aside: [KEUZE],
      says: [
        '{verklaring} …14 wijzig*|gewijzigd|aanpas*|aangepast|herzien|bijgewerkt|veranderen|veranderd|geactualiseerd|bijwerken',
        '{verklaring} …10 aan te passen',
        'wijzig*|aanpass*|aangepast|aanpassen|verander* …12 {verklaring}',
        'laatst …4 gewijzigd|bijgewerkt|aangepast|herzien',
        '{verklaring} …6 laatst …10 <year>',
        'laatste …3 wijziging|update|aanpassing',
        'versie* …3 <number>',
        'versie …4 <year>',
        'opgesteld …6 <year>',
        'datum …6 <year>',
        'bijgewerkt|gewijzigd|aangepast …4 <year>',
        'ingangsdatum|versiedatum',
        'van kracht … <year>',
        'wijzigingsdatum',
        'actuele versie',
      ],
      unless: [
        'wetgeving … van kracht',
        'sinds 25 mei',
        'vanaf 25 mei',
        'per 25 mei 2018 is',
        'avg … <year>',
        '*gegevens|dossier|dossiers …3 bijgewerkt|gewijzigd|aangepast',
        'bezwaar',
        'bewaar*',
        'wet …6 <year>',
        ...IETS_ANDERS,
      ],
      in: TITLES_TOO,
    },
    {
      says: ['wijzig*|aanpass*|actueel|update*', 'aan te passen'],
      under: ['wijziging*', 'aanpassing*', 'actualisatie', 'update*'],
      notUnder: ['inzage*', 'recht', 'rechten', '{wissen}', 'correctie', '{gegevens}'],
    },
    {
      says: [
        'aangepast|bijgewerkt|herzien|gewijzigd|geactualiseerd|vastgesteld|gepubliceerd op|per|dd <number>',
        'aangepast|bijgewerkt|herzien|geactualiseerd <number>',
      ],
      unless: ['wet', 'avg', 'wgbo', 'uwv', '{u}', 'bestelling', 'bewaar*'],
      in: TITLES_TOO,
    },
    {
      says: [
        'passen|past|pas|werken|werkt …8 {verklaring} …8 aan|bij',
        '{verklaring} …8 passen|past|pas wij|we|ik …6 aan',
        'wijzigt|verandert|veranderen|wijzigen …6 dan leest|ziet|vindt|staat|melden|plaatsen …8 hier|pagina|website|site',
        'nieuwe|nieuwste|aangepaste versie …6 {verklaring}|pagina|website|site|hier',
        'verandert|wijzigt er iets|wat|veel …10 versie|pagina|website|site|hier|bericht',
        '{verklaring}|reglement|protocol …2 is …4 <year> …6 vastgesteld|goedgekeurd|opgesteld|herzien',
        '{verklaring}|reglement|protocol …6 vastgesteld|goedgekeurd|opgesteld|herzien …4 <year>',
      ],
      unless: [
        'cookie*',
        '{gegevens} …3 wijzigt|verandert',
        '{soort}',
        'instellingen',
        'bestelling',
      ],
    },
    {
      says: [
        '<number> {maandnaam} <year>',
        '{maandnaam} <year>',
        'datum <number>',
        '{verklaring} …1 <year>',
        '<name> <number> {maandnaam} <year>',
      ],
      unless: [
        'de|het|een|van|op|is|zijn|was|werd|wordt|in|en|wij|we|u|je|te|voor|tot|sinds|per|om|uit|met|aan|bij|er',
        'avg|gdpr|wbp|wet|eu',
        'cookie*',
        'heeft|hebben',
        '{soort}',
      ],
      in: TITLES_TOO,
    },
    {
      says: ['<name> …1 {maandnaam} <year>'],
      unless: [
        'is|zijn|was|werd|wordt|worden|wij|we|u|je|ik|te|tot|sinds|per|vanaf|heeft|hebben|bestaat|opgericht|gevestigd',
        'avg|gdpr|wbp|wet|eu',
        'cookie*',
        '{soort}',
      ],
    },
    {
      says: ['pagina', 'website', 'regelmatig|geregeld', 'af en toe', 'verandert|veranderen'],
      titled: ['wijziging*', 'aanpassing*', 'actualisatie', 'update*', 'veranderingen'],
      unless: ['cookie*', 'afspraak|bestelling|reservering'],
    },
    {
      says: [
        'dit|deze|ons|onze document|reglement|tekst|pagina|beleid|verklaring …6 actualiseren|herzien|bijwerken|wijzigen|aanpassen|gewijzigd|aangepast|herzien',
        'dit|deze reglement|document|tekst|regeling treedt|geldt …8',
      ],
      unless: ['cookie*'],
    },
    {
      says: [
        '{verklaring} …6 jaarlijks|regelmatig|periodiek …4 bekeken|herzien|geevalueerd|bijgesteld|beoordeeld',
        '{verklaring} …8 bijgesteld|bijstellen',
      ],
      unless: ['cookie*'],
    },
    {
      says: [
        'passen|past|pas|werken wij|we|ik …3 deze|dit|onze tekst|pagina|document|reglement …3 aan|bij',
        'deze|dit tekst|pagina|document|reglement …4 aangepast|aanpassen|bijgewerkt|bijwerken|bijgesteld',
      ],
      unless: ['cookie*'],
    },
    {
      says: [
        'laatst bekeken|nagekeken|nagelezen|gecontroleerd|doorgenomen …6 <year>',
        'laatst bekeken|nagekeken|bijgewerkt|herzien …3 voorjaar|najaar|zomer|winter|lente|herfst <year>',
        'veranderen|verandert|wijzigen|wijzigt|passen|past wij|we|ik …2 iets|wat? …2 aan? …1 deze|dit|onze|de tekst|pagina|{verklaring}',
      ],
      unless: ['cookie*'],
      in: TITLES_TOO,
    },
    {
      says: ['{verklaring}|tekst|pagina|document dateert|stamt van|uit …4 <year>'],
      unless: ['cookie*', '*rekening|begroting|*plan|statuten|wet', 'door {u}'],
      in: TITLES_TOO,
    },
    {
      says: [
        'deze|dit|de|onze|ons tekst|{verklaring}|document …8 goedgekeurd|vastgesteld|aangenomen|bekrachtigd …2 door|in|op|tijdens …6 <year>',
        'dit|deze is|werd …2 goedgekeurd|vastgesteld|aangenomen|bekrachtigd …2 door|in|op|tijdens …6 <year>',
        'goedgekeurd|vastgesteld|aangenomen|bekrachtigd …1 deze|dit|de|onze|ons tekst|{verklaring}|document …6 <year>',
      ],
      unless: ['cookie*', '*rekening|begroting|*plan|statuten', 'door {u}'],
      in: TITLES_TOO,
    },
    {
      // Without a verb of its own it is a note at the foot of the text: another subject has one.
      says: ['goedgekeurd|vastgesteld|aangenomen|bekrachtigd door|in|op|tijdens …6 <year>'],
      unless: [
        'cookie*',
        '*rekening|begroting|*plan|statuten|wet',
        'door {u}',
        'is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|heb|staat|staan|geldt|gelden|ligt|liggen|gaat|gaan|krijgt|krijgen|vindt|hangt|wij|we|ik|die',
        'de|het|een|onze|mijn …1 goedgekeurde|vastgestelde|aangenomen',
      ],
      in: TITLES_TOO,
    },
    {
      says: [
        'past|pas|passen|werkt|werk|werken het|de|onze …2 deze|dit tekst|{verklaring}|document|pagina …1 aan|bij',
      ],
      unless: ['cookie*', 'door {u}'],
    },
    {
      says: ['nieuwe|aangepaste|gewijzigde versie|versies …6 hier|deze_pagina|website|site'],
      unless: ['cookie*', 'app', 'software'],
    },
  ],
  part: [
    {
      says: [
        'herzien|herziet|evalueren|evalueert|toetsen|toetst|bekijken|bekijkt …8 procedures|werkwijze|afspraken|richtlijnen …2 voor|rond|over|inzake …2 gegevensbescherming|privacy|persoonsgegevens',
        'procedures|werkwijze|afspraken|richtlijnen …2 voor|rond|over|inzake …2 gegevensbescherming|privacy|persoonsgegevens …6 herzien|geevalueerd|getoetst|bekeken',
      ],
      and: [
        ['regelmatig|geregeld|jaarlijks|periodiek|elk|elke|ieder|jaar'],
        ['wij|we|ik|onze|ons|mijn', '{wij} herzien|herziet|evalueert|toetst|bekijkt'],
      ],
      unless: ['cookie*', 'klacht*'],
      denied: 'no',
    },
  ],
};
