import type { Cue } from '../rules/cue.ts';

/** What says one of these is about numbers, countries or a take-over. */
const OTHER_MOVE: readonly string[] = [
  '*nummer*',
  'fusie',
  'overname',
  'verkoop',
  'buiten de',
  '{buitenEu}',
  'verwerkersovereenkomst',
  'cookie*',
];

/** Dutch cues of the right to take data along. */
export const rightPortabilityNl: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } =
  {
    full: [
      {
        says: [
          '{gegevens} die|welke {u} …1 zelf? …3 gaf|gaven|gegeven|gaf_u|gaf_je …2 krijgt|krijg|ontvangt|ontvang {u} …4 *bestand',
          '{u} krijgt|krijg|ontvangt|ontvang …2 {gegevens} …8 als|in …3 *bestand …10 ergens anders|elders',
        ],
        unless: [
          'cookie*',
          'logbestand*',
          'klantenbestand|ledenbestand|adressenbestand',
          'haalt|haal|vindt|vind|koopt|koop …6 ergens_anders|elders',
        ],
        denied: 'no',
        isSure: true,
      },
      {
        says: [
          'overdragen|overdracht|overzetten|overbrengen|meenemen|doorgeven …5 aan|naar …4 andere|ander|derde|uzelf|jezelf',
          '{gegevens} …8 aan|naar …2 ander|andere|derde …5 overdragen|overdracht|sturen|geven|overzetten|doorsturen|verstrekken|doorgeven|dragen',
          'laten …8 overdragen',
          'verwijderen of overdragen',
          'overdragen aan …3 ander*',
          'overdragen …3 aan|naar ander*',
          'verzoek* tot|om|voor …5 overdracht|gegevensoverdracht',
          'gegevensoverdracht|dataoverdracht|gegevensoverdraging|overdraging',
          'digitaal …6 ontvangen|krijgen|meekrijgen',
          '{gegevens} …6 in een …4 bestand|formaat|computerbestand',
          'bestand|kopie …4 mee …8 andere|ander',
          'overdracht van …3 {gegevens}',
          'overdragen van …3 {gegevens}',
          'kopie|bestand|afschrift …6 voor|naar …2 nieuwe|volgende|andere|opvolgende …3',
          'geven|sturen|meegeven …6 aan|naar|voor …2 nieuwe|volgende|andere|opvolgende *houder|behandelaar|aanbieder|therapeut|leverancier|school|club|praktijk',
        ],
        and: [['{rechtOp}', 'verzoek*', 'rechten']],
        unless: [
          ...OTHER_MOVE,
          'telefoonnummer*',
          'wij|we dragen|geven|kunnen',
          'kunnen|mogen|zullen wij|we|ik …3 aan derde|derden|andere',
          'bestelling',
        ],
      },
      {
        says: [
          'recht op|van …3 *overdraagbaarheid|overdracht|dataportabiliteit',
          '*overdraagbaarheid|dataportabiliteit',
        ],
        in: ['title'],
        unless: ['nummer*'],
      },

      {
        says: [
          'downloaden|ophalen|ontvangen …8 *bestand|csv|json|excel*',
          'haal|haalt|halen|vraag|vraagt …8 op als|in …4 *bestand|csv|json|excel*',
          'beperking …1 overdracht|overdraagbaarheid|*portabiliteit …1 bezwaar|verzet|intrekking',
          'csv|json|csvbestand|jsonbestand|xmlbestand|*excelbestand',
          'krijg|krijgt|krijgen|ontvangt|ontvangen|stuur|sturen|lever|leveren|verstrekken|opvragen|exporteren …6 *bestand …6 {gegevens}',
          '*bestand …6 {gegevens} …6 krijgen|ontvangen|meekrijgen|opvragen|toesturen|sturen|leveren|exporteren',
          'meenemen|overstappen …8 andere|ander',
          'mee te nemen',
        ],
        and: [
          ['{gegevens}', 'alles', 'routes'],
          ['{u}', '{rechtOp}'],
        ],
        unless: [
          'cookie*',
          'logbestand*',
          '*nummer',
          'wij|we ontvangen',
          'klantenbestand|ledenbestand|gegevensbestand|adressenbestand',
          'geautomatiseerd|beveiligd …2 *bestand',
        ],
      },
      {
        says: ['overdracht|overdragen|overdraagbaarheid'],
        titled: ['uw|je|jouw|jullie rechten', 'rechten …6', 'privacyrechten'],
        in: ['item'],
        unless: [...OTHER_MOVE, 'derden', 'aan derde|andere partijen', 'doorgifte'],
      },
      {
        says: ['*overdraag*|*overdrag*|*overdracht|*portabiliteit', 'over te dragen'],
        and: [
          ['{rechtOp}'],
          ['inzage*', 'inzien', 'in te zien', '{verbeteren}'],
          ['{wissen}', 'beperk*'],
        ],
        unless: ['cookie*', 'wij|we mogen|kunnen'],
      },
      {
        says: ['{rechtOp}', '{gegevens}'],
        titled: ['*overdraagbaarheid', '*portabiliteit', 'recht …4 overdracht'],
        unless: ['cookie*', 'klacht*'],
      },
      {
        says: [
          'gegevensoverdraagbaarheid|dataportabiliteit|*overdraagbaarheid|dataoverdraagbaarheid',
          'portabiliteit|portability',
          'overdraagbaar*',
          'recht …20 overdracht',
          'data portabiliteit',
          'gestructureerd* …6 gangbaar*|gangbare',
          'machineleesbaar*',
          'machine leesbaar',
        ],
        unless: ['nummer*', 'telefoonnummer*', '*nummers'],
      },
      {
        says: [
          '{gegevens} …12 overdragen|overgedragen|overdracht|overzetten',
          'overdragen|overdracht|overzetten … {gegevens}',
          'over te dragen',
          'computerbestand|digitaal bestand',
          '{gegevens} …12 andere|ander organisatie|partij|aanbieder|dienstverlener|bedrijf …6 sturen|verstrekken|zenden',
          'doorsturen naar …3 ander*',
          'meenemen',
        ],
        and: [
          ['{rechtOp}'],
          ['u', 'je', 'jij', 'betrokkene*', 'lid', 'leden', 'klant*', 'personen'],
        ],
        unless: ['nummer*', 'fusie', 'overname', 'wij|we kunnen', 'verkoop', 'telefoonnummer'],
        denied: 'no',
      },
      {
        says: [
          'over|door te dragen|sturen|geven|zetten aan|naar …2 derde|ander|andere|nieuwe',
          'overdragen|doorsturen|doorgeven|overzetten|overbrengen|sturen|verstrekken aan|naar …2 derde|ander|andere|nieuwe …2 partij|organisatie|aanbieder|partijen|behandelaar|school|vereniging|bedrijf|instantie',
        ],
        and: [
          ['vragen', 'verzoeken', 'verzoek*', 'vraag', 'recht', 'laten'],
          ['{gegevens}'],
          ['{u}'],
        ],
        unless: [
          ...OTHER_MOVE,
          'wij|we|ik dragen|geven|sturen|verstrekken|vragen|delen',
          'toestemming',
        ],
        denied: 'no',
      },
      {
        says: [
          'dragen|draag|draagt …10 over aan|naar …3 ander|andere|nieuwe|opvolgend*|derde',
          'over te laten dragen',
          'laten overdragen',
          'dossier …6 meegeven|meenemen|meekrijgen',
          '{gegevens} …8 elektronisch|digitaal|leesbaar* …4 bestand|formaat|vorm|kopie',
        ],
        and: [
          ['verzoek*', 'vraagt|vragen|vraag', 'recht', 'kunt|kan|kun|mag', 'wens|wilt|wil'],
          ['{gegevens}', '*dossier'],
        ],
        unless: [...OTHER_MOVE, 'toestemming', 'bestelling', 'verzoek …4 digitaal'],
        denied: 'no',
      },
      {
        says: [
          'laten overmaken|bezorgen|overhandigen|doorgeven|doorsturen aan|naar …3 derde|ander|andere|nieuwe|uzelf',
          'over te laten? maken|dragen aan|naar …3 derde|ander|andere|nieuwe',
        ],
        and: [
          ['{gegevens}', '*dossier'],
          ['kunt|kan|kun|mag', 'recht', 'vragen|vraag|verzoek*'],
        ],
        unless: [
          '*nummer*',
          'fusie',
          'overname',
          'toestemming',
          'cookie*',
          'wij|we kunnen|mogen',
          'bedrag|geld|rekening',
        ],
        denied: 'no',
      },
      {
        says: [
          '{gegevens} in …3 gestructureerd*|digitale|elektronische|leesbare vorm',
          'stapt|overstapt|overstappen|verhuist|gaat …4 naar …3 ander|andere|nieuwe …10 sturen|stuur|geven|dragen',
          '{gegevens}|dossier …6 mee in|als|op …3 bestand|usb*|papier|formaat',
          'op …3 verzoek …3 door naar|aan …3 ander|andere|nieuwe',
        ],
        and: [
          ['verzoek*', 'desgevraagd', 'vraagt|vragen|vraag', 'recht', 'kan|kunt|kun|mag'],
          ['{gegevens}', '*dossier'],
        ],
        unless: [
          '*nummer*',
          'fusie',
          'overname',
          'cookie*',
          'toestemming',
          'bestelling',
          'website',
        ],
        denied: 'no',
      },
    ],
    part: [
      {
        says: ['exporteren|export'],
        unless: ['wij|we exporteren', 'importeren'],
      },
      {
        says: ['exportbestand|exporteren|geexporteerd|export|downloaden'],
        and: [['{gegevens}'], ['u', 'je', 'jij', 'uw']],
      },
    ],
  };
