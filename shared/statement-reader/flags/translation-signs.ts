/**
 * What a Dutch writer does not write and a translation does. One sign alone proves nothing; several
 * different ones do. `weight` 2: hardly ever slips from a Dutch pen.
 */
import { type Cue, TITLES_TOO } from '../rules/cue.ts';

export interface TranslationSign {
  readonly weight: 1 | 2 | 3;
  readonly cues: readonly Cue[];
}

const NOT_OF_A_JOB = ['vacature*', 'solliciteert|solliciteren', 'cv', 'baan|functie'];

const REPLACED = 'kjent|kjennen|gebrjeik*|hjen|gejen|bjeiten|natjerlijk';

export const translationSigns: Readonly<Record<string, TranslationSign>> = {
  brokenAgreement: {
    weight: 2,
    cues: [
      {
        says: [
          'wij|we|jullie heeft|wordt|is',
          'jij heeft',
          'je heeft …1 recht|geen|vragen|toestemming',
          'als|wanneer|indien|hierbij je heeft',
          'u hebben|willen|kunnen het|de|een|geen|recht|uw|ons',
          'u heb|ben',
          'onze|deze bezit|beleid|privacybeleid|cookiebeleid|doel|bedrijf|formulier|recht',
          'ons website|organisatie|klanten|gebruikers',
          'het klant|gebruiker|website|verklaring|informatie|overeenkomst|toestemming|gegevens|verwerking|dienst|bezoeker',
          'de bedrijf|beleid|formulier|verzoek|recht|doel|adres|gebruik|emailadres|contract|bestand',
          'dit informatie|verklaring|website|overeenkomst|gegevens|dienst|verwerking',
          'deze recht|doel|adres|gebruik|formulier|verzoek|privacybeleid|document',
          'ik heeft|hebben|gaat',
          'wij|we gaat|kan|zal|mag|moet|verzamelt|bewaart|deelt|neemt|vraagt',
          'wij|we *eert|stuurt|geeft|houdt|slaat|maakt|doet|biedt|ontvangt|vindt|toont',
          'onze|alle|deze medewerkers|werknemers|leden|klanten|bezoekers|vrijwilligers is|heeft|krijgt|wordt',
          'persoonlijk informatie|data|gegevens',
          'die|gegevens|informatie u ons geven|sturen|verstrekken|vertellen',
          'informatie|gegevens|data dat u|uw|wij|we|is|zijn',
        ],
        unless: [
          'recht|mogelijkheid|keuze …10 {gegevens} dat',
          'van|over|met|aan|voor|bij|op|door|namens|zonder|tegen|naar u|je|jou|jullie …3 hebben|heeft|willen|kunnen|heb|ben',
          'wie wij|we is',
          'en|of|noch ik hebben|gaat',
          'van|door|met|voor|aan|bij|onder|naar|over|tussen onze|alle|deze medewerkers|werknemers|leden|klanten|bezoekers|vrijwilligers',
          'het informatie* {recht}',
          'u ons geven|sturen|verstrekken|vertellen wilt|wil|kunt|kan|moet|mag',
          'als|of|omdat|voorzover|zover|indien|wanneer|gaat|betreft|zijn het *gegevens|informatie|toestemming|klant|gebruiker',
        ],
      },
    ],
  },
  /** The verb where English has it. */
  wordOrder: {
    weight: 2,
    cues: [
      {
        says: [
          'als|wanneer|indien u|je|jij|wij|we hebt|heeft|bent|plaatst|bezoekt|gebruikt een|de|het|onze|uw|vragen|ons',
          'hoe|waarom|omdat|zodat|dat|als|wanneer|indien wij|we|ik verzamelen|gebruiken|verwerken|bewaren|delen|beschermen|verstrekken|ontvangen|delen|gebruik|verzamel|verwerk|bewaar uw|onze|de|het|jouw|een|deze',
          'hoe|waarom wij|we|ik {verwerk} en|of {verwerk} uw|jouw|de',
          'als|wanneer|indien u|je|jij heeft|hebt vragen',
          'als|wanneer|indien u|je gaat|ga akkoord',
          'als|wanneer|indien u|je bezoekt|gebruikt of|en|onze|de|deze',
          'hoe|waarom|dat u|je gebruikt|bezoekt onze|de|deze',
          'hoe|waarom onze|ons|de organisatie|bedrijf|website|club gebruikt|verzamelt|verwerkt|bewaart de|het|uw|persoon*',
          'als|wanneer|indien u|je|jij registreert|geeft|vult|stuurt|verstrekt|opent|vraagt|neemt|klikt een|de|het|onze|uw|ons|op|contact',
          'wij|we niet verkopen|verhuren uw|jouw|deze',
          'en|maar wij|we niet opslaan|verkopen|delen|verzamelen|verhuren',
          'wij|we|u|je nooit|altijd|ook|automatisch delen|verkopen|verzamelen|gebruiken|bewaren|verwerken uw|jouw|de|persoonlijke|informatie',
          'wij|we doen niet',
          'wij|we|u|je ook? automatisch ontvangen|krijgen|registreren|opslaan uw|jouw|de|het|informatie',
          'niet gebruiken deze|dit|de|onze|ons',
          'alstublieft niet|gebruik|neem|bereik|lees',
          'u hierbij|toestemt gaat|met',
          'u akkoord met',
          'kan|kunnen|mogen|zullen openbaar|bekend|beschikbaar maken|stellen uw|jouw|de|het|persoonlijke',
          'wij|we zijn|worden vereist|verplicht door',
          'u toestemt',
          'moeten wij|we worden',
          'op het punt wij|u',
        ],
        unless: [
          'die|dat wij|we doen',
          'wij|we doen niet aan|mee|meer|minder',
          'die|dat|omdat|als|wanneer|indien|welke …12 en|maar wij|we niet',
          'ga|gaat|verklaart|bent|geeft|stemt u akkoord|hierbij',
          'als|indien|wanneer|zodra|tenzij|mits|dat|of|die|waarvoor|waarmee|waarin …8 u toestemt',
        ],
      },
    ],
  },
  access: {
    weight: 2,
    cues: [
      {
        says: [
          'recht* op toegang tot …4 bijwerken|corrigeren|wijzigen',
          'recht te verzoeken',
          'toegang naar de|uw persoonlijke data|informatie',
          'toegang wenst|verzoekt',
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
          'vereist door wet',
          'vereist of toegestaan door',
          'toegestaan door …2 toepasselijk*',
          'waar vereist',
          'behalve zoals hierin|beschreven|vereist|uiteengezet',
          'zoals hierin uiteengezet|beschreven',
          '{bewaar} voor <number> jaren|maanden',
          'niet beperkt tot',
          'juridische claims',
          'wettelijke en regelgevende',
          'materiele wijzigingen',
          'commercieel redelijk*',
          'anderszins',
          'hierbij akkoord',
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
          'persoonlijk identificeerbaar',
          'nietopenbare|nietpersoonlijke|nietpersoonlijk persoonlijke|informatie',
          'niet openbare persoonlijke',
          'persoonlijke informatie …6 in ons|onze bezit',
          'in ons|onze bezit',
          'bewaring en controle',
          'verzameling het gebruik en|de openbaarmaking?',
          'verzameling gebruik en',
          'openbaarmaking van …3 persoonlijke|persoonsgegevens',
          '*praktijken',
          'webbakens|webbaken|bakens',
          'log bestanden',
          'individuen hebben|heeft',
          'elk|ieder individu',
          'verzameling en het gebruik van',
          'identificeren van individuen',
        ],
      },
    ],
  },
  calqueOfBusiness: {
    weight: 1,
    cues: [
      {
        says: [
          'serviceprovider*',
          'service providers',
          'dynamisch document',
          'onze toewijding',
          'klantgerichte benadering',
          'industrienormen|industriestandaard*',
          'officiele site|email|website',
          'zakelijke transacties',
          'vertrouwde derden|partners',
          'buitenstaande|buitenstaanders',
          'verscheidenheid',
          'onthullen',
          'assisteren',
          'geopereerd|opereren',
          'van tijd tot tijd …6 uw',
        ],
      },
      { says: ['posten'], unless: ['link|links|koppeling|online'] },
    ],
  },
  /** Words of the American web policy, one by one from the dictionary. */
  calqueOfWeb: {
    weight: 1,
    cues: [
      {
        says: [
          '*verwijzingsbron|verwijzingssite|verwijzingswebsite|paginaweergaven|klikstroom*',
          'verwijzende site|website|pagina|url',
          'websitediensten|emailmeldingen|websitebezoeken',
          'gelinkte websites|sites',
          'uw|je gebruik van …3 website|site|dienst|diensten',
          'worden|wordt|die|u …4 ingediend|indient …6 website|site|dienst',
          'website|site …6 worden|wordt ingediend',
          'effectieve datum',
          'niet volgen signalen|signaal|verzoeken',
        ],
      },
    ],
  },
  calqueOfMarketing: {
    weight: 1,
    cues: [
      {
        says: [
          'communicaties',
          'promotionele emails|materialen|berichten|communicatie|informatie',
          'derdepartij|derdepartijen|derdepartijdiensten',
          'derde partij …2 leverancier*|dienstverlener*|diensten|websites|sites',
          'optout|opt out van',
          'te uitschrijven|afmelden van',
          'gepersonaliseerde ervaring',
        ],
      },
    ],
  },
  calqueOfDisclosure: {
    weight: 1,
    cues: [
      {
        says: [
          '{gegevens} …6 vrijgeven|vrijgegeven|vrij te geven',
          'wetshandhaving*',
          'dagvaarding|dagvaardingen',
          'verkoop van activa|bedrijfsmiddelen',
          'overdracht …4 activa',
          'te goeder trouw geloven|menen|aannemen',
          'in …2 goed vertrouwen',
          'rechtsgebied|rechtsgebieden|jurisdictie|jurisdicties',
          'toelichtingen …6 doeleinden|beleid|privacybeleid',
        ],
      },
    ],
  },
  calqueOfPromise: {
    weight: 1,
    cues: [
      {
        says: [
          'redelijke stappen|voorzorgsmaatregelen',
          'inherent onveilig|onzeker|risico*',
          'toegewijd aan|om',
          'voel u|je vrij om',
          'voel vrij om',
          'niettegenstaande',
          'onderworpen aan …3 privacybeleid|beleid|voorwaarden',
          'af en toe …3 bekijken|controleren|raadplegen',
          'van tijd tot tijd …8 bijwerken|wijzigen|aanpassen|herzien|bijgewerkt|gewijzigd|herzien',
          'legt uit hoe wij|we',
          'contactdetails|details op|via onze contactpagina|pagina',
          'de details op|van onze',
        ],
      },
    ],
  },
  calqueOfTemplate: {
    weight: 1,
    cues: [
      {
        says: [
          'commercieel aanvaardbare|acceptabele',
          'methode van verzending|overdracht|transmissie',
          'methode van elektronische opslag',
          'wordt|bent geadviseerd …8 te controleren|herzien|bekijken|lezen|raadplegen',
          'van kracht wanneer …6 geplaatst|gepubliceerd',
          'alle stappen …4 redelijkerwijs nodig',
          'zakelijke overdracht|overdrachten',
          'bedrijfsoverdrachten',
          'andere wettelijke vereisten',
          'soorten verzamelde gegevens',
          'wordt gezien|beschouwd als …6 acceptatie',
          'de service gebruikt|gebruiken|bezoekt|verbeteren|leveren',
          'gebruik van de service',
          'leveren en onderhouden van onze|de service|dienst',
          'interpretatie en definities',
        ],
        in: TITLES_TOO,
      },
    ],
  },
  calqueOfRole: {
    weight: 2,
    cues: [
      {
        says: [
          'gegevenssubject*|datasubject*',
          'data onderwerp*',
          'gegevensonderwerp*',
          'recht tot toegang|rectificatie|uitwissing|bezwaar|verwijdering',
          'gegevenscontroller*',
          'data controleur*|bestuurder',
          'rechtmatige interesse*',
          'legitieme interesse*',
          'wettige interesse*',
          'gegevensbeschermingsofficier|gegevensbeschermingsagent',
        ],
      },
    ],
  },
  pleaseNote: {
    weight: 1,
    cues: [
      {
        says: [
          'u|je kunt|kan worden gevraagd om|uw',
          'houd er …3 rekening mee dat',
          'er rekening mee te houden dat',
          'het is belangrijk om …3 merken|onthouden|begrijpen|benadrukken|gedachten',
          'het is belangrijk op te merken',
          'wees ervan bewust dat',
          'aarzel niet om|ons|contact',
          'alstublieft',
          'voor geen enkel ander doel',
          'zijn of haar persoonlijke',
          'moeten …3 ons helpen',
          'onder de leeftijd',
          'niet willens en wetens',
          'op deze bladzijde',
          'verstaan hoe|wat|waarom',
        ],
      },
    ],
  },
  /** A word of another field that the dictionary gives first. */
  wrongWord: {
    weight: 2,
    cues: [
      {
        says: ['sollicitatie|sollicitanten|sollicitaties'],
        and: [['visum*|*visum|visa', 'aanvragers|aanvrager', 'status', 'bestelling*', 'lening*']],
        unless: NOT_OF_A_JOB,
      },
      {
        says: [
          'in deze notitie|mededeling …8 {gegevens}|maatregelen|privacy*',
          'kennisgeving van privacy',
          'beleid van privacy',
          'koekjes',
          'naam …3 te betreden',
          'aan|op|naar de bodem van elke|iedere|deze|de email|emails|pagina|site|website',
          'gewist het',
          'bereik …3 uit naar',
          'serveert',
          'gedwongen worden uw|persoonlijke',
        ],
        unless: ['koffie|thee|bakker*|recept*|lekker*|wachtwoord*|trommel'],
      },
    ],
  },
  english: {
    weight: 1,
    cues: [
      {
        says: [
          'regulatory|compliance',
          'personal information|data',
          'information we|collection',
          'data retention|collection',
          'your|our rights|data|information|privacy',
          'how we',
          'we collect|use|share',
          'third parties',
          'contact us',
        ],
        in: ['title'],
      },
      {
        says: [
          'need to know',
          'the information|data|website',
          'your personal',
          'we may|will|are',
          'of your',
          'please contact|note',
        ],
        in: ['sentence', 'item'],
      },
    ],
  },
  /** U changed into je by search and replace goes through whole words: uw, kunt, kunnen. */
  replacedLetters: {
    weight: 2,
    cues: [{ says: [`jew|${REPLACED}`], in: TITLES_TOO }],
  },
  /** No pen slips so: counted once more. */
  replacedInWords: {
    weight: 2,
    cues: [{ says: [REPLACED], in: TITLES_TOO }],
  },
};
