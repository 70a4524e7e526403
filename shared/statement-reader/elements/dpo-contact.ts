import { TITLES_TOO } from '../rules/cue.ts';
import { isForSale, withNamed } from './dpo-named.ts';
import type { ElementRules } from './element.ts';
import { wholeWithParts } from './several.ts';

/** An office is no name: `our DPO is the Secretary`, and no address either. */
const OFFICE_ALONE =
  'is|be|appointed …1 the|our|a|as …2 secretary|treasurer|chair|chairman|chairperson|vicar|rector|minister|warden|churchwarden|manager|director|trustee|trustees|administrator|clerk|head';

/** AVG 13(1)(b), 37: the data protection officer; somebody who looks after privacy is a part of it. */
export const dpoContact: ElementRules = {
  key: 'dpo_contact',
  full: {
    nl: [
      {
        says: ['functionaris* …4 gegevensbescherming|fg', 'fg', 'data protection officer', 'dpo'],
        and: [
          [
            '<email>',
            '<name> …12 <number>',
            'tel*',
            '06*',
            'mevrouw',
            'dhr',
            'mw',
            'de heer',
            'bereik*',
            'contact opnemen',
            'te bereiken',
          ],
        ],
        unless: ['geen', 'niet verplicht', 'commissie'],
      },

      {
        says: [
          'functionaris* …3 gegevensbescherming|voor',
          'functionaris gegevensbescherming',
          'fg',
          'data protection officer',
          'dpo',
          'gegevensbeschermingsfunctionaris',
        ],
        and: [
          [
            '<email>',
            'is …4 <name>',
            'aangesteld|benoemd …3 <name>',
            'genaamd|naam',
            'mevrouw',
            'dhr',
            'de heer',
            'tel|telefoon*',
            '06*',
          ],
        ],
        unless: ['rapporteert', 'commissie', 'geen', 'niet'],
        denied: 'no',
      },
      {
        says: [
          'functionaris persoonsgegevens|gegevensbescherming|voor …8 bereikbaar|bereiken|te_bereiken …4 onderstaande|bovenstaande|volgende *gegevens|gegevens|adres|*adres|nummer',
          'fg|dpo …6 bereikbaar|bereiken|te_bereiken …4 onderstaande|bovenstaande|volgende *gegevens|gegevens|adres|*adres|nummer',
        ],
        unless: ['geen', 'niet', '{ap}'],
      },
      {
        says: ['<email>', '06*', 'mevrouw|dhr|mw|heer <name>'],
        titled: [
          'functionaris* …3 gegevensbescherming|voor',
          'fg',
          'data protection officer',
          'dpo',
        ],
        unless: ['geen', 'niet verplicht'],
      },
      {
        says: ['hij|zij|haar|hem|hen|die|deze …10 <email>|06*', 'heet …8 <email>|06*'],
        beside: [
          'functionaris* …3 gegevensbescherming|voor',
          'fg',
          'dpo',
          'data protection officer',
        ],
        unless: ['geen', 'niet verplicht', '{ap} is'],
      },
      {
        says: ['<email>', '{belnummer}'],
        in: ['item', 'row'],
        beside: ['functionaris* …3 gegevensbescherming', 'data protection officer'],
        unless: ['geen', '{ap}', 'kvk'],
        nowhere: ['geen|niet …6 functionaris*', 'unfilledplaceholder'],
      },
    ],
    en: [
      {
        says: [
          'details|address …4 above|below|following …12 attention|fao|marked|addressed …4 data_protection_officer|dpo',
          'data_protection_officer|dpo …8 details|address|contact_details …4 above|below|following',
        ],
        unless: ['no|not', '{authority}', 'unfilledplaceholder'],
        denied: 'no',
      },
      {
        says: ['data protection officer', 'dpo'],
        and: [['<email>', 'called|named', 'mr|mrs|ms|dr', '07*|01*|020*', 'phone|telephone']],
        unless: [
          'no',
          'not',
          'do not need',
          'officer …3 unfilledplaceholder',
          'dpo …3 unfilledplaceholder',
        ],
        denied: 'no',
      },
      {
        says: ['data protection officer', 'dpo'],
        and: [['is …3 <name>', 'appointed …3 <name>']],
        unless: ['no', 'not', 'do not need', OFFICE_ALONE],
        denied: 'no',
      },
      {
        says: ['<email>', '07*', '01*', '020*'],
        titled: ['data protection officer', 'dpo'],
        unless: ['no', 'not'],
      },
      {
        says: ['he|she|they|her|him|them|who …10 <email>|07*|01*|020*'],
        beside: ['data protection officer', 'dpo'],
        unless: ['no', 'not', '{authority}'],
      },
      {
        says: ['<email>', '{callNumber}', '{streetAddress}'],
        in: ['item', 'row'],
        beside: ['data protection officer', 'dpo'],
        unless: ['no', 'not', '{authority}'],
        nowhere: ['not|no …8 data protection officer', 'unfilledplaceholder'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'waakt|ziet|gaat …6 op|over …4 privacy|persoonsgegevens|gegevensbescherming',
          'bestuur|kerkenraad|wie|die|iemand|<name> let …6 op …4 privacy|persoonsgegevens|gegevensbescherming',
          'let de|het|een|onze|ons|mijn …4 op …4 privacy|persoonsgegevens|gegevensbescherming',
          'aanspreekpunt|contactpersoon …3 voor? …3 privacy|gegevensbescherming|avg',
          'verantwoordelijke …4 privacy',
          'belast met …4 privacy|gegevensbescherming',
          'functionaris …3 aangesteld|benoemd',
        ],
        unless: ['uw privacy', 'wij|we …4 privacy', 'ons', '{ap}'],
        denied: 'no',
      },

      {
        says: [
          'functionaris* …3 gegevensbescherming',
          'fg',
          'dpo',
          'data protection officer',
          'privacy officer|coordinator|functionaris|verantwoordelijke|contactpersoon|aanspreekpunt',
          'contactpersoon|aanspreekpunt privacy|privacyzaken',
          'privacyofficer|privacycoordinator|privacyfunctionaris|avgverantwoordelijke|privacyverantwoordelijke|avgcoordinator',
          'verantwoordelijk* voor …3 privacy|gegevensbescherming|privacyzaken',
          'avg …1 verantwoordelijke|coordinator|contactpersoon|aanspreekpunt|functionaris|beheerder',
          'privacycontact|avgcontactpersoon|avgfunctionaris|avgbeheerder|privacycontactpersoon|privacybeheerder|privacycoach|privacymedewerker',
          'coordinator gegevensbescherming|privacy',
          'aandachtsfunctionaris|aandachtsvelder|portefeuillehouder privacy|avg|gegevensbescherming',
        ],
        denied: 'no',
        unless: ['geen functionaris'],
        in: TITLES_TOO,
      },
      {
        says: [
          'verantwoordelijk*|belast|aanspreekpunt|toezicht|toeziend|waakt|bewaakt|portefeuille …10 privacy*|*gegevens|avg|gegevensbescherming',
        ],
        and: [
          ['binnen', 'in', 'bij', 'namens', 'door'],
          [
            'ons kantoor|bestuur|bedrijf|team|kerk|stichting|bureau',
            'onze praktijk|organisatie|vereniging|club|stichting|school|gemeente|maatschap',
            'binnen het|de …2',
            'bij ons',
            'het bestuur',
            'de praktijk|organisatie|vereniging|kerk|kerkenraad|directie|maatschap',
          ],
          [
            '<name>',
            'secretaris',
            'penningmeester',
            'voorzitter',
            'bestuurslid',
            'medewerker',
            'eigenaar',
            'directeur',
            'scriba',
          ],
        ],
        unless: [
          'alle|iedere|elke …1 medewerker*',
          '{ap}',
          '{rechtsvorm} …4 verantwoordelijk',
          'verantwoordelijke voor …2 verwerking|verwerken|gegevensverwerking|verzamelen',
          '*verwerkingsverantwoordelijke',
          'website',
          'allen',
          'iedere',
          'toegang',
          'gevestigd',
          '{derden}',
        ],
        denied: 'no',
      },
      {
        says: [
          'aanspreekpunt|contactpersoon|vraagbaak …8 verwerking|privacy*|gegevensbescherming|avg',
        ],
        unless: ['{ap}', 'functionaris'],
        denied: 'no',
      },
      {
        says: [
          'secretaris|penningmeester|voorzitter|bestuurslid|directeur|eigenaar|medewerker|beheerder|<name> houdt|houden …4 bezig met|toezicht …4 privacy*|avg|gegevensbescherming',
          'bestuurslid|secretaris|penningmeester|voorzitter|<name> let|waakt|ziet …2 op|over|toe …3 privacy*|avg|persoonsgegevens|gegevensbescherming',
          'secretaris|penningmeester|voorzitter|bestuurslid|directeur|eigenaar|medewerker|beheerder regelt|bewaakt|beheert|coordineert …4 privacy*|avg|gegevensbescherming',
        ],
        unless: ['{ap}', 'wij|we|ik houden|houd'],
        denied: 'no',
      },
      {
        says: [
          '*manager|directeur|secretaris|penningmeester|voorzitter|eigenaar|medewerker|<name> is|zijn …2 belast met …6 avg|privacy*|gegevensbescherming',
          '*manager|directeur|secretaris|penningmeester|voorzitter|eigenaar|medewerker|<name> is …3 verantwoordelijk voor …3 avg|privacy*|gegevensbescherming',
        ],
        unless: ['{ap}', '{rechtsvorm}'],
        denied: 'no',
      },
    ],
    en: [
      {
        says: [
          '<name> looks|look after …4 privacy',
          'looks after privacy|data_protection',
          'in charge of …4 privacy|data_protection',
          'there is …4 data protection officer',
          'privacy contact|coordinator|champion',
        ],
        denied: 'no',
      },

      {
        says: [
          'data protection officer|coordinator|lead|manager|administrator|representative|contact|champion|adviser|advisor|trustee',
          'data administrator|coordinator|steward|custodian|officer',
          'gdpr lead|contact|officer|coordinator|champion|representative|owner',
          'dpo',
          'privacy officer|manager|lead|coordinator|team',
          'responsible for …3 privacy|data_protection',
        ],
        unless: ['no', 'not'],
        denied: 'no',
        in: TITLES_TOO,
      },
      {
        says: [
          '<name>|secretary|chair|chairman|treasurer|manager|owner|trustee|administrator oversees|oversee|manages|handles|leads|supervises …6 privacy|data|gdpr',
          'secretary|chair|chairman|treasurer|manager|owner|trustee|administrator …6 responsible for …4 data_protection|privacy|gdpr|compliance',
          'person …3 responsible for …4 data|privacy|gdpr',
          'point of contact …4 data_protection|privacy|gdpr',
        ],
        unless: ['{authority}', 'ico', 'commissioner', '{legalForm}', 'controller'],
        denied: 'no',
      },
      {
        says: [
          'secretary|chair|chairman|treasurer|manager|owner|trustee|administrator|<name> deals|handles|looks …1 with|after …3 privacy|data_protection|gdpr',
        ],
        unless: ['{authority}', 'ico', 'commissioner', 'company', 'controller'],
        denied: 'no',
      },
    ],
  },
  judge: ({ full, part }, statement) => {
    const isOurs = (index: number): boolean => {
      const one = statement.spoken[index];
      return one === undefined || !isForSale(one);
    };
    return wholeWithParts(
      withNamed({ full: full.filter(isOurs), part: part.filter(isOurs) }, statement),
    );
  },
};
