/** Consent that is none: by use, by force, by a box already ticked, or for everything at once. */
import { browsewrapCues } from './browsewrap.ts';
import { type FlagRules, raisedOn, without } from './flag.ts';

/** To be left out when one does not agree with a statement that only informs. */
const AGREED_NL =
  'akkoord|eens|instemt|instemmen|instem|stemt|accepteert|accepteren|accepteer|aanvaardt';
const NOTHING_NL = 'niet|geen|verlaten|staken|stoppen|onmogelijk|verlaat|stop';
const STATEMENT_NL = ['*privacy*', 'verklaring', 'beleid', 'reglement', 'verwerking'];
const TO_USE_NL = [
  '*gebruik*',
  'gebruiken',
  'site|website|webshop|webwinkel|app',
  '*dienst|*diensten|dienstverlening',
  'lid|deelnemen|deelname|behandelen|inschrij*',
];

/** Consent to whatever the organisation does, now and later. */
const everythingCues = {
  nl: [
    {
      says: [
        'akkoord|instemt|stemt|stem|in|toestemming …4 met|voor …2 al|alle|alles',
        'akkoord|toestemming …10 voor alle|al …4 doeleinden|doelen',
        'in met …8 voor alle|al …4 doeleinden|doelen',
        'onherroepelijk* …3 toestemming|akkoord',
        'toestemming|akkoord …4 onherroepelijk*',
      ],
      and: [
        ['*gegevens', 'verwerking*'],
        ['gaat|ga|gaan', 'geeft|geef|geven', 'stemt|stem|stemmen', 'verleent|verlenen|verleen'],
      ],
      unless: [
        'cookie*',
        'vragen|vraag|vraagt|gevraagd',
        'als|indien|wanneer|tenzij',
        'foto*',
        '*vink*|vakje*|aankruis*|apart|afzonderlijk|per doel',
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
        'irrevocabl* …3 consent*|permission|agree*',
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
            'uit van|dat …8 toestemming|akkoord|accepteer*',
            'er van uit dat …10 toestemming|akkoord',
            'ervan uit dat …10 toestemming|akkoord',
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
            'assume* …8 consent*|agree*|accept*|happy',
          ],
          and: [['cookie*'], ['consent*', 'agree*', 'accept*', 'happy']],
          unless: ['do not', 'withdraw*', 'only …8 consent'],
        },
      ],
    },
  },
  {
    id: 'forcedConsent',
    raisedBy: {
      nl: [
        {
          says: [
            'verplicht …6 toestemming …3 geven|verlenen',
            'verplicht …6 toestemming te|om',
            'moet|dient|moeten|dienen {u} …4 toestemming …3 geven|verlenen|te',
            'zonder {uw}|deze|die toestemming kan|kunnen|is|mag …6 geen|niet',
            'toestemming …6 voorwaarde',
          ],
          unless: ['ouder*', 'voogd*', 'wettelijk* vertegenwoordig*', 'cookie*', 'wij zonder'],
        },
        {
          says: [
            `niet …4 ${AGREED_NL} …14 ${NOTHING_NL}`,
            `niet …3 vinden in …14 ${NOTHING_NL}`,
            `oneens …14 ${NOTHING_NL}`,
          ],
          and: [STATEMENT_NL, TO_USE_NL],
          unless: [
            'cookie*',
            'gewoon',
            'klacht*',
            'bezwaar',
            'ouder*',
            'wijziging*',
            'voorwaarden',
          ],
        },
        /** The condition in the sentence before: `Niet akkoord? Gebruik onze site dan niet.` */
        {
          says: ['gebruik|bezoek|verlaat …6 site|website|dienst|diensten|app …3 niet|dan'],
          beside: [`niet …4 ${AGREED_NL} …6 *privacy*|beleid|verklaring`],
          unless: ['cookie*'],
        },
        {
          says: [
            'alleen|slechts|enkel mogelijk|worden …4 als|indien|wanneer …8 toestemming|akkoord',
            'zonder akkoord …8 kan|kunnen|is|mag …6 geen|niet',
            'lid worden|lidmaatschap|inschrijving|aanmelding …6 alleen …10 toestemming|akkoord',
          ],
          and: [['*gegevens', '*privacy*', 'verwerking']],
          unless: [
            'ouder*',
            'voogd*',
            'wettelijk* vertegenwoordig*',
            'cookie*',
            'delen|verstrekken',
          ],
        },
      ],
      en: [
        {
          says: [
            'must …3 consent|agree …12 to|in order',
            'required to …3 consent',
            'consent is …3 required|mandatory|condition …8 to|for|of',
            'without your consent …4 cannot|unable|not',
          ],
          and: [['service*', 'use', 'account', 'order*', 'member*', 'register*', 'join']],
          unless: ['parent*', 'guardian*', 'cookie*', 'we must', 'share|disclose'],
        },
        {
          says: [
            'not agree|accept|consent …8 {notice}|part|privacy …14 not|stop|leave|discontinue|refrain|cease|cannot|unable',
            'disagree|disagrees …14 not|stop|leave|discontinue|refrain|cease|cannot|unable',
            'not agree|accept|consent …8 {notice}|part|privacy …14 exit|avoid',
          ],
          and: [
            ['privacy', '{notice}'],
            ['use', 'using', 'access', 'leave', 'service*', 'site', 'website', 'join', 'member*'],
          ],
          unless: [
            'cookie*',
            'still',
            'complain*',
            'affect*',
            'photo*',
            'parent*',
            'change*',
            'have to',
          ],
        },
        {
          says: [
            'member*|access|registration|use|enrolment requires|requiring …6 consent|agree',
            'only …4 if you consent|agree',
            'conditional on|upon …6 consent|agreement',
          ],
          and: [['{data}', 'privacy', 'processing']],
          unless: [
            'parent*',
            'guardian*',
            'cookie*',
            'we only',
            'share|disclose',
            'only use|process',
          ],
        },
      ],
    },
  },
  {
    id: 'preTick',
    raisedBy: {
      nl: [
        {
          says: [
            'standaard …4 aangevinkt|aangekruist|aanstaat',
            'vooraf …3 aangevinkt|aangekruist',
            'al …2 aangevinkt|aangekruist',
            'tenzij {u} …8 uitvinkt|uitvink',
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
          ],
          unless: ['cookie*', 'niet akkoord', 'niet …2 eens', 'wijziging*', 'vragen|vraag'],
          denied: 'no',
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
          ],
          unless: ['cookie*', 'do not', 'change*', 'disagree*'],
          denied: 'no',
        },
      ],
    },
    facts: {
      byUse: browsewrapCues,
      everything: everythingCues,
      /** Consent as the basis of all processing. */
      onlyConsent: {
        nl: [
          {
            says: [
              'grondslag* …12 toestemming',
              'op basis|grond van …4 toestemming',
              'toestemming …8 grondslag*',
            ],
            somewhere: [
              'bestelling*',
              'factur*',
              'factuur*',
              'lidmaatschap',
              'contributie',
              'opdracht',
              'salaris*',
            ],
            nowhere: [
              '*overeenkomst',
              'contract',
              'wettelijk* *plicht*',
              '*verplichting*',
              'gerechtvaardigd*',
              'algemeen belang',
              '*bewaarplicht',
              'wettelijk*',
            ],
            unless: ['intrek*', 'in te trekken', 'cookie*', 'indien|wanneer|als', 'nieuwsbrief*'],
          },
        ],
        en: [
          {
            says: ['basis …12 consent', 'on the basis of …4 consent', 'consent …8 legal basis'],
            somewhere: ['order*', 'invoice*', 'membership', 'salary', 'assignment*'],
            nowhere: ['contract*', 'legal obligation*', 'legitimate*', 'public task', 'agreement'],
            unless: ['withdraw*', 'cookie*', 'if|where|when', 'newsletter*'],
          },
        ],
      },
    },
    judge: ({ raisedBy, fact }) =>
      raisedOn(
        [
          ...new Set([
            ...without(raisedBy, fact('byUse')),
            ...fact('onlyConsent'),
            ...fact('everything'),
          ]),
        ].sort((a, b) => a - b),
      ),
  },
];
