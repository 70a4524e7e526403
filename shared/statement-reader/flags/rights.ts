/** Rights that are missing, cost money, take too long or are made smaller. */
import type { ElementKey } from '../elements/element.ts';
import { type FlagRules, missing, type Seen } from './flag.ts';
import { isOtherwiseWhole } from './whole.ts';

const REQUEST_NL = [
  'verzoek*',
  'inzage*',
  'inzien',
  'in te zien',
  'rechten',
  'kopie*|afschrift*',
  'overzicht …6 {gegevens}',
  'opvragen',
  'rectificatie|correctie|verwijdering',
];
const REQUEST_EN = [
  'request*',
  'access',
  'your rights',
  'copy|copies',
  'list|overview …4 {data}',
  'rectification|erasure|correction',
];

const FREE_NL = [
  'kosteloos|gratis|kosteloze',
  'geen …3 kosten|vergoeding',
  'zonder …3 kosten',
  'niets',
  'extra|meer|meerdere|bijkomende|aanvullende|tweede kopie*|exemplaar|exemplaren|afschrift*',
  'ongegrond*|buitensporig*|onredelijk*',
];
const FREE_EN = [
  'free',
  'no|not|without …5 fee|charge|charged|cost|pay',
  'additional|extra|further|second copies|copy',
  'unfounded|excessive|repetitive|unreasonable',
];

/** What the deadline is of, when it is not the answer to a request. */
const OTHER_TERM = [
  'rechter|rechtbank|beroep|court',
  'verleng*|verlengen|verlengd|extend*|extension',
  'ingewikkeld*|complex*',
  'bestelling*|levering|retour*|herroep*|betal*|order*|deliver*|refund*',
  'verwijderd|gewist|vernietigd|{bewaar} …4 na',
  'deleted|retained|kept',
];

/** What the law itself keeps back, or a case that is set apart. */
const REFUSED_BY_LAW_NL = [
  'wet*|wettelijk*|bewaarplicht|bewaartermijn*',
  'soms|zolang|gevallen|geval|tenzij|mits',
  'als|indien|wanneer|omdat',
  'cookie*|backup*|reactie*|bericht*',
  'overdraagbaarheid|dataportabiliteit|papier*',
  'geautomatiseerd*|onderworpen',
  'volledig',
  'leggen|legt|uitleggen|uitleg|waarom',
];
const REFUSED_BY_LAW_EN = [
  'law|laws|legal*|statutory|required|retention',
  'because|if|where|when|unless|until|while|some|certain|may_not_be|may_not_always',
  'cookie*|backup*|comment*|message*',
  'portab*|automated|subject to',
  'immediately|fully|completely|entirely',
];

export const rightFlags: readonly FlagRules[] = [
  {
    id: 'noComplaint',
    judge: ({ element }) => missing(element('right_complaint_authority').status === 'absent'),
  },
  {
    id: 'accessFee',
    raisedBy: {
      nl: [
        {
          says: [
            'kosten …8 rekening|verbonden|brengen|betalen|vragen|gevraagd',
            'rekening …4 kosten',
            '*vergoeding …6 vragen|rekenen|gevraagd|verschuldigd|betalen|brengen|van',
            'administratiekosten',
            'tegen …4 vergoeding|betaling',
            '<amount>',
          ],
          and: [REQUEST_NL],
          unless: [...FREE_NL, 'bestelling*', 'contributie', 'donatie*', 'telefoon*'],
          denied: 'no',
        },
        {
          says: [
            'kosten …8 rekening …3 gebracht|worden',
            'rekening …4 kosten',
            'vergoeding …6 <amount>',
            'kosten …6 <amount>',
            'hiervoor|daarvoor …8 kosten|vergoeding',
          ],
          beside: REQUEST_NL,
          unless: [...FREE_NL, 'bestelling*', 'verzendkosten', 'annuler*', 'telefoon*'],
          denied: 'no',
        },
      ],
      en: [
        {
          says: [
            'fee|fees|charge|charges|charged',
            'administration cost*',
            '<amount>',
            '£*',
            'cost|costs …1 <number>',
          ],
          and: [REQUEST_EN],
          unless: [...FREE_EN, 'person* in charge', 'donation*', 'in charge', 'order*', 'card*'],
          denied: 'no',
        },
        {
          says: ['fee|charge|charges …6 <amount>', 'administration charge|fee'],
          beside: REQUEST_EN,
          unless: [...FREE_EN, 'donation*', 'order*', 'card*', 'membership'],
          denied: 'no',
        },
      ],
    },
  },
  {
    id: 'longReply',
    raisedBy: {
      nl: [
        {
          says: [
            'binnen …4 5|6|7|8|10|12|vijf|zes|zeven|acht|tien|twaalf weken',
            'binnen …4 2|3|twee|drie|6|zes maanden',
            'binnen …4 40|42|45|56|60|90|veertig|zestig|negentig dagen',
            'binnen …4 25|30|40|45|60|dertig|veertig werkdagen',
            'uiterlijk …4 6|8|zes|acht weken',
          ],
          and: [[...REQUEST_NL, 'reager*', 'reactie', 'antwoord*']],
          unless: OTHER_TERM,
        },
      ],
      en: [
        {
          says: [
            'within …4 5|6|7|8|10|12|five|six|eight|ten|twelve weeks',
            'within …4 2|3|two|three|six months',
            'within …4 40|42|45|60|90|forty|sixty|ninety days',
            'within …4 25|30|40|45|60|thirty|forty working|business days',
          ],
          and: [[...REQUEST_EN, 'respond*', 'reply', 'answer*']],
          unless: OTHER_TERM,
        },
      ],
    },
  },
  {
    id: 'excessiveRightsLimit',
    raisedBy: {
      nl: [
        {
          says: [
            'alleen|uitsluitend|slechts|enkel …4 schriftelijk|brief|aangetekend*',
            'alleen|uitsluitend|slechts …4 post',
            'aangetekende brief|post',
            'een|maximaal|slechts keer|maal per jaar|kalenderjaar',
            'eenmaal|eens per|in …3 jaar|kalenderjaar',
            'hoogstens|maximaal|slechts …3 keer|maal per jaar',
            'gemotiveerd* verzoek',
            'met opgaaf|opgave van reden*',
            'niet in behandeling',
            'nemen|neemt …8 niet in behandeling',
            'verzoek* …10 weigeren|afwijzen|negeren …4 zonder',
            'niet verplicht …8 verzoek*|voldoen',
            'verzoek* …12 eigen inzicht|goeddunken|beoordeling',
            'doet …4 afstand van …8 recht*',
            'kunt|kun|kan geen recht* …6 doen gelden',
          ],
          and: [
            [
              'inzage*',
              'verzoek* …8 inzage|rectificatie|correctie|verwijder*|wijzig*|bezwaar',
              'verzoek tot|om|van',
              'verzoeken',
              'rechten',
              'recht op',
              '{wissen} …10 {gegevens}',
              '{gegevens} …10 {wissen}',
              '{gegevens} …8 inzien',
              'opvragen',
              'verzoek …2 indienen|doen',
            ],
          ],
          unless: [
            'email*|mail|mailen|<email>|digitaal',
            'ongegrond*|buitensporig*|onredelijk*',
            'identiteit*|identificeren|legitim*',
            'identiteitsbewijs',
            'zonder opgaaf|opgave',
            'geen …4 reden*',
            'onvolledig*',
            'klacht* …10 in behandeling',
            'niet alleen|slechts|uitsluitend',
          ],
        },
        /** Consent that lasts for ever. */
        {
          says: [
            'toestemming …14 kan|kunt|kun|kunnen|mag …8 niet|nooit …4 ingetrokken|intrekken|herroepen|herroept',
            'toestemming …10 niet …2 intrekbaar|herroepbaar|opzegbaar',
          ],
          unless: ['niet langer|meer wilt|wil|willen', 'terugwerkende', 'tenzij', 'voordat|totdat'],
        },
        /** A right that is refused to all. */
        {
          says: [
            'verwijder*|wissen|verwijdering|inzage|correctie|rectificatie …8 niet mogelijk|toegestaan',
            'niet mogelijk …8 verwijderen|wissen|corrigeren|inzien',
            'kunt|kun|kan|mag|heeft|hebt {u}? …3 geen bezwaar',
            'heeft|hebt|heb {u}? …2 geen recht op|van',
            'ziet|zie {u}? af van …4 recht*',
          ],
          and: [['{gegevens}', 'verwerking']],
          unless: [...REFUSED_BY_LAW_NL],
        },
        /** A right at the pleasure of the organisation. */
        {
          says: [
            'verzoek* …14 bepalen|beslissen|beoordelen|bepaal|beslis wij|we|ik zelf',
            'recht voor …12 verzoek* …14 wijzen|weigeren|negeren',
            'verzoek* …12 alleen|slechts|uitsluitend in behandeling',
            'verzoek* …8 niet schriftelijk …12 niet',
            'inzage* …8 uitsluitend|alleen|slechts mogelijk op|bij|tijdens|aan|in',
          ],
          unless: [
            'email*|mail|mailen|<email>|digitaal',
            'ongegrond*|buitensporig*|onredelijk*',
            'identiteit*|identificeren|legitim*',
            'binnen|uiterlijk',
          ],
        },
      ],
      en: [
        {
          says: [
            'only …6 in writing|letter|post|mail',
            'only by …4 post|letter|mail',
            'registered mail|post|letter',
            'once a|per|every …2 year',
            'one request per|a year',
            'state|stating|give|giving …4 reason*',
            'sole discretion',
            'not obliged|required to …8 request*|comply|respond',
            'reserve* …4 right to …4 refuse|reject|decline',
            'waive …8 right*',
          ],
          and: [
            [
              'access',
              'request* …8 access|rectification|correction|deletion|erasure',
              'data subject request*',
              'requests',
              'make …3 request',
              'your rights',
              'right to|of',
            ],
          ],
          unless: [
            'email*|<email>|electronic*',
            'unfounded|excessive|repetitive|unreasonabl*',
            'identity|identification|verify',
            'without …3 reason*',
            'no …3 reason*',
            'order*|payment*|account*',
          ],
        },
        {
          says: ['once a|per|every …2 year', 'one copy|request per|a|every year'],
          and: [['copy|copies|list|overview …4 {data}', 'see …3 {data}']],
          unless: ['free*', 'order*|payment*|account*', 'review*', 'check*'],
        },
        {
          says: [
            'consent|permission …14 cannot|not|never …4 withdrawn|revoked|withdraw|revoke',
            'consent|permission …6 irrevocable',
          ],
          unless: ['have|has not', 'if|until|unless|when', 'affect*', 'retrospectiv*', 'sign*'],
        },
        {
          says: [
            'not possible|allowed …8 deleted|erased|corrected|delete|erase|correct|see',
            'not|never|cannot object …4 processing|use',
            'deletion|erasure|access|correction …8 not possible|allowed',
            'no right to|of object|access|erasure|deletion',
          ],
          and: [['{data}', 'processing']],
          unless: REFUSED_BY_LAW_EN,
        },
        {
          says: [
            'refuse|reject|decline …16 discretion',
            'request* …10 discretion',
            'requests …8 only be considered|accepted|dealt|handled',
          ],
          and: [['access', 'delet*', 'eras*', 'correct*', 'copy', '{data}']],
          unless: ['email*|<email>|electronic*', 'unfounded|excessive', 'identity|verify'],
        },
      ],
    },
  },
  {
    id: 'rightsGap',
    facts: {
      portable: {
        nl: [{ says: ['toestemming', '*overeenkomst', 'contract'] }],
        en: [{ says: ['consent', 'contract|agreement'] }],
      },
      objectable: {
        nl: [
          {
            says: ['gerechtvaardigd* belang*', 'algemeen belang', 'publieke taak', '{reclame}'],
            denied: 'no',
          },
        ],
        en: [{ says: ['legitimate interest*', 'public task', '{promotion}'], denied: 'no' }],
      },
    },
    judge: (seen) => missing(isOtherwiseWhole(seen, SIX) && gaps(seen).length >= FEWEST_GAPS),
  },
];

/** One or two rights left out are told by their elements. */
const FEWEST_GAPS = 3;

const ALWAYS: readonly ElementKey[] = [
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_restriction',
];

const SIX: readonly ElementKey[] = [...ALWAYS, 'right_portability', 'right_objection'];

/** AVG 20(1) gives portability with consent or contract only; AVG 21 objection with 6(1)(e), (f) and direct marketing. */
function gaps({ element, fact }: Seen): readonly ElementKey[] {
  const due: ElementKey[] = [...ALWAYS];
  if (fact('portable').length > 0) due.push('right_portability');
  if (fact('objectable').length > 0) due.push('right_objection');
  return due.filter((key) => element(key).status === 'absent');
}
