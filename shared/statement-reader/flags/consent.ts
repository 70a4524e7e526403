/** Consent that is none: by use, by force, by a box already ticked, or for everything at once. */
import { type FlagRules, raisedOn, without } from './flag.ts';

/** What one agrees to; without it the sentence speaks of terms of sale only. */
const OF_DATA_NL = [
  'privacy*',
  '*gegevens',
  'cookie*',
  'informatie',
  'verwerking*',
  'geheimhouding*',
  'vertrouwelijkheid*',
  'dit beleid',
  'deze verklaring',
  'data',
];
const OF_DATA_EN = [
  'privacy',
  'data',
  'information',
  'cookie*',
  'processing',
  'this policy',
  'this notice',
  'this statement',
];
const USE_NL = 'gebruik*|bezoek*|bezoekt|browse*|surf*|klikken|navigeren|raadplegen';
const HAND_OVER_NL =
  'verstrek*|invul*|vullen|achterlat*|achterlaat|opgeven|opgeeft|verstuur*|versturen|verzend*|verzenden|contact';
const AGREE_NL =
  'akkoord|stem|stemt|instemt|instemmen|toestemt|accepteer|accepteert|accepteren|aanvaardt|aanvaard|toestemming';
const USE_EN = 'using|use|visiting|visit|accessing|access|browsing|continuing';
const HAND_OVER_EN = 'providing|submitting|sending|giving|entering|filling';
const AGREE_EN = 'consent|consents|agree|agrees|accept|accepts|permission';

/** A clear act, or a sentence that only speaks of consent. */
const CLEAR_ACT_NL = [
  '*vink*',
  'aankruis*',
  'aan te kruisen',
  'onderteken*',
  'ondertekenen',
  'intrek*',
  'in te trekken',
  'nieuwsbrief',
  'accepteren te klikken',
  'op …3 akkoord|accepteren …2 klik*|te',
  'knop',
  'zonder …6 toestemming',
  'tenzij …8 toestemming',
  'alleen …8 toestemming',
];
const CLEAR_ACT_EN = [
  'tick*',
  'check box',
  'checkbox*',
  'sign*',
  'withdraw*',
  'newsletter',
  'clicking …3 accept|agree',
  'button',
  'without …6 consent',
  'unless …8 consent',
  'only …8 consent',
  'ask* …6 consent|permission',
];

export const browsewrapCues = {
  nl: [
    {
      says: [
        `door …12 ${USE_NL} …12 ${AGREE_NL}`,
        `door …12 ${HAND_OVER_NL} …12 ${AGREE_NL}`,
        `wanneer|als|indien {u} …10 ${USE_NL} …8 ${AGREE_NL} {u}`,
        `wanneer|als|indien {u} …10 ${HAND_OVER_NL} …8 ${AGREE_NL} {u}`,
        `wanneer|als|indien {u} …10 ${USE_NL} …6 gaat|ga|geeft|geef|stemt|stem {u} …10 ${AGREE_NL}|in`,
        `wanneer|als|indien {u} …10 ${HAND_OVER_NL} …6 gaat|ga|geeft|geef|stemt|stem {u} …10 ${AGREE_NL}|in`,
        `met|bij …6 ${USE_NL} …8 ${AGREE_NL} {u}`,
        `met|bij …6 ${USE_NL} …4 gaat|ga|geeft|geef|stemt|stem {u} …8 ${AGREE_NL}|in`,
        `${USE_NL} …6 betekent|houdt …8 ${AGREE_NL}`,
        `${AGREE_NL} …12 door …8 gebruik*|bezoek*|surf*`,
      ],
      and: [OF_DATA_NL],
      unless: CLEAR_ACT_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `by …6 ${USE_EN} …14 ${AGREE_EN}`,
        `by …6 ${HAND_OVER_EN} …14 ${AGREE_EN}`,
        `you …4 consent|agree|accept …12 by …4 using|visiting|accessing|browsing`,
        `when|if you …4 ${USE_EN} …8 you …4 ${AGREE_EN}`,
        `when|if you …6 provide|submit|send …10 you …4 ${AGREE_EN}`,
        `your|continued use …8 means|constitutes|signifies|implies …8 ${AGREE_EN}|acceptance|agreement`,
      ],
      and: [OF_DATA_EN],
      unless: CLEAR_ACT_EN,
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
          ],
          unless: ['cookie*', 'do not', 'change*', 'disagree*'],
          denied: 'no',
        },
      ],
    },
    facts: {
      byUse: browsewrapCues,
      /** Consent as the basis of all processing. */
      onlyConsent: {
        nl: [
          {
            says: [
              'grondslag* …12 toestemming',
              'op basis van …4 toestemming',
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
      raisedOn([...without(raisedBy, fact('byUse')), ...fact('onlyConsent')]),
  },
];
