/** English sentences that were put over word by word: each word is Dutch, and nobody says it so. */
import type { TranslationSign } from './translation-signs.ts';

const OF_A_STATEMENT: readonly string[] = [
  '{gegevens}',
  '*privacy*|informatie|data',
  'website|site|webbrowser|beleid',
  'wij|we|uw|ons|onze',
];

/** What stands before the name of an act that is no part of a compound: `bij registratie gegevens invullen`. */
const ACT = 'verzending|betaling|facturatie|facturering|bestelling|levering|bezorging';
const OF_ACT = 'adres|adressen|informatie|gegevens|methode|details';

export const translatedCalques: Readonly<Record<string, TranslationSign>> = {
  /** `In order to`, `for reasons of`, `in relation with`. */
  calqueOfAim: {
    weight: 2,
    cues: [
      {
        says: [
          'in orde om {u}|ons|de|het|aan|te|onze|uw',
          'voor redenen van',
          'ten einde van',
          'voor het doel om te',
        ],
        and: [OF_A_STATEMENT],
        unless: ['alles|is|zijn|was|weer|komt|breng|maak …1 in orde'],
      },
    ],
  },
  /** `Kept private`, `takes place`, `any questions you may have`. */
  calqueOfVerb: {
    weight: 2,
    cues: [
      {
        says: [
          'worden|wordt gehouden prive|vertrouwelijk|geheim|veilig',
          'gehouden prive en',
          'vragen|zorg|zorgen|bezwaren die? u|je|jij mag|mogen|zou hebben',
          'u|je mag hebben over|met|betreffende',
          'inbreuk|wijziging|verandering|overdracht plaatsneemt|plaats_neemt',
          'transfereert|transfereren|getransfereerd',
          'voorzien|voorziet ons van het|de|een',
          'u|je ons voorziet|voorzien',
          'informatie|gegevens te voorzien aan',
          'ouder|ouders of bewaker|bewakers',
          'goede trouw geloof|geloven|gelooft',
          'wij|we worden vereist dat|om|te',
          'gegarandeerd te zijn|worden',
          'houden van {uw} …2 geheim|vertrouwelijk|prive',
          'die wij|we houden van|over {u}',
          'tijd frame',
          'niet aan externe|derde|buitenstaande? partijen|derden uw|jouw|je|persoonlijk|persoonlijke',
          'de juiste om|te toegang|te|uw|bezwaar|ze',
        ],
        and: [OF_A_STATEMENT],
        unless: ['weg|manier|persoon|plek|plaats|keuze|stap de juiste'],
      },
    ],
  },
  /** Names of acts and of things that Dutch writes as one word. */
  actApart: {
    weight: 2,
    cues: [
      {
        says: [`${ACT} ${OF_ACT}`],
        unless: [
          `bij|na|tijdens|voor|van|per|met|de|een|elke|iedere …1 ${ACT} ${OF_ACT}`,
          'en|of|tot|van verzending|betaling|bestelling|levering|bezorging',
        ],
      },
    ],
  },
  /** After such a beginning the verb comes before who does it. */
  lateSubject: {
    weight: 2,
    cues: [
      {
        says: [
          'op elk|ieder|enig moment|tijdstip u|wij|je kunt|kan|kunnen|mag|mogen',
          'wanneer|als|indien u|je …8 plaatst|vult een bestelling|formulier',
          'door …6 klikken u|je accepteert|gaat|stemt',
          'emailen|schrijven|bellen ons zo|via|op|per',
        ],
        and: [OF_A_STATEMENT],
        unless: ['kunnen|kunt|kan|mogen|willen …6 emailen|schrijven|bellen'],
      },
    ],
  },
  calqueOfAge: {
    weight: 1,
    cues: [
      {
        says: [
          'jonger|ouder dan <number> jaar oud',
          'onder de? <number> jaar oud',
          'gelieve geen informatie|gegevens indienen|verstrekken|sturen|geven',
        ],
      },
    ],
  },
  /** `Words of which the first letter is capitalised`. */
  calqueOfDefinitions: {
    weight: 2,
    cues: [
      {
        says: [
          'beginletter …8 hoofdletter',
          'eerste letter …8 hoofdletter …12 betekenis*|gedefinieerd*',
        ],
        in: ['sentence', 'item', 'title'],
      },
    ],
  },
  /** Of the policies that web shops copied before there was an AVG. */
  calqueOfOldShop: {
    weight: 2,
    cues: [
      {
        says: [
          'onderdeel van …3 koop en|of verkoopproces',
          'koop en|of verkoopproces',
          'varieteit van|aan …2 *maatregelen',
          'voortzetting van …2 gebruik van',
          'uitvoeren van onze zaken|bedrijf',
          'onderhoud van u',
          'bedrijf te voeren of u te bedienen',
          'vrijgave|vrijgeven …2 gepast|passend is',
          'beleid af_te_dwingen',
          'speciale toegangsrechten …4 systemen',
          'van iemand|iedereen onder …2 <number> jaar',
          'zijn in overeenstemming met de vereisten|eisen',
          'website aanbod|aanbiedingen te verbeteren',
          'niet op informatie …3 offline',
          'bakens tags en scripts',
          '*gegevens verwijst|verwijzen naar *gegevens|informatie|data',
        ],
      },
    ],
  },
  calqueOfStore: {
    weight: 1,
    cues: [
      {
        says: [
          'klantenservice|privacy|verkoop team|zorg|zorgen|kwestie',
          'data opslag|inbreuk|bescherming|verwerking',
          'algemene applicatie',
          'online ecommerceplatform|ecommerce_platform',
          'in staat stelt|stellen om …2 onze|uw …4 producten',
          'systemen in staat stelt|stellen',
          'site of …2 dienstverlener|dienstverleners',
          'computers|dienstverleners harde|systemen|browser',
          'effectiever …2 reageren op …2 verzoeken|behoeften',
          'individuele behoeften',
          'verhandelen of anderszins|overdragen',
          'gemeenschappelijke zeggenschap',
          'betekent elk|ieder|een apparaat|entiteit|natuurlijke',
          'om te helpen ons|met',
          'is uw verantwoordelijkheid om …8 controleren',
          'kunt|kan|mag vragen voor uw|de|verwijdering|inzage|toegang',
          'publiek|openbaar of privaat|prive',
          'enig ander|andere bedrijf|partij|persoon',
        ],
      },
    ],
  },
};
