/** Consent that is none: by use, by force, by a box already ticked, or for everything at once. */
import { browsewrapCues } from './browsewrap.ts';
import { type FlagRules, raisedOn, without } from './flag.ts';
import { forcedConsent } from './forced-consent.ts';

const AGREES_NL = [
  'stemt|stem|stemmen …10 in',
  'gaat|ga|gaan …6 akkoord',
  'geeft|geef|geven|verleent|verlenen …12 toestemming',
];
const DEAL_NL =
  'overeenkomst|huurovereenkomst|contract|opdracht|offerte|lidmaatschap|behandelovereenkomst|inschrijfformulier|huurcontract';
const CLOSE_NL =
  'aangaan|aan_te_gaan|ondertekenen|ondertekening|tekenen|sluiten|afsluiten|aanvaarden|aanvaarding|accepteren|verstrekken|acceptatie';
const CLOSED_NL =
  'aangaat|aangaan|sluit|sluiten|tekent|tekenen|ondertekent|ondertekenen|accepteert';
const BUNDLED_BUT_NL = [
  'cookie*',
  'vragen|vraag|gevraagd|apart|afzonderlijk|*vink*',
  'voorwaarden',
  'niet|zonder',
  'nieuwsbrief*|foto*',
];
const CLOSE_EN =
  'entering|signing|concluding|accepting|placing|agreeing|signature|acceptance|conclusion';
const DEAL_EN = 'agreement|contract|assignment|quotation|quote|lease|tenancy|enrolment|membership';

/** Consent to whatever the organisation does, now and later. */
const everythingCues = {
  nl: [
    {
      says: [
        'akkoord|instemt|stemt|stem|in|toestemming …4 met|voor …2 al|alle|alles',
        'akkoord|toestemming …10 voor alle|al …4 doeleinden|doelen',
        'in met …8 voor alle|al …4 doeleinden|doelen',
        'onherroepelijk*|onvoorwaardelijk* …3 toestemming|akkoord',
        'toestemming|akkoord|accepteer*|in …14 voor elk|ieder|alle|elke doel|doeleinde|doeleinden|doelen',
        'toestemming|akkoord …6 elk|ieder doel|doeleinde',
        'toestemming|akkoord …4 onherroepelijk*',
      ],
      and: [
        ['*gegevens', 'verwerking*'],
        [
          'gaat|ga|gaan',
          'geeft|geef|geven',
          'stemt|stem|stemmen',
          'verleent|verlenen|verleen',
          'accepteert|accepteer',
        ],
      ],
      unless: [
        'cookie*',
        'vragen|vraag|vraagt|gevraagd',
        'als|indien|wanneer|tenzij',
        'foto*',
        '*vink*|vakje*|aankruis*|apart|afzonderlijk|per_doel',
        'wijziging*',
        'wij|we|ik gaan|ga|stemmen|stem',
        'derden|partijen',
      ],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'agree|agrees|consent|consents|permission …2 to|with everything|all|any',
        'agree|agrees|consent|consents|permission …12 for any|all purpose|purposes',
        'irrevocabl*|unconditional* …3 consent*|permission|agree*',
        'consent*|agree* …3 irrevocabl*',
      ],
      and: [['{data}', 'processing']],
      unless: [
        'cookie*',
        'ask|asks|asked',
        'if|where|when|unless',
        'photo*',
        'tick*|box|boxes|separately',
        'withdraw*',
        'not …3 agree|consent',
        'third part*',
      ],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];

/** What is done for a contract or by law, whoever consents. */
const BY_CONTRACT_NL = [
  'bestelling*|factur*|factuur*|lidmaatschap|contributie|opdracht|salaris*',
  'patient*|behandeling*|financiele|boekhouding|administratie|*administratie|inschrijving|huur*|reservering*',
];
const BY_CONTRACT_EN = [
  'order*|invoice*|membership|salary|assignment*',
  'patient*|treatment*|financial|bookkeeping|accounting|administration|enrolment|rent*|booking*|payment*',
];
const OTHER_BASIS_NL = [
  '*overeenkomst',
  'contract',
  'wettelijk* *plicht*',
  '*verplichting*',
  'gerechtvaardigd*',
  'algemeen belang',
  '*bewaarplicht',
  'wettelijk*',
];
const OTHER_BASIS_EN = [
  'contract*',
  'legal obligation*',
  'legitimate*',
  'public task',
  'agreement',
];

/** Consent that comes with a contract, where nobody can refuse the one and have the other. */
const bundledCues = {
  nl: [
    {
      says: AGREES_NL.flatMap((agrees) => [
        `${agrees} …10 moment|wanneer|als|door|bij|zodra|met …8 ${DEAL_NL}`,
        `door|bij|met …4 ${CLOSE_NL} …5 ${DEAL_NL} …8 ${agrees}`,
        `${DEAL_NL} …4 ${CLOSED_NL} …4 ${agrees}`,
      ]),
      and: [
        ['privacy*', '*gegevens', 'verwerking*', 'bewaren|bewaard', 'stemt|stem|stemmen …4 mee'],
      ],
      beside: ['*gegevens'],
      unless: BUNDLED_BUT_NL,
      denied: 'no',
    },
    {
      says: AGREES_NL.flatMap((agrees) => [
        `${agrees} …10 door|bij|met …4 ${CLOSE_NL} …5 ${DEAL_NL}`,
        `${agrees} …8 moment|wanneer|als|zodra {u} …8 ${DEAL_NL}`,
        `${agrees} …10 moment dat {u} …6 ${DEAL_NL}`,
        `door|bij|met …4 ${CLOSE_NL} …5 ${DEAL_NL} …8 ${agrees}`,
      ]),
      and: [['privacy*', '*gegevens', 'verwerking*']],
      unless: BUNDLED_BUT_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `by|on|upon …3 ${CLOSE_EN} …5 ${DEAL_EN} …8 consent|agree|permission|consents|agrees`,
        `consent|agree|permission|consents|agrees …14 by|on|upon …3 ${CLOSE_EN} …5 ${DEAL_EN}`,
        `when|once|if you …3 enter|sign|conclude|accept …5 ${DEAL_EN} …5 consent|agree|permission`,
      ],
      and: [['privacy', '{data}', 'processing']],
      unless: ['cookie*', 'ask|asks|asked', 'separate*', 'tick*|box*', 'not'],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];

export const consentFlags: readonly FlagRules[] = [
  { id: 'browsewrap', raisedBy: browsewrapCues },
  {
    id: 'cookieWall',
    raisedBy: {
      nl: [
        {
          says: [
            'verder …4 surfen|surft|klikken|klikt|browsen|gebruik*',
            'verdergaat|doorgaat|doorgaan',
            'blijft|blijven …6 gebruiken|bezoeken',
            'uit van|dat …8 toestemming|akkoord|accepteer*|instemt|instemmen|instem',
            'er van uit dat …10 toestemming|akkoord|instemt',
            'ervan uit dat …10 toestemming|akkoord|instemt|stemt|accepteert|instem',
          ],
          and: [['cookie*'], ['akkoord', 'toestemming', 'accepteer*', 'stemt', 'instemt']],
          unless: ['niet akkoord', 'tenzij', 'intrek*', 'in te trekken', 'alleen …8 toestemming'],
        },
      ],
      en: [
        {
          says: [
            'continu* …6 use|browse|browsing|using|visit',
            'continued use',
            'further use',
            'assume*|presume|conclude|understand …8 consent*|agree*|accept*|happy',
            'take it that|you …8 consent*|agree*|accept*|happy',
          ],
          and: [['cookie*'], ['consent*', 'agree*', 'accept*', 'happy']],
          unless: [
            'do not …2 consent|agree|accept|want|wish|assume',
            'withdraw*',
            'only …8 consent',
          ],
        },
      ],
    },
  },
  forcedConsent,
  {
    id: 'preTick',
    raisedBy: {
      nl: [
        {
          says: [
            'standaard …4 aangevinkt|aangekruist|aanstaat',
            'vooraf …3 aangevinkt|aangekruist',
            'al …2 aangevinkt|aangekruist',
            'tenzij {u} …8 uitvinkt|uitvink|weghaalt|uitzet',
            'vinkje …8 weghalen|verwijderen|uitzetten',
          ],
          unless: ['functionele', 'noodzakelijke'],
          denied: 'no',
        },
      ],
      en: [
        {
          says: [
            'preticked',
            'pre ticked|checked|selected',
            'ticked by default',
            'unless you untick|uncheck',
            'opt out …4 unticking|unchecking',
            'untick|uncheck …3 box*',
          ],
          denied: 'no',
        },
      ],
    },
  },
  {
    id: 'consentAll',
    raisedBy: {
      nl: [
        {
          says: [
            'privacy* …6 accepteren|accepteert|aanvaarden',
            'accepteren|accepteert|accepteer|aanvaardt …8 privacy*',
            'akkoord …3 met …8 privacy*',
            'akkoord …4 privacy*',
            'instemmen|stemt|instemt …8 privacy*',
            'toestemming …6 alle|al *gegevens …4 verwerk*',
            'toestemming …6 verwerken van al|alle',
            'toestemming …2 voor alles',
            'enige grondslag* …6 toestemming',
            'toestemming …6 enige grondslag*',
            'al|alle …2 verwerking*|gegevensverwerking* …6 toestemming',
            'al|alle …2 *gegevens …3 op basis|grond van uw|je|jouw toestemming',
          ],
          unless: [
            'cookie*',
            'niet akkoord',
            'niet …2 eens',
            'wijziging*',
            'vragen|vraag',
            'bewaartermijn*',
            'medewerkers|werknemers|collegas',
          ],
          denied: 'no',
        },
        {
          says: [
            'vragen|vraag …6 privacyverklaring|privacybeleid|privacystatement|privacyreglement …3 accepteren|aanvaarden|ondertekenen',
            'vragen|vraag …6 akkoord …2 gaan met …3 privacyverklaring|privacybeleid|privacystatement',
          ],
          unless: ['cookie*', 'wijziging*', 'opnieuw', 'niet'],
        },
      ],
      en: [
        {
          says: [
            'accept|accepts|agree|agrees|consent …8 privacy policy|notice|statement',
            'consent …8 all …4 data|information',
            'consent …2 to|for everything',
            'only ground|basis …12 consent',
            'consent …6 only ground|basis',
            'all …3 processing …6 consent',
            'all …3 {data} …6 based on …2 consent',
            'processing of all …3 {data} …6 consent',
          ],
          unless: ['cookie*', 'do not', 'change*', 'disagree*'],
          denied: 'no',
        },
      ],
    },
    facts: {
      byUse: browsewrapCues,
      everything: everythingCues,
      bundled: bundledCues,
      /** Consent as the basis of all processing. */
      onlyConsent: {
        nl: [
          {
            says: [
              'grondslag* …12 toestemming',
              'op basis|grond van …4 toestemming',
              'toestemming …8 grondslag*',
            ],
            somewhere: ['bestelling*|factur*|factuur*|lidmaatschap|contributie|opdracht|salaris*'],
            nowhere: OTHER_BASIS_NL,
            unless: ['intrek*', 'in te trekken', 'cookie*', 'indien|wanneer|als', 'nieuwsbrief*'],
          },
          {
            says: [
              'verwerking*|gegevensverwerking …8 gebeurt|vindt|geschiedt|plaats|verloopt|berust|steunt …6 toestemming',
              '*gegevens worden …6 met|na|op …4 toestemming …3 verwerkt|verzameld|bewaard|gebruikt',
              '*gegevens worden …4 verwerkt|verzameld|bewaard|gebruikt met|na|op …4 toestemming',
            ],
            somewhere: BY_CONTRACT_NL,
            nowhere: OTHER_BASIS_NL,
            unless: [
              'cookie*|nieuwsbrief*|foto*|beeld*|derden|bijzondere|medische|gezondheid*',
              'indien|wanneer|als|soms|sommige|bepaalde',
            ],
            denied: 'no',
          },
        ],
        en: [
          {
            says: ['basis …12 consent', 'on the basis of …4 consent', 'consent …8 legal basis'],
            somewhere: ['order*', 'invoice*', 'membership', 'salary', 'assignment*'],
            nowhere: OTHER_BASIS_EN,
            unless: ['withdraw*', 'cookie*', 'if|where|when', 'newsletter*'],
          },
          {
            says: [
              'processing …8 done|carried|takes|occurs|happens|rests|relies|based …6 consent',
              '{data} …3 is|are …3 processed|collected|kept|used with|on|upon|by|under …4 consent',
              'we|i process|collect …4 {data} with|upon|by|on …3 consent',
            ],
            somewhere: BY_CONTRACT_EN,
            nowhere: OTHER_BASIS_EN,
            unless: [
              'cookie*|newsletter*|photo*|image*|third|special|medical|health|children*',
              'if|where|when|some|certain|sometimes',
            ],
            denied: 'no',
          },
        ],
      },
    },
    judge: ({ raisedBy, fact }) =>
      raisedOn(
        [
          ...new Set([
            ...(raisedBy.length > 0 ? without(raisedBy, fact('byUse')) : []),
            ...fact('onlyConsent'),
            ...fact('everything'),
            ...fact('bundled'),
          ]),
        ].sort((a, b) => a - b),
      ),
  },
];
