/** Rights that are missing, cost money, take too long or are made smaller. */
import type { ElementKey } from '../elements/element.ts';
import { feeToldCues } from './access-fee-told.ts';
import { REQUEST_EN, REQUEST_NL } from './asked-rights.ts';
import { type FlagRules, missing, type Seen } from './flag.ts';
import { longReply } from './long-reply.ts';
import { excessiveRightsLimit } from './rights-limit.ts';
import { isOtherwiseWhole } from './whole.ts';

const FREE_NL = [
  'kosteloos|gratis|kosteloze',
  'geen …3 kosten|vergoeding',
  'zonder …3 kosten',
  'niets',
  'extra|meer|meerdere|bijkomende|aanvullende|tweede kopie*|exemplaar|exemplaren|afschrift*',
  'ongegrond*|buitensporig*|onredelijk*|herhaalde|herhaaldelijk|vaker',
  'offerte*|reparatie|verzendkosten',
  'contributie|inschrijfgeld|deelname|lidmaatschap|incasso',
  'bouwtekening*|archief|tijdschrift*|*blad|brochure*|les|lessen|cursus|workshop|abonnement|reis|tickets',
  'diploma*|certificaat|certificaten|uittreksel*|sleutel*',
];
const FREE_EN = [
  'free',
  'no|not|without …5 fee|charge|charged|cost|pay',
  'additional|extra|further|second copies|copy',
  'unfounded|excessive|repetitive|unreasonable',
  'certificate*|diploma*|key|keys',
  'annual|yearly|monthly fee|subscription',
  'access to …4 area|site|website|gym|pool|building|facilities|content|courses|library|archive',
  'membership|subscription|subscriptions cost|costs|fee|fees|is',
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
        ...feeToldCues.nl,
        {
          says: [
            'voor …2 toesturen|toezenden|opsturen|toezending …2 van? {u} {gegevens}|persoonsgegevens …8 bedrag|vergoeding|kosten …4 rekenen|vragen|brengen',
            'kosten …4 kopieren|uitprinten|printen|kopie|afdrukken|samenstellen …6 {gegevens}|*dossier …6 voor …1 uw|je|jouw|eigen rekening',
            '{gegevens}|*dossier …4 kopieren|uitprinten|printen|afdrukken …8 voor …1 uw|je|jouw|eigen rekening',
          ],
          unless: [...FREE_NL, 'bestelling*'],
          denied: 'no',
        },
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
            'waarvoor|hiervoor|daarvoor …4 tarief|vergoeding|kosten …2 geldt|gelden',
          ],
          and: [REQUEST_NL],
          unless: [...FREE_NL, 'bestelling*', 'contributie', 'donatie*', 'telefoon*'],
          denied: 'no',
        },
        {
          says: [
            'na|tegen|bij overmaking|storting|betaling …2 <number>',
            'kosten …8 rekening …3 gebracht|worden',
            'rekening …4 kosten',
            'vergoeding …6 <amount>',
            'kosten …6 <amount>',
            'hiervoor|daarvoor …8 kosten|vergoeding|bijdrage|tarief',
            'vergoeding|bijdrage …3 vragen|rekenen|berekenen|gevraagd|gerekend|berekend|verschuldigd',
            'vragen|vraag|rekenen|reken|berekenen|bereken|vraagt|rekent …5 vergoeding|bijdrage|administratiekosten',
            'hieraan|daaraan|hier|daar …8 kost|kosten|vergoeding|bijdrage …2 verbonden',
            'tegen kostprijs|kostenvergoeding|onkostenvergoeding',
            'maak|maakt|stort …3 <amount> …3 over',
            'maak|maakt|stort …3 <number> euro …3 over',
          ],
          beside: [...REQUEST_NL, 'weten wat|welke …8 hebben|weten|bewaren|vastgelegd|bijhouden'],
          unless: [
            ...FREE_NL,
            'bestelling*|verzendkosten|annuler*|telefoon*',
            'les|lessen|cursus|consult|behandeling|abonnement|huur|reis|diensten|dienstverlening|advies',
          ],
          denied: 'no',
        },
      ],
      en: [
        ...feeToldCues.en,
        {
          says: [
            'charge|charges|charging|ask …6 amount|sum|costs …4 for sending|supplying|providing|giving …2 your personal|own|stored {data}|details|information',
            'inspect|see|view|access …4 {data}|records …3 on|against|upon|after payment',
            'asked|required|have|need|ask_you|require_you to pay …4 copying|printing|copies|copy of …3 {data}|file|records',
          ],
          unless: FREE_EN,
          denied: 'no',
        },
        {
          says: [
            'fee|fees|charge|charges|charged',
            'administration|administrative|copying cost*',
            'enclose|send …4 cheque|payment|postal_order',
            'cheque|postal_order …4 <amount>',
            'accompanied by …3 cheque|payment|postal_order',
            'send|enclose|pay us? <number> pounds|pound|euros|euro',
            'cheque|postal_order for|of <number>',
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
            'fee|charge|charges …5 is|of <number>',
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
  longReply,
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
