/**
 * What a Dutch writer does not write and a translation does. One sign alone proves nothing; several
 * different ones do. `weight` 2: hardly ever slips from a Dutch pen.
 */
import type { Cue } from '../rules/cue.ts';

export interface TranslationSign {
  readonly weight: 1 | 2;
  readonly cues: readonly Cue[];
}

const ANYWHERE = ['sentence', 'item', 'row', 'title'] as const;

const VISA_OR_FORM = [
  'visum*|visa',
  'aanvraag|aanvragen|aanvragers',
  'account*|formulier*',
  'bestelling*',
];

export const translationSigns: Readonly<Record<string, TranslationSign>> = {
  brokenAgreement: {
    weight: 2,
    cues: [
      {
        says: [
          'wij|we|jullie|zij heeft|wordt|is',
          'je|jij heeft',
          'heeft je|jij',
          'u heb|ben|hebben|willen|kunnen',
          'onze|deze bezit|beleid|gegeven|doel|bedrijf|account|formulier|recht',
          'ons|dit website|organisatie|diensten|verklaring|informatie|gegevens|klanten|gebruikers',
          'het website|informatie|verklaring|gebruiker|klant|toestemming|verwerking',
          'de bedrijf|beleid|recht|formulier|account|verzoek|doel',
          'een persoonsgegevens|gegevens',
          'uw persoon',
        ],
        unless: [
          'wij heeft u',
          'zij is|wordt|heeft',
          'de recht*',
          'wie wij|we zij is',
          'van ons is',
        ],
      },
    ],
  },
  access: {
    weight: 2,
    cues: [
      {
        says: [
          'recht op toegang tot, bijwerken',
          'recht* op toegang tot …4 bijwerken|corrigeren|wijzigen',
          'toegang tot bijwerken',
          'toegang wenst te vragen',
          'toegang wenst tot',
          'gegevensrecord*|persoonlijke gegevensrecord*',
          'recht …3 te worden vergeten en',
          'afmelden van …4 verkoop',
        ],
      },
    ],
  },
  calqueOfLaw: {
    weight: 1,
    cues: [
      {
        says: [
          'zoals …3 vereist …4 door …2 wet',
          'vereist of toegestaan door',
          'toegestaan door …2 toepasselijk*|wet',
          'behalve zoals hierin|beschreven|vereist|uiteengezet',
          'maar niet beperkt tot',
          'niet beperkt tot',
          'voorgeschreven door de wet',
          'juridische claims',
          'wettelijke en regelgevende',
          'materiele wijzigingen',
          'commercieel redelijk*',
          'redelijk|redelijke administratieve',
          'in overeenstemming met uw voorkeuren|interesses',
          'gegevensbeschermings en',
          'internationaal recht geregelde',
          'onderworpen aan openbaarmaking',
        ],
      },
    ],
  },
  calqueOfData: {
    weight: 1,
    cues: [
      {
        says: [
          'persoonlijk identificeerbare',
          'nietopenbare persoonlijke',
          'niet openbare persoonlijke',
          'nietpersoonlijke informatie',
          'gepersonaliseerde gegevens',
          'persoonlijke informatie …6 in ons|onze bezit',
          'bewaring en controle',
          'in …2 bezit of onder controle',
          'verzameling het gebruik en|de|het openbaarmaking|doel',
          'verzameling gebruik en',
          'openbaarmaking van …3 persoonlijke',
          'openbaarmaking van persoonsgegevens',
          'praktijken voor het',
          'huidige praktijken',
          'onze|ons|informatie|privacy praktijken',
          'praktijken en procedures',
          '*praktijken',
          'in rust en',
          'webbron|webbakens|webbaken',
          'persoonlijke account te bezoeken',
          'informatie behoudsprocessen',
          'behoudsproces*',
        ],
      },
    ],
  },
  calqueOfBusiness: {
    weight: 1,
    cues: [
      {
        says: [
          'serviceprovider*|service provider*',
          'een dynamisch document',
          'van onze toewijding',
          'onze toewijding',
          'is onze toewijding',
          'klantensucces*|succes van de klant',
          'verwijzingsprogramma*',
          'klantgerichte benadering',
          'industrienormen|industriestandaard*',
          'leiderschap behouden',
          'op onze …3 officiele site',
          'officiele site|email',
          'pleitbezorgers',
          'wereldleider',
          'zakelijke transacties',
          'bedrijfscontrole',
          'als een actief',
          'van uw gadget',
          'carrieremogelijkheden',
        ],
      },
    ],
  },
  pleaseNote: {
    weight: 1,
    cues: [
      {
        says: [
          'houd er …3 rekening mee dat',
          'het is belangrijk om …3 merken|onthouden|begrijpen|benadrukken|gedachten',
          'het is belangrijk op te merken',
          'wees ervan bewust dat',
          'u kunt er zeker van zijn dat',
          'we streven ernaar om',
          'eventuele problemen moeten',
        ],
      },
    ],
  },
  wrongWord: {
    weight: 2,
    cues: [
      {
        says: ['sollicitatie|sollicitanten'],
        and: [VISA_OR_FORM],
        unless: ['vacature*', 'solliciteert', 'cv'],
      },
      {
        says: [
          'toepassingsresultaten',
          'deze notitie|kennisgeving …6 {gegevens}|privacy*|maatregelen',
          'in deze notitie',
          'deze privacykennisgeving|privacymelding',
          'kennisgeving van privacy',
          'privacyregels te|zijn',
          'vertrouwelijkheidsovereenkomst|geheimhoudingsovereenkomst',
          'kennisgevingen en gebruiksvoorwaarden',
          'in een van deze mededelingen',
          'werkgelegenheidsinformatie',
          'contacten op|in|van de|deze',
          'rekening …3 klant te verwijderen',
          'plaats|plaatsen biscuits|koekjes',
          'koekjes',
          'thuisland',
          'ondersteuningssysteem',
          'abonnees van ons gezelschap',
          'gezelschap',
        ],
        unless: ['tussen partijen', 'medewerker*', 'personeel*', 'werknemer*'],
      },
    ],
  },
  oddRoles: {
    weight: 2,
    cues: [
      {
        says: [
          '*klantpartij|klantzijde|contractpartij|aanbiederpartij|gebruikerspartij|klantkant',
          'uitvoerende partij',
          'contractant',
        ],
        in: ANYWHERE,
      },
    ],
  },
  english: {
    weight: 2,
    cues: [
      {
        says: [
          'regulatory|compliance',
          'need to know',
          'personal|information|collection|retention|security|changes|contact us',
          'your|our rights|data|information|privacy',
          'how we|to',
          'we collect|use|share',
          'third parties',
        ],
        unless: ['privacy policy', 'privacy statement', 'cookie policy', '{u}', '{wij}'],
        in: ['title'],
      },
      {
        says: [
          'the information|data|website',
          'your personal',
          'we may|will|are',
          'such as',
          'and the',
          'of your',
          'please …2 contact|note',
        ],
        in: ['sentence', 'item'],
      },
    ],
  },
  replacedLetters: {
    weight: 2,
    // U changed into je by search and replace goes through whole words: kunt, uw, gebruik.
    cues: [{ says: ['jew|jewe|kjen*|kjent|hjen|hje|jeit|gebrjei*|gjenst*'], in: ANYWHERE }],
  },
  hasToInfinitive: {
    weight: 1,
    cues: [
      {
        says: [
          'verzoeken aan ons te doen',
          'om ons te helpen …3 {werk}',
          'ons helpen …4 te {werk}',
          'helpen …3 uw vraag',
          'voor geen enkel ander doel',
          'om dit te doen',
          'door u aan te melden',
          'zult gebruiken',
          'op welke basis dan ook',
          'zijn of haar persoonlijke',
          'gedwongen worden',
          'op zodanige wijze',
        ],
      },
    ],
  },
};
