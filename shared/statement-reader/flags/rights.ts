/** Rights that are missing, cost money, take too long or are made smaller. */
import type { ElementKey } from '../elements/element.ts';
import { type FlagRules, missing, type Seen } from './flag.ts';
import { excessiveRightsLimit } from './rights-limit.ts';
import { isOtherwiseWhole } from './whole.ts';

const REQUEST_NL = [
  'verzoek*',
  'inzage*',
  'inzien',
  'in te zien',
  'rechten',
  'kopie*|afschrift*',
  'overzicht …6 {gegevens}',
  'verstrekken …3 overzicht',
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
  'supplying|providing|supply|provide|release …4 {data}',
  'details of …3 information',
];

const FREE_NL = [
  'kosteloos|gratis|kosteloze',
  'geen …3 kosten|vergoeding',
  'zonder …3 kosten',
  'niets',
  'extra|meer|meerdere|bijkomende|aanvullende|tweede kopie*|exemplaar|exemplaren|afschrift*',
  'ongegrond*|buitensporig*|onredelijk*|herhaalde|herhaaldelijk|vaker',
  'offerte*|reparatie|verzendkosten',
  'contributie|inschrijfgeld|deelname|lidmaatschap|incasso',
  'diploma*|certificaat|certificaten|uittreksel*|sleutel*',
];
const FREE_EN = [
  'free',
  'no|not|without …5 fee|charge|charged|cost|pay',
  'additional|extra|further|second copies|copy',
  'unfounded|excessive|repetitive|unreasonable',
  'certificate*|diploma*|key|keys',
  'membership|subscription|subscriptions cost|costs|fee|fees|is',
];

/** What the deadline is of, when it is not the answer to a request. */
const OTHER_TERM = [
  'rechter|rechtbank|beroep|court',
  'klachtencommissie|geschillencommissie|complaints_committee',
  'klacht*|klagen|complaint* …4 over|about …2 *dienst*|product*|*behandel*|levering|service*|treatment',
  'verleng*|verlengen|verlengd|extend*|extension',
  'ingewikkeld*|complex*',
  'bestelling*|levering|retour*|herroep*|betal*|order*|deliver*|refund*',
  'verwijderd|gewist|vernietigd|{bewaar} …4 na',
  'verwijderd|gewist|vernietigd …2 zodra|als|wanneer|uiterlijk|nadat',
  'deleted|retained|kept',
];

/** Who loses access to a building or a system asked for nothing. */
const ASKED_EN = [
  ...REQUEST_EN.filter((one) => one !== 'access'),
  'right|rights|request|requests|ask|asks …6 access',
  'access to …3 {data}',
  'subject access',
];
/** An answer to something else, or of who reads. */
const OTHER_ANSWER_NL = [
  'sollicit*|*subsidie*|*offerte*|vacature*|wachtlijst|aanmelding|inschrijving|bestelling*|bezwaarschrift*',
  'als|indien|wanneer {u} …4 niet …8 reageert|reageren|antwoordt|antwoord',
];
const OTHER_ANSWER_EN = [
  'your|job application|applications',
  'applicant*|vacanc*|tender*|quote*|quotation*|waiting_list|enrolment|grant|grants|order*',
  'application|applications for …3 membership|place|job|post|position|role|funding|housing',
  'if|when|unless {you} …4 not …4 respond|reply|answer',
];

export const rightFlags: readonly FlagRules[] = [
  {
    id: 'noComplaint',
    /** The complaint in the one sentence, where to go with it in the next. */
    facts: {
      beside: {
        nl: [
          {
            says: [
              'kunt|kun|kan|mag|terecht|wenden|wendt|benaderen|melden|meldt|ga|staat …10 autoriteit persoonsgegevens',
              'kunt|kun|kan|mag|terecht|wenden|wendt|benaderen|melden|meldt|ga|staat …10 ap|toezichthouder|privacytoezichthouder|gegevensbeschermingsautoriteit',
              'autoriteit persoonsgegevens …8 kunt|kun|terecht|wenden|benaderen',
              'recht|mogelijkheid …6 naar|bij|aan …3 autoriteit|ap|toezichthouder|privacytoezichthouder|gegevensbeschermingsautoriteit',
            ],
            beside: ['klacht*|klagen|ontevreden|oneens|onvrede', 'niet tevreden|eens'],
            unless: ['datalek*|lek|lekken|inbreuk*', 'website|informatie|lezen|vragen'],
          },
        ],
        en: [
          /** An authority of any land. */
          {
            says: [
              'complain|complaint|complaints …10 data_protection agency|ombudsman|office|commissioner|authority|inspectorate|registrar',
              'complain|complaint …10 datatilsynet|cnil|aepd|garante|datainspektionen|uoou|imy',
            ],
            unless: ['breach*', 'not|no'],
          },
          {
            says: [
              'contact|go|turn|write|report|raise|entitled|may|can …10 information commissioner*',
              'contact|go|turn|write|report|raise|entitled|may|can …10 ico|supervisory|regulator|data_protection_authority|data_protection_commission*',
            ],
            beside: ['complain*|unhappy|dissatisfied|grievance', 'not happy|satisfied'],
            unless: ['breach*', 'website|information about|read|questions'],
          },
        ],
      },
    },
    judge: ({ element, fact }) =>
      missing(
        element('right_complaint_authority').status === 'absent' && fact('beside').length === 0,
      ),
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
            'vragen|vraag|rekenen|reken|vraagt …4 *vergoeding|bijdrage|*kosten|tarief',
            'kopieerkosten|inzagekosten',
            'kosten …10 voor …2 uw|jouw|je rekening',
            'kosten|vergoeding …6 doorberekend|doorberekenen|verschuldigd|betaald',
            'tegen kostprijs|kostenvergoeding|onkostenvergoeding',
            'kost|kosten|kostprijs …3 verbonden',
            'rekenen|reken|vragen|vraag|rekent|vraagt …6 bedrag …3 voor',
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
            'hiervoor|daarvoor …8 kosten|vergoeding|bijdrage|tarief',
            'vergoeding|bijdrage …3 vragen|rekenen|berekenen|gevraagd|gerekend|berekend|verschuldigd',
            'vragen|vraag|rekenen|reken|berekenen|bereken|vraagt|rekent …5 vergoeding|bijdrage|administratiekosten',
            'hieraan|daaraan|hier|daar …8 kost|kosten|vergoeding|bijdrage …2 verbonden',
            'tegen kostprijs|kostenvergoeding|onkostenvergoeding',
          ],
          beside: REQUEST_NL,
          unless: [
            ...FREE_NL,
            'bestelling*|verzendkosten|annuler*|telefoon*',
            'les|lessen|cursus|consult|behandeling|abonnement|huur|reis',
          ],
          denied: 'no',
        },
      ],
      en: [
        {
          says: [
            'fee|fees|charge|charges|charged',
            'administration|administrative|copying cost*',
            'enclose|send …4 cheque|payment|postal_order',
            'cheque|postal_order …4 <amount>',
            'on|against|upon payment …4 pounds|euros|euro|<amount>',
            '<amount>',
            '£*',
            'cost|costs …1 <number>',
          ],
          and: [REQUEST_EN],
          unless: [
            ...FREE_EN,
            'person* in charge',
            'donation*',
            'in charge',
            'order*',
            'card*',
            'course|courses|class|classes|price|prices|tuition|brochure*|magazine',
            'conference|entry|event|events|registration|joining|match|school|funding|grant* fee|fees',
          ],
          denied: 'no',
        },
        {
          says: [
            'fee|charge|charges …6 <amount>',
            'administration charge|fee',
            'fee|charge …4 payable|due|apply|applies|required',
            'charge|ask|require|request …4 fee',
            'charge you|a …6 for this|that|it|these|doing',
            'this|it costs|carries …4 fee|<amount>',
            'fee …4 for this|that|these|providing|copies',
            'this …4 cost …2 <amount>|€*|£*',
            'cost|costs you €*|£*|<amount>',
            'charge|fee …2 for providing|supplying|sending|copying|this|that|these|it|doing|processing|handling|access',
            'subject_to …5 fee|charge|payment',
            'fee|charge …4 fixed|set at',
            'small|modest|nominal|reasonable|administrative|administration|statutory fee|charge',
            'fee|charge …2 made|levied|payable|charged|applied|asked',
          ],
          beside: [
            ...REQUEST_EN,
            'entitled|able|can|may …6 see|obtain|receive|ask|know …6 {data}|records',
          ],
          unless: [
            ...FREE_EN,
            'donation*|order*|card*|membership|subscription*|booking*|cancel*|lesson*|course*|class*|postage|ticket*|session*|late',
            'workshop*|brochure*|print|prints|photo*|delivery|parking|service|services|room|rooms|magazine',
          ],
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
            'tot|maximaal 2|3|twee|drie|6|zes maanden duren',
            'kan|kunnen …2 2|3|4|6|twee|drie|vier|zes maanden duren',
          ],
          and: [[...REQUEST_NL, 'reager*', 'reactie', 'antwoord*']],
          unless: [...OTHER_TERM, ...OTHER_ANSWER_NL],
        },
      ],
      en: [
        {
          says: [
            'within …4 5|6|7|8|10|12|five|six|eight|ten|twelve weeks',
            'within …4 2|3|two|three|six months',
            'up to 40|42|45|60|90 calendar? days',
            'up to 6|8|six|eight weeks',
            'take …4 2|3|two|three|six months',
            'within …4 40|42|45|60|90|forty|sixty|ninety calendar? days',
            'within …4 25|30|40|45|60|thirty|forty working|business days',
          ],
          and: [[...ASKED_EN, 'respond*', 'reply', 'answer*']],
          unless: [...OTHER_TERM, ...OTHER_ANSWER_EN],
        },
      ],
    },
  },
  excessiveRightsLimit,
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

/** One or two rights left out are told by their elements, and §9 of the list of flags counts from the first. */
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
