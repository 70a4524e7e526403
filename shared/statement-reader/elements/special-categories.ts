import type { ElementRules } from './element.ts';

/** AVG 9 and 10: special data with their ground, or that there are none; without a ground it is a part of it. */
export const specialCategories: ElementRules = {
  key: 'special_categories',
  full: {
    nl: [
      {
        says: ['{bijzonder}'],
        and: [['nooit', 'geenszins', 'niets', 'geen']],
        unless: [
          'recht',
          'derden',
          'kopie',
          'ouder*',
          'anoniem',
          'onveilige',
          'opslag …6 op',
          'jonger dan',
          'onder de 16',
          'afscherm*',
          'af te schermen',
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
          'ouder*',
          'anoniem',
          'recht op',
          'klacht*',
          'kopie',
          'zwart',
          'onveilige',
          'opslag …6 op',
          'jonger dan',
          'onder de 16',
          'afscherm*',
          'af te schermen',
          'derden …6 toestemming',
          'intrekken',
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
          'anoniem',
          'zonder toestemming van ouders',
          'ouder*',
          'ouderlijke',
          'recht',
          'op|in de|deze|die|uw kopie',
          'afscherm*',
          'af te schermen',
          'zwart',
          'opslag …6 op',
          'jonger dan',
          'onder de 16',
          'vergeet niet',
          'medisch specialist*|hulpverlener*',
        ],
      },
      { says: ['{bijzonder}'], beside: ['uitdrukkelijke toestemming', 'art* 9', 'wgbo'] },
    ],
    en: [
      {
        says: ['{special}'],
        and: [
          [
            'never',
            'do not',
            'dont',
            'no',
            'law … obliges',
            'obliges us',
            'treatment',
            'employment law',
          ],
        ],
        unless: [
          'parent*',
          'anonym*',
          'right',
          'rights',
          'share',
          'sell',
          'not liable',
          'liable',
          'damages',
          'third',
        ],
      },

      {
        says: ['{special}'],
        and: [
          [
            'expressly allow',
            'expressly',
            'explicit*',
            'article 9',
            'art 9',
            'treatment act',
            'wgbo',
            'allow me to',
          ],
        ],
        unless: ['parent*', 'anonym*', 'right to'],
      },
      {
        says: ['health|medical|injur*|allerg*'],
        beside: ['treatment act', 'wgbo', 'explicit consent', 'expressly allow'],
      },

      {
        says: ['special categor*', 'sensitive …3 {data}', '{special}'],
        and: [
          [
            'consent',
            'no',
            'not',
            'legal',
            'article 9',
            'art 9',
            'explicit*',
            'law',
            'ground*',
            'do not',
          ],
        ],
        unless: [
          'parent*',
          'anonym*',
          'right',
          'medical practitioner*|professional*|staff|advice|emergency',
          'health and safety',
          'under 16',
          'cover',
          'healthcare',
        ],
      },
      { says: ['{special}'], beside: ['explicit consent', 'article 9'] },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'vingerafdruk*|gezichtsherkenning|irisscan|biometrische',
          'doopdatum|doop|belijdenis',
          'kerkelijke handelingen|gezindte|staat',
          'aandoening*|medicatie|medicijnen|ziekte*|zwangerschap|letsel',
          'seksuele|etnische',
          'klachten|gezondheid|behandeling …4 dossier',
        ],
        unless: ['kind …4 blessure', 'bij een blessure', 'dier*', 'hond*', 'verzuim', 'trouw'],
      },

      {
        says: [
          'bijzondere …4 {gegevens}|categorie*',
          'zeer gevoelig*',
          'gevoelige …3 {gegevens}',
          'medische|gezondheids* …2 {gegevens}|informatie',
          'gezondheidsgegevens|gezondheidsinformatie|gezondheid',
          'allergie*|diagnose*|blessure*',
          'geloof|geloofs*|godsdienst*|ras|strafrechtelijk*|criminele',
        ],
        unless: [
          'onder de 16',
          'jonger dan 16',
          'bescherming van de gezondheid',
          'dier*',
          'veterinair*',
          'hond*',
          'opslag …6 op',
          'huisdier*',
          'paard*',
          'plekken',
          '*dog',
          'volgende bijzondere',
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
        says: ['klachten en …2 behandel*', 'uw|je|jouw lichamelijke|psychische|medische klachten'],
        unless: ['dier*', 'hond*', 'paard*', 'indienen', 'klachtencommissie'],
      },
      {
        says: [
          'beperking|handicap heeft|hebben|hebt',
          'met een beperking|handicap',
          'dieetwens*|dieet',
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
    en: [
      {
        says: [
          'fingerprint*|biometric*|face recognition',
          'medication|illness*|pregnan*|diagnos*|injur*',
          'ethnicity|religious|disability',
          'baptism|baptised',
        ],
        unless: ['dog*', 'animal*', 'vet'],
      },

      {
        says: [
          'special categor*',
          'sensitive …3 {data}',
          'health|medical …3 {data}|conditions|details',
          'allerg*|disabilit*|religio*|ethnic*|criminal',
        ],
        unless: ['under 16', 'under 13'],
      },
      {
        says: [
          'notes|record|records|reports …10 session|sessions|therapy|treatment|counselling|counseling|consultation*|health',
          'why you …6 therapy|counselling|counseling|treatment|came|come',
          'medical history|background|notes|needs',
          'about your …4 health',
        ],
        unless: ['dog*', 'animal*', 'vet', 'pet', 'do not', 'never', 'train*'],
      },
    ],
  },
};
