/** A right whose use costs what one came for: the membership ends, the service stops. */
import type { FlagRules } from './flag.ts';

const RIGHT_NL =
  'bezwaar|beperking|vergetelheid|vergeten|{wissen}|overdragen|overdraagbaarheid|dataportabiliteit|intrekken|intrekt|intrekking|intrek|trekt|toestemming';
const BOUND_NL =
  'lidmaatschap|inschrijving|overeenkomst|contract|deelname|abonnement|behandelovereenkomst|huurovereenkomst|dienstverlening|samenwerking|behandeling|begeleiding|verblijf';
const ENDS_NL =
  'stopgezet|beeindigd|beeindigen|eindigt|eindigen|vervalt|vervallen|opgezegd|ontbonden|geannuleerd|stopt|stoppen|staken|uitgeschreven|geroyeerd|opzegging|beeindiging|stop|verlies';
const JOIN_NL =
  'lid|klant|client|deelnemer|deelnemen|meedoen|inschrijven|dienst|diensten|dienstverlening|helpen|behandelen|begeleiden|samenwerking';

/** What follows from it. */
const LOST_NL = [
  `${BOUND_NL} …6 ${ENDS_NL}`,
  `${ENDS_NL} …4 ${BOUND_NL}`,
  'als lid uitgeschreven|geroyeerd',
  `leidt|leiden|resulteert|betekent …5 verlies|opzegging|beeindiging`,
  `${BOUND_NL} verliest|verliezen`,
  `verliest|verlies|verliezen …6 ${BOUND_NL}|recht|tegoed|plaats|account|lidgeld|contributie|inschrijfgeld|inschrijvingsgeld|borg|waarborg|punten|spaarpunten|korting|kortingen|voordelen`,
  `geen lid|klant|client|deelnemer …2 meer|zijn|blijven|worden`,
  `niet langer|meer|verder …4 ${JOIN_NL}`,
  `${JOIN_NL} …6 niet …1 langer|meer|verder`,
  'niet …2 deelnemen|meedoen',
  'niet|geen …3 gebruik …3 kinderopvang|bso|zaal|sportschool|diensten|dienst|faciliteiten|voorzieningen',
  'verwijderd|uitgesloten|geweerd uit|van de …2 vereniging|club|ledenlijst|groep|cursus|deelname',
];
const RIGHT_EN =
  'object|objects|objecting|objection|restrict|restriction|erasure|erase|erased|erasing|delete|deleted|deletion|deleting|withdraw|withdraws|withdrawing|withdrawal|forgotten|portability';
const BOUND_EN =
  'membership|contract|agreement|enrolment|subscription|registration|tenancy|treatment|therapy';
const ENDS_EN =
  'end|ends|ended|terminated|terminate|terminates|termination|cancelled|cancellation|stopped|stops|expelled|resignation|lapses|lapse|loss';
const JOIN_EN =
  'member|customer|client|take_part|participate|attend|join|service|services|help|treat|coach';
const LOST_EN = [
  `${BOUND_EN} …6 ${ENDS_EN}`,
  `${ENDS_EN} …4 ${BOUND_EN}`,
  'result|results|resulting in …3 loss|termination|cancellation|closure',
  'lose|loses|losing …6 membership|place|credit|account|access|deposit|points|discount|discounts|benefits',
  `no longer …3 ${JOIN_EN}`,
  `stop|cease|discontinue …3 providing|offering|serving|treating|working`,
  `unable|cannot|not …4 continue …6 ${JOIN_EN}|services|treatment|working`,
  'cannot|not …2 take_part|participate|attend|join',
  'removed|excluded|barred|expelled from the|our …1 club|association|group|team|course|list_of_members',
];

const IF_NL = 'als|indien|wanneer|zodra|door';
const USES_NL = 'bezwaar|intrekt|intrekken|intrek|vergetelheid|overdragen';
const ASKS_NL = 'vraagt|vraag|vragen|verzoekt|verzoek|verlangt|laat|wilt|wil|wenst';
const IF_EN = 'if|when|where|by|should|who|whoever';
const USES_EN =
  'objects|object|objecting|withdraws|withdraw|withdrawing|erasure|portability|restriction';
const ASKS_EN = 'ask|asks|asking|request|requests|requesting|want|wants|wish|demand|have|get';

/** A condition before what is lost: the right follows from the end, not the end from the right. */
const AFTERWARDS_NL = LOST_NL.map(
  (lost) => `${RIGHT_NL} …10 als|wanneer|zodra|indien|nadat|na|bij|tot|totdat|omdat …6 ${lost}`,
);
const AFTERWARDS_EN = LOST_EN.map(
  (lost) => `${RIGHT_EN} …10 when|once|after|if|until|on|because|where …6 ${lost}`,
);

const HARMLESS_NL = [
  'verliest|verlies|verliezen …3 geen',
  'geen gevolgen',
  'niet stopgezet|beeindigd|opgezegd',
  'bewaar*|bewaard|termijn*',
  'nodig|noodzakelijk voor …4 uitvoering',
  'na|bij|nadat|einde|afloop …4 opzegging|beeindiging|einde|afloop',
  'na|nadat|einde van? …4 overeenkomst|lidmaatschap|contract|behandeling|dienstverlening',
  'tot|totdat|zolang',
  'toestemming …4 nodig|vereist',
  'nieuwsbrief*|cookie*|mailing*|functies|functionaliteit*|website',
  'zonder …3 toestemming',
  'sommige|bepaalde|eventueel|eventuele|mogelijk|misschien|soms',
  'nog {bewaar}|nodig',
  'niet langer|meer nodig|noodzakelijk|relevant|gebruiken|verwerken|verwerkt',
  'algemene voorwaarden',
];
const HARMLESS_EN = [
  'not|no affect*|consequence*|end|terminate',
  'retain*|keep|kept|period|years',
  'after|once|when|following …4 termination|end|ends|cancellation',
  'until',
  'as long as',
  'newsletter*|cookie*|mailing|marketing|features|functions|website',
  'without …4 consent',
  'certain|some|might|possibly',
  'may …3 unable',
  'may not be',
  'no longer need*|necessary|required|relevant|process*|use',
  'prior to|before',
  'terms and conditions',
];

export const penaltyCues = {
  nl: [
    {
      says: LOST_NL.map((lost) => `${RIGHT_NL} …16 ${lost}`),
      and: [['recht*|verzoek*', 'bezwaar', 'toestemming', '{gegevens}']],
      unless: [...HARMLESS_NL, ...AFTERWARDS_NL],
    },
    {
      says: LOST_NL.map((lost) => `${lost} …8 ${IF_NL} …12 ${USES_NL}`),
      and: [['recht*|verzoek*', 'bezwaar', 'toestemming', '{gegevens}']],
      unless: [...HARMLESS_NL, `${IF_NL} …10 geen|niet …4 lid|klant|langer|meer`],
    },
    /** Deletion counts when somebody asks for it: after the end it is what the law wants. */
    {
      says: LOST_NL.flatMap((lost) => [
        `${lost} …8 ${IF_NL} …6 ${ASKS_NL} …8 {wissen}`,
        `${lost} …8 ${IF_NL} {uw} gegevens|persoonsgegevens|account|foto* …4 {wissen}`,
        `${lost} …8 door …4 {wissen} van {uw}`,
      ]),
      and: [['{gegevens}', 'foto*']],
      unless: [
        ...HARMLESS_NL,
        `${IF_NL} …10 geen|niet …4 lid|klant|langer|meer`,
        'daarna|waarna|vervolgens|dan …4 {wissen}',
        '{wissen} …3 daarna|vervolgens|dan',
      ],
    },
    /** Who does not want it done. */
    {
      says: LOST_NL.map(
        (lost) =>
          `niet langer|meer? wilt|wil|wenst dat|te …6 {verwerk}|verwerken|gebruiken …10 ${lost}`,
      ),
      unless: HARMLESS_NL.filter((harmless) => !harmless.startsWith('niet langer')),
    },
    /** `Wilt u uw gegevens laten wissen? Dan vervalt uw lidmaatschap.` */
    {
      says: [
        ...LOST_NL.map((lost) => `dan|geval|gevolg|daarmee|hierdoor|daardoor|hiermee …6 ${lost}`),
        ...LOST_NL.map((lost) => `${lost} …4 geval|daarmee|hiermee`),
      ],
      beside: [
        'bezwaar|beperking|vergetelheid|overdragen|overdraagbaarheid|dataportabiliteit',
        '{gegevens} …6 {wissen}',
        '{wissen} …6 {gegevens}',
        'recht|rechten op|van',
        'toestemming …6 intrek*|intrekken',
      ],
      unless: HARMLESS_NL,
    },
    {
      says: LOST_NL.flatMap((lost) => [
        `recht|rechten …4 gebruik …10 ${lost}`,
        `gebruik …6 recht|rechten …12 ${lost}`,
      ]),
      unless: HARMLESS_NL,
    },
    {
      says: LOST_NL.map((lost) => `dan|geval|gevolg|daarmee|hierdoor|daardoor|hiermee …6 ${lost}`),
      titled: ['recht|rechten op|van|om', '*portabiliteit|overdraagbaarheid|bezwaar|vergetelheid'],
      unless: HARMLESS_NL,
    },
  ],
  en: [
    {
      says: LOST_EN.map((lost) => `${RIGHT_EN}|opt_out …16 ${lost}`),
      and: [['{data}', 'processing', 'consent', 'right*']],
      unless: [...HARMLESS_EN, ...AFTERWARDS_EN],
    },
    {
      says: LOST_EN.map((lost) => `${lost} …8 ${IF_EN} …10 ${USES_EN}`),
      and: [['{data}', 'processing', 'consent', 'right*']],
      unless: [...HARMLESS_EN, `${IF_EN} …8 no longer|more`],
    },
    {
      says: LOST_EN.flatMap((lost) => [
        `${lost} …8 ${IF_EN} …4 ${ASKS_EN} …8 {erase}`,
        `${lost} …8 ${IF_EN} your|the|their {data} …3 {erase}`,
        `${lost} …8 by …2 {erase} …1 your|the|their`,
      ]),
      and: [['{data}']],
      unless: [
        ...HARMLESS_EN,
        `${IF_EN} …8 no longer|more`,
        'then|afterwards|thereafter|subsequently …3 {erase}',
        '{erase} …2 then|afterwards|thereafter',
      ],
    },
    {
      says: LOST_EN.map(
        (lost) => `no|not longer|want|wish …4 us|me to process|use|hold …10 ${lost}`,
      ),
      unless: HARMLESS_EN.filter((harmless) => !harmless.startsWith('no longer')),
    },
    {
      says: [...LOST_EN.map((lost) => `then|case|thereby|result|consequence …6 ${lost}`)],
      beside: [
        'right|rights to|of',
        'object|objection|portability|erasure|restriction',
        'delete|erase|deletion …6 {data}',
        'withdraw …4 consent',
      ],
      unless: HARMLESS_EN,
    },
    {
      says: LOST_EN.map((lost) => `exercis*|use|using …6 right|rights …12 ${lost}`),
      unless: HARMLESS_EN,
    },
    {
      says: LOST_EN.map((lost) => `then|case|thereby|result|consequence …6 ${lost}`),
      titled: ['right to|of', 'portability|objection|erasure|restriction'],
      unless: HARMLESS_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
