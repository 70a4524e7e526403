/** An answer to a request that takes longer than the month of AVG 12(3). */
import { REQUEST_EN, REQUEST_NL } from './asked-rights.ts';
import type { FlagRules } from './flag.ts';
import { NAMED_EN, NAMED_NL } from './rights-split-words.ts';

/** Longer than a month; an extension of two months is told of with other words. */
const LONG_NL = [
  '5|6|7|8|9|10|12|vijf|zes|zeven|acht|negen|tien|twaalf weken',
  '2|3|4|5|6|twee|drie|vier|vijf|zes|enkele|meerdere|verschillende maanden',
  '35|40|42|45|50|56|60|75|90|120|veertig|vijfenveertig|vijftig|zestig|negentig dagen|kalenderdagen',
  '25|30|40|45|60|dertig|veertig|zestig werkdagen',
  'een? kwartaal|halfjaar|half_jaar',
];
const LONG_EN = [
  '5|6|7|8|9|10|12|five|six|seven|eight|nine|ten|twelve weeks',
  '2|3|4|5|6|two|three|four|five|six|several months',
  '35|40|42|45|50|56|60|75|90|120|forty|fifty|sixty|ninety calendar? days',
  '25|30|40|45|60|forty|sixty working|business days',
  'a|one|each quarter',
  'half_a_year|half_year',
];
const after = (leads: readonly string[], terms: readonly string[]): readonly string[] =>
  leads.flatMap((lead) => terms.map((term) => `${lead} ${term}`));

/** What the request is for, when `request` alone could be for a quotation. */
const OF_RIGHT_NL = [
  'inzageverzoek*|verwijderverzoek*|verwijderingsverzoek*|wisverzoek*|correctieverzoek*|avgverzoek*|privacyverzoek*',
  'verzoek|verzoeken|aanvraag|aanvragen|vraag|vragen …6 inzage|inzien|{wissen}|{verbeteren}|kopie|afschrift|{gegevens}',
  'reactietermijn|antwoordtermijn|behandeltermijn|beslistermijn …6 inzage*|verzoek|verzoeken|rechten',
  'kopie|afschrift|overzicht|inzage …3 in|van uw|je|jouw|de {gegevens}',
];
const OF_RIGHT_EN = [
  'access|deletion|erasure|correction request|requests',
  'request|requests …4 access|see|copy|{erase}|deletion|erasure|{correct}|correction',
  'copy|copies|corrections|deletions of|you',
  'your copy|copies',
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
  'tegen …4 besluit|beslissing',
  '*vergunning*|*toeslag*|woning|huurwoning|uitkering',
  'na ons|het|dit|de|onze besluit|beslissing',
];
const OTHER_ANSWER_EN = [
  'your|job application|applications',
  'applicant*|vacanc*|tender*|quote*|quotation*|waiting_list|enrolment|grant|grants|order*',
  'application|applications for …3 membership|place|job|post|position|role|funding|housing',
  'if|when|unless {you} …4 not …4 respond|reply|answer',
  'appeal*',
  'course|class|training|treatment|repair|procedure|programme …2 take|takes|last|lasts',
  'planning|permit|permits',
  'against|challenge …4 decision',
];
/** What is left of data for a while, and how long a request itself is kept. */
const COPIES_NL = 'backup*|reservekopie*|back_up|back_ups';
const COPIES_EN = 'backup|backups|back_up|back_ups';
const KEPT_NL =
  'bewaar|bewaart|bewaren|bewaard|bewaartermijn*|blijft|blijven|vernietigen|vernietigd';
const KEPT_EN = 'keep|keeps|kept|stay|stays|remain|remains|retain*|destroy*|store|stored';

const ABOVE_NL = 'rechten|privacyrechten|*inzagerecht|inzage|inzien';
const ABOVE_EN = 'rights|right of access|access request*';

/** Who else is slow, or what else is asked. */
const NOT_OURS_NL = [
  'klacht*|autoriteit|gegevensbeschermingsautoriteit|toezichthouder*|ap|gba|google|bing|zoekmachine*|zoekresultaten',
  'aanvraag|verzoek voor|van een',
  'psycho*|*therap*|binnen_de_maand|binnen_een_maand|in_totaal',
  'vog|*reparatie*|herstelling*|gemeente|verzekeraar',
  'geen|nooit|niet …2 weken|maanden|dagen|<number>',
];
const NOT_OURS_EN = [
  'membership|allotment|in_total|within_a_month|within_one_month',
  'complain*|regulator|authority|commissioner|google|bing|search|council|repair*|insurer',
  'not|never …3 weeks|months|days|<number>',
];

const before = (terms: readonly string[], ends: string): readonly string[] =>
  terms.map((term) => `${term} ${ends}`);
/** A table of the rights has their terms beside them. */
const ROW_NL =
  'inzage|inzagerecht|rectificatie|correctie|wissing|verwijdering|beperking|bezwaar|overdraagbaarheid|dataportabiliteit binnen|maximaal|uiterlijk|max?';
const ROW_EN =
  'access|rectification|correction|erasure|deletion|restriction|objection|portability within|up_to|maximum|max?';

export const longReply: FlagRules = {
  id: 'longReply',
  raisedBy: {
    nl: [
      {
        says: [
          ...after(['binnen …4'], LONG_NL),
          'uiterlijk …4 6|8|zes|acht weken',
          ...after(['tot|maximaal'], LONG_NL).map((long) => `${long} duren`),
          ...after(['kan|kunnen …2'], LONG_NL).map((long) => `${long} duren`),
        ],
        and: [
          [
            ...REQUEST_NL,
            'reager*',
            'reactie',
            'antwoord*',
            'aanvraag|vraag …2 om|tot|over …4 {wissen}|{gegevens}',
          ],
        ],
        unless: [...OTHER_TERM, ...OTHER_ANSWER_NL, COPIES_NL],
      },
      {
        says: after(
          [
            'maximaal|hoogstens|hooguit|ten_hoogste',
            'duurt|duren|bedraagt|vergt …5',
            'uiterlijk …1',
          ],
          LONG_NL,
        ),
        and: [OF_RIGHT_NL],
        unless: [...OTHER_TERM, ...OTHER_ANSWER_NL, COPIES_NL, KEPT_NL],
      },
      /** Under the title of the rights every request is one of them. */
      {
        says: after(['binnen …4', 'uiterlijk|maximaal …3'], LONG_NL),
        and: [['verzoek|verzoeken|aanvraag|aanvragen|antwoord|reactie']],
        under: [ABOVE_NL],
        unless: [...OTHER_TERM, ...OTHER_ANSWER_NL, COPIES_NL, KEPT_NL],
      },
      {
        says: [
          ...before(LONG_NL, '…2 kan|kunnen|mag|zal duren|kosten|vergen'),
          ...before(LONG_NL, '…2 duren|nodig'),
          ...before(LONG_NL, 'in beslag'),
          ...before(LONG_NL, 'de tijd'),
          ...before(LONG_NL, '…2 laten|wachten'),
          ...after(
            [
              'duurt|duren|kost|neemt …4',
              'reken|rekenen op …6',
              'behandeltijd|behandeltermijn|reactietijd|antwoordtermijn|reactietermijn|doorlooptijd …4',
            ],
            LONG_NL,
          ),
        ],
        and: [
          [
            'verzoek|verzoeken|aanvraag|antwoord|reactie|beantwoord*|behandelen|behandeld|behandeltijd|behandeltermijn|afhandel*|reactietijd|reactietermijn',
          ],
        ],
        beside: NAMED_NL,
        unless: [...OTHER_TERM, ...OTHER_ANSWER_NL, COPIES_NL, KEPT_NL, ...NOT_OURS_NL],
      },
      {
        says: after([ROW_NL], LONG_NL),
        in: ['row'],
        unless: [...OTHER_TERM, ...OTHER_ANSWER_NL, COPIES_NL, KEPT_NL, 'na|nadat'],
      },
    ],
    en: [
      {
        says: [
          ...after(['within …4'], LONG_EN),
          ...after(['up to'], LONG_EN.slice(2, 3)),
          'up to 6|8|six|eight weeks',
          'take …4 2|3|two|three|six months',
        ],
        and: [[...ASKED_EN, 'respond*', 'reply', 'answer*']],
        unless: [...OTHER_TERM, ...OTHER_ANSWER_EN, COPIES_EN],
      },
      {
        says: after(['up_to|no_later_than|at_most', 'take|takes|maximum …4', 'within …4'], LONG_EN),
        and: [OF_RIGHT_EN],
        unless: [...OTHER_TERM, ...OTHER_ANSWER_EN, COPIES_EN, KEPT_EN],
      },
      {
        says: after(['within …4', 'up_to|no_later_than|at_most'], LONG_EN),
        and: [['request|requests|answer|reply|response|respond']],
        under: [ABOVE_EN],
        unless: [...OTHER_TERM, ...OTHER_ANSWER_EN, COPIES_EN, KEPT_EN],
      },
      {
        says: after(['take|takes|up_to|allow|expect …3'], LONG_EN),
        and: [['request|requests|answer|reply|response|respond']],
        beside: NAMED_EN,
        unless: [...OTHER_TERM, ...OTHER_ANSWER_EN, COPIES_EN, KEPT_EN, ...NOT_OURS_EN],
      },
      {
        says: after([ROW_EN], LONG_EN),
        in: ['row'],
        unless: [...OTHER_TERM, ...OTHER_ANSWER_EN, COPIES_EN, KEPT_EN, 'after'],
      },
    ],
  },
};
