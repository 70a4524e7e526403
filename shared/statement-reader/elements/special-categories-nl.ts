import type { Cue } from '../rules/cue.ts';
import { AILMENTS_NL, NOT_NOTED_NL, NOTED_NL } from './ailments.ts';
import { FIRST_AID_NL, NO_FIRST_AID_NL } from './first-aid.ts';

/** Health and crime that no data are kept of: what one promises, is asked by the police, or advises. */
const NO_DATA: readonly string[] = [
  'fiscaal|fiscale|strafrechtelijk|strafrechtelijke …2 onderzoek|onderzoeken|vervolging|vordering*',
  'crimineel|criminele gedrag|gedragingen|handelingen|activiteiten|praktijken|doeleinden|feiten',
  'tegen|voorkomen|voorkoming|bestrijd*|opspor*|detectie|aangifte|melden …8 crimine*|strafrechtelijke|strafbare',
  'strafrechtelijk* …6 aangifte|overtreding*',
  'geen|niet …4 medisch advies',
  'zijn|werken|staan …2 er|aan|voor …3 gezondheid',
  'vinden|vind|vindt …2 gezondheid …4 belangrijk',
  'gezondheid …4 belangrijk|voorop|centraal|prioriteit',
  'goede|betere|zorg_voor …2 gezondheid',
  'welk|welke …1 geloof|ras|godsdienst|geaardheid|afkomst ook',
  'iedereen|ieder|eenieder …6 geloof|ras|godsdienst|religie|geaardheid|afkomst …2 welkom|terecht|ook',
  'vervangt|vervangen|vervanging …6 medisch*|medicatie|medicijnen|arts|huisarts',
  'stel|stellen|stelt …3 geen …2 diagnose*',
  'geen diagnose|diagnoses …2 gesteld|stellen',
  'schrijf|schrijven|schrijft …3 geen …2 medicatie|medicijnen',
  'medische klachten …16 arts|huisarts|specialist|dokter',
  'raadpleeg|raadplegen …3 arts|huisarts|dokter',
  'bijzondere handelingen|verwerkingen|omstandigheden|gevallen|situaties|aandacht|redenen|eisen|voorwaarden|aanleiding|activiteiten|wensen|korting',
  'gevoelige informatie|gegevens …3 veilig|versleuteld|beveiligd|afgeschermd|beschermd',
  'ssl|tls|https|versleutel* …8 gevoelige informatie|gegevens',
  'beveiligd|versleuteld …3 zodat gevoelige …8',
  'buiten|binnen|in de|het gezondheidszorg|zorgsector',
  'cookie|cookies|*cookies …6 bevat|bevatten|slaat|slaan|verzamelt|verzamelen|bewaart|bewaren|verwerkt|onthoudt …6 geen|niet',
  'in|met …3 cookie|cookies|*cookies …1 staat|staan|zit|zitten|wordt|worden …3 geen|niet',
  'niet|nooit meer …4 gevoelige …3 dan',
  'niet …1 delen|verstrekken|sturen|doorgeven van …6 gevoelige',
  'gevoelige …4 creditcard*|betaalgegevens|betalingsgegevens|bankgegevens|kaartgegevens',
];

/** "Although we do not ask for it, it shows": they are had all the same. */
const ALL_THE_SAME = 'hoewel|ofschoon|alhoewel|ook_al …14 niet|geen';

/** What says one of these is about children, copies or emergencies, and tells no ground. */
const OTHER_THAN_GROUND: readonly string[] = [
  ...NO_DATA,
  'ouder*',
  'anoniem',
  'opslag …6 op',
  'jonger dan',
  'onder de 16',
  'afscherm*',
  'af te schermen',
  'noodsituatie*|noodgeval*',
  'schadelijk|gevaar|goed voor …2 gezondheid',
  'onze|mijn producten|artikelen|materialen',
  'stuur|zend',
  'vermeld uw|je|jouw|geen|niet|altijd|bij|svp',
  ALL_THE_SAME,
  'geen|niet …8 sturen|mailen|toesturen|versturen|opsturen|te_sturen|toe_te_sturen|te_mailen|emailen|te_emailen',
  'vragen|vraag|verzoeken|verzoek|gelieve|raden|vriendelijk …8 geen|niet …10 overmaken|over_te_maken|overmaakt|doorgeven|door_te_geven|meedelen|mee_te_delen|verstrekken|verstrekt|delen|deelt|vermelden|vermeldt|invullen|in_te_vullen|opnemen|op_te_nemen|bezorgen|uploaden|te_uploaden',
  'accountant|boekhouder|administratiekantoor …10 geen',
  // Of what the organisation itself is no part.
  'wij|we|ik zijn|ben …4 lid|leden|actief|verkiesbaar|aangesloten|verbonden|gebonden …4 partij|partijen|kerk|geloof|politiek|politieke',
  'ons|niemand|betrokkenen|stichting|vereniging is|zijn …3 lid|leden|actief|verkiesbaar|aangesloten|verbonden|gebonden …4 partij|partijen|kerk|geloof|politiek|politieke',
];

/** Dutch cues of special kinds of data. */
export const specialCategoriesNl: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } =
  {
    full: [
      {
        says: ['{bijzonder}'],
        and: [['nooit', 'geenszins', 'niets', 'geen']],
        unless: [
          ...OTHER_THAN_GROUND,
          'recht',
          'derden',
          'kopie',
          'onveilige',
          'nooit …6 delen',
          'delen …8 nooit',
          'bsn … nooit',
          'verkopen',
        ],
      },

      {
        says: ['artikel|art 9 lid', 'bijzonder* persoonsgegeven*', '{bijzonder}'],
        and: [
          [
            'artikel 9',
            'art 9',
            'uitdrukkelijk*',
            'wgbo',
            'toestemming',
            'geen',
            'niet',
            'wettelijk*',
            'kerkgenootschap',
          ],
        ],
        unless: [
          ...OTHER_THAN_GROUND,
          'recht op',
          'klacht*',
          'kopie',
          'zwart',
          'onveilige',
          'derden …6 toestemming',
          'intrekken',
          'niet …6 gedeeld|archief|langer',
          'toestemming …6 toedienen|toe_te_dienen|behandelen',
        ],
      },

      {
        says: ['bijzondere …4 {gegevens}|categorie*', 'gevoelige …3 {gegevens}', '{bijzonder}'],
        and: [
          [
            'toestemming',
            'geen',
            'niet',
            'wettelijk*',
            'grondslag',
            'artikel 9',
            'art 9',
            'uitdrukkelijk*',
            'wgbo',
            'op grond van',
            'uitzondering',
            'wet',
          ],
        ],
        unless: [
          ...OTHER_THAN_GROUND,
          'zonder toestemming van ouders',
          'ouderlijke',
          'recht',
          'op|in de|deze|die|uw kopie',
          'zwart',
          'vergeet niet',
          'medisch specialist*|hulpverlener*',
          'paspoort*|identiteitsbewijs …8 bsn|burgerservicenummer',
          'niet …6 gedeeld|archief|langer',
          'toestemming …6 toedienen|toe_te_dienen|behandelen',
        ],
      },
      {
        says: [
          '*gezondheid*|medisch*|diagnose*|klachten …12 nodig|noodzakelijk …8 zorg|behandel*|hulp*|begeleid*|verplicht',
          'nodig|noodzakelijk …8 zorg|behandel* …12 *gezondheid*|medisch*',
          'alleen|uitsluitend|enkel|slechts …10 {bijzonder} …14 {u} …6 akkoord|instemt|wilt|goedvindt|doorgeeft|vertelt|zelf',
          '{bijzonder} …6 alleen|uitsluitend|enkel|slechts als|indien|wanneer|met {u} …8 akkoord|instemt|wilt|goedvindt|doorgeeft|vertelt|zelf|instemming',
          'medisch*|*gezondheid* …10 wettelijke plicht|bewaarplicht|dossierplicht',
          'wettelijke plicht|dossierplicht …12 dossier',
          'mogen|mag …6 {bijzonder} …8 omdat',
        ],
        unless: ['ouder*', 'anoniem', 'recht', 'klachtenregeling', 'dier*', 'hond*', 'paard*'],
        denied: 'no',
      },
      {
        says: [
          'uitdrukkelijk|uitdrukkelijke …6 toestemming|ingestemd|instemmen|akkoord|goedgekeurd',
          'toestemming|instemming …4 ouders|ouder …4 voor|om',
        ],
        and: [['{bijzonder}']],
        unless: ['jonger dan', 'onder de', '16 jaar', 'recht', 'afscherm*', '{derden}'],
      },
      {
        says: ['{bijzonder}'],
        beside: [
          'uitdrukkelijke toestemming',
          'art* 9',
          'wgbo',
          'vragen|vraag …4 daar|hier|hiernaar|ernaar …2 niet|nooit',
          'daar|hier|ernaar|hiernaar vragen|vraag wij|we|ik …2 niet|nooit',
          'verwerken|verzamelen|verwerk|verzamel wij|we|ik? deze|die|dit|dat|dergelijke|zulke …2 niet|nooit',
        ],
      },
      {
        says: [
          'verwerk|verwerken|verwerkt|registreer|registreren|registreert …10 bijzondere persoonsgegevens',
          'gezondheidsgegevens bijzondere persoonsgegevens',
        ],
        somewhere: [
          'toestemming van de|iedere|elke client|patient|deelnemer',
          'uitdrukkelijke toestemming van|om|voor',
          'behandelovereenkomst …10 verplicht|verplichting',
        ],
        unless: [...NO_DATA, 'recht', 'jonger dan', 'onder de', 'geen', 'niet', 'nooit'],
      },
      {
        says: [
          'wij|we|ik vragen|vraag …1 niet|nooit om|naar …3 bijzondere|gevoelige|{bijzonder}',
          'vragen|vraag wij|we|ik …1 niet|nooit om|naar …3 bijzondere|gevoelige|{bijzonder}',
        ],
        unless: ['tenzij|behalve', ALL_THE_SAME, 'recht op'],
      },
      {
        // As translated statements call them.
        says: [
          'geen …2 specifieke|speciale categorie|categorieen|categorieen_van …1 persoonsgegevens|gegevens …8',
          'geen …2 specifieke|speciale soorten …1 persoonsgegevens',
        ],
        unless: ['recht', 'delen|verkopen', '{derden}'],
      },
      {
        says: ['medische|gezondheids* {gegevens} …8 vrijwillig …14 toestemming'],
        unless: ['ouder*', 'anoniem'],
      },
    ],
    part: [
      {
        says: [
          'patientendossier|patientdossier|clientdossier|behandeldossier|zorgdossier',
          'vingerafdruk*|gezichtsherkenning|irisscan|biometrische',
          'doopdatum|doop|belijdenis',
          'kerkelijke handelingen|gezindte|staat',
          'aandoening*|medicatie|medicijnen|ziekte*|zwangerschap|letsel',
          'seksuele|etnische',
          'klachten|gezondheid|behandeling …4 dossier',
        ],
        unless: [
          ...NO_DATA,
          'kind …4 blessure',
          'bij een blessure',
          'dier*',
          'hond*',
          'verzuim',
          'trouw',
        ],
      },

      {
        says: [
          'bijzondere …4 {gegevens}|categorie*',
          'medische|medisch fiche|fiches|formulier|formulieren|vragenlijst|vragenlijsten|steekkaart|attest|attesten',
          'zeer gevoelig*',
          'gevoelige …3 {gegevens}',
          'medische|gezondheids* …2 {gegevens}|informatie',
          'gezondheidsgegevens|gezondheidsinformatie|gezondheid',
          'allergie*|diagnose*|blessure*',
          'geloof|geloofs*|godsdienst*|ras|strafrechtelijk*|criminele',
        ],
        unless: [
          ...NO_DATA,
          'onder de 16',
          'jonger dan 16',
          'bescherming van de gezondheid',
          'goed|slecht|gezond|schadelijk voor …2 gezondheid',
          'producten',
          'dier*',
          'veterinair*',
          'hond*',
          'opslag …6 op',
          'huisdier*',
          'paard*',
          'plekken',
          'wachtwoord*',
          'creditcard*|betaalgegevens|bankgegevens',
          '*dog',
          'volgende bijzondere',
          'encryptie|versleutel* …2 van …2 gevoelige',
        ],
      },
      {
        says: [
          'aantekeningen|verslag|verslagen|notities|dossier|gespreksverslagen …10 gesprek|gesprekken|sessie|sessies|therapie|hulpvraag|behandeling|consult*|klachten',
          'hulpvraag',
          'medicijngebruik|medicatiegebruik|ziektegeschiedenis|zorgvraag|voorgeschiedenis',
          'volgende bijzondere …12 gezondheid*|medisch*|religie*|godsdienst*|ras|strafrecht*|biometr*|vakbond*|seksue*',
        ],
        unless: ['dier*', 'hond*', 'paard*', 'telefoongesprek*', 'verkoopgesprek*', 'geen'],
      },
      {
        says: [
          'verklaring omtrent …2 gedrag',
          'antecedentenonderzoek|vogverklaring|gedragsverklaring',
          'uittreksel …3 strafregister',
          'bewijs|attest van goed gedrag',
        ],
        unless: [
          'hebben|heeft|beschikken|beschikt|bezit …6 verklaring|bewijs|attest|gedragsverklaring',
        ],
        denied: 'no',
      },
      {
        says: [
          'reden* …3 verzuim|ziekteverzuim|ziekte|ziekmelding|afwezigheid …6',
          'ziekte|ziekmelding|verzuim …6 reden*|aard|oorzaak',
        ],
        and: [
          ['noteer*|noteren|registreer*|registreren|vast|bijgehouden|bewaren|vragen', '{soort}'],
        ],
        unless: ['geen|niet|nooit', 'annuler*'],
      },
      {
        // Who belongs to a church is told by where it is written down.
        says: [
          'gedoopt|gedoopte|gedoopten …20 vast|vastgelegd|registreert|registreren|geregistreerd|ingeschreven|*administratie|register|{gegevens}',
          'kerkledenadministratie|doopregister|doopboek|lidmatenregister|lidmatenboek|doopleden|belijdende_leden',
        ],
        unless: ['museum|archief|archieven|geschiedenis|stamboom*|genealog*|eeuw'],
        denied: 'no',
      },
      { says: AILMENTS_NL, and: [NOTED_NL], unless: NOT_NOTED_NL, denied: 'no' },
      { says: FIRST_AID_NL, unless: NO_FIRST_AID_NL, denied: 'no' },
      {
        says: ['klachten en …2 behandel*', 'uw|je|jouw lichamelijke|psychische|medische klachten'],
        unless: ['dier*', 'hond*', 'paard*', 'indienen', 'klachtencommissie'],
      },
      {
        says: [
          'beperking|handicap heeft|hebben|hebt',
          'met een beperking|handicap',
          'dieetwens*|dieet|dieetgegevens|dieetvoorschriften',
        ],
        and: [
          [
            '{gegevens}',
            'vast',
            'vragen',
            'noteren',
            'noteer',
            'leggen',
            'deelnemer*',
            'kind*',
            'leerling*',
          ],
        ],
        unless: ['toegankelijk*', 'menu', 'hond*'],
      },
    ],
  };
