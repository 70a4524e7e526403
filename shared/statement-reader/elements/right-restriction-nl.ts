import type { Cue } from '../rules/cue.ts';

/** Dutch cues of the right to have processing restricted. */
export const rightRestrictionNl: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } =
  {
    full: [
      {
        says: [
          '{gegevens} …6 niet meer|tijdelijk …4 gebruiken|verwerken',
          'tijdelijk|even …6 stopzetten|stilzetten|stilleggen|stopzet|beperken|stoppen|niet',
          'verwerking|gebruik …4 stop|stil …2 zetten|leggen',
          'verwerking|gebruik …6 stopzetten|stilleggen|opschorten|pauzeren|beperken',
          'verwerking|gebruik …6 op te schorten',
          'verwerking|gebruik …6 stil|stop te leggen|zetten',
          'minder {gegevens} …4 verwerken|gebruiken',
          'verwerking …4 laten? beperken',
          'beperkingsverzoek',
          'verzoek* tot|om|voor …5 beperking|beperken',
          'vragen|verzoeken|laten …8 te? beperken',
        ],
        and: [['{rechtOp}'], ['{gegevens}', 'verwerking', 'gebruik']],
        unless: [
          'aansprakelijk*',
          'wij|we beperken',
          'cookie*',
          'risico*',
          'toegang',
          'minimum',
          'schade',
          'nieuwsbrief',
          'toestemming',
          'account* …4 stop*',
          'browser*',
        ],
      },
      {
        says: ['recht op|van …3 beperking|beperken', 'beperking van de verwerking'],
        in: ['title'],
      },

      {
        says: ['beperk*', 'te beperken'],
        and: [
          ['{rechtOp}'],
          ['inzage*', 'inzien', 'in te zien', '{verbeteren}'],
          ['{wissen}', 'bezwaar'],
        ],
        unless: ['cookie*', 'wij|we mogen|kunnen'],
      },
      {
        says: ['{rechtOp}', '{gegevens}'],
        titled: ['recht …3 beperking|beperken', 'beperking …3 verwerking'],
        unless: ['cookie*', 'klacht*'],
      },
      {
        says: [
          'recht …20 beperking|beperken',
          'recht …20 te beperken',
          'beperking van …4 verwerking|gebruik',
          'verwerkingsbeperking|beperkingsrecht',
        ],
        unless: ['aansprakelijk*'],
      },
      {
        says: [
          'verwerking|gebruik|gegevens …8 beperken|beperkt',
          'beperken|beperking … verwerking|gebruik|gegevens',
          'te beperken',
          'minder gegevens',
          'stilzetten|stopzetten|pauzeren',
          '{gegevens} …6 tijdelijk …4 niet|stop',
        ],
        and: [
          ['{rechtOp}'],
          ['u', 'je', 'jij', 'betrokkene*', 'lid', 'leden', 'klant*', 'personen'],
        ],
        unless: [
          'aansprakelijk*',
          'wij|we …4 beperken',
          'risico*',
          'minimum',
          'cookie*',
          'browser*',
          'noodzakelijk*',
          'schade',
          'beperkt is|zijn|blijft|wordt tot',
          'beperkt tot',
          '{reclame} …8 stilzetten|stopzetten|pauzeren',
          'abonnement|lidmaatschap …6 stilzetten|stopzetten|pauzeren',
        ],
        denied: 'no',
      },
      {
        says: ['beperking|beperken|beperkt'],
        under: ['*rechten', '*recht', 'recht', 'betrokkene*'],
        unless: ['aansprakelijk*', 'minimum'],
      },
      {
        says: [
          '{gegevens} …6 tijdje|tijdelijk|voorlopig|even …4 niet …2 te? gebruiken|verwerken',
          'minder met uw|je|jouw|de|deze {gegevens} …2 te? doen',
          'wel te? bewaren …4 maar|doch niet …3 te? gebruiken',
        ],
        and: [['{rechtOp}', 'vragen|vraag|verzoek*']],
        unless: ['cookie*', 'nieuwsbrief', 'wij|we vragen', 'toestemming'],
      },
      {
        says: [
          'wissing|verwijdering|gegevenswissing|vergetelheid …1 beperking …1 overdracht|overdraagbaarheid|*portabiliteit|bezwaar|verzet',
        ],
      },
      {
        says: [
          'verwerking|gebruik …4 tijdelijk|voorlopig …4 te? staken|stoppen|onderbreken|schorsen',
          'verwerking|gebruik …4 te staken',
          'zolang|totdat …12 {u} …8 {gegevens}|ze|deze niet …2 te gebruiken|verwerken',
          '{u} …4 vragen|verzoeken …2 ze|deze|{gegevens} …2 niet …2 te gebruiken|verwerken',
        ],
        and: [['{rechtOp}'], ['{gegevens}', 'verwerking', 'gebruik']],
        unless: ['cookie*', 'nieuwsbrief', 'wij|we vragen', 'toestemming', 'marketing|reclame'],
      },
    ],
    part: [
      {
        says: [
          'laten schermen|afschermen',
          'afschermen als …4 vraagt',
          'te laten schermen',
          'af te laten schermen',
          'tijdelijk afschermen|blokkeren',
        ],
      },
      {
        says: ['afscherm*|afgeschermd|blokkeren|geblokkeerd|bevriezen', 'af te schermen'],
        and: [['{rechtOp}'], ['{gegevens}', 'deze', 'die', 'verwerking']],
        unless: ['bsn', 'pasfoto', '*nummer', 'cookie*', 'mrz', 'kopie'],
      },
      {
        says: ['afscherming|blokkering|afgeschermd|geblokkeerd'],
        and: [['{rechtOp}'], ['{wissen}', '{verbeteren}']],
        unless: ['bsn', 'pasfoto', 'cookie*', 'mrz', 'kopie van', 'browser*'],
      },
    ],
  };
