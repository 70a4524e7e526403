/**
 * Promises that except one thing: `to nobody, unless the books need it`. Whoever gets the data for
 * something else breaks them; whom the exception covers does not.
 */
import type { FlagRules } from './flag.ts';

const BUT_NL = 'tenzij|behalve|behoudens|anders_dan';
const BUT_EN = 'unless|except|other_than|apart_from';
const OTHERS_NL = '{derden}|anderen|niemand';
const OTHERS_EN = '{others}|anyone|anybody|nobody|others|organisation|organization|company';
const GIVE_EN =
  'share|shared|disclose|disclosed|pass|passed|provide|provided|give|given|transfer|transferred|release|released';

const BOOKS_NL =
  '*boekhoud*|administratie|administratieve|fiscale|*belasting*|facturatie|jaarrekening';
const BOOKS_EN = 'accounts|accounting|bookkeeping|tax|administrative|administration|invoicing';
const CARE_NL = 'behandeling*|zorg|zorgverlening|hulpverlening|begeleiding|zorgproces';
const CARE_EN = 'treatment|care|therapy';

/** A promise of less, or one that the contract opens wide. */
const OTHERWISE_NL = [
  '*marketing*|commerciele|reclame*|verkopen|verkocht',
  '*overeenkomst|contract|bestelling*|levering|dienst|diensten|dienstverlening',
  'u|je|jij mag|mogen|moet|moeten|dient',
];
const OTHERWISE_EN = [
  'marketing|commercial|promotional|sell|sold',
  'contract|agreement|order|service|services|deliver|delivery',
  'you must|should|may',
];

const unlessNl = (what: string): readonly string[] => [
  `${OTHERS_NL} …4 {verstrek} …4 ${BUT_NL} …10 ${what}`,
  `{verstrek} …10 ${OTHERS_NL} …4 ${BUT_NL} …10 ${what}`,
  `${BUT_NL} …6 ${what} …6 {verstrek} …8 ${OTHERS_NL}`,
  `{gegevens} …4 niet|nooit …2 {verstrek} …8 ${BUT_NL} …10 ${what}`,
  `geven|geef|delen|deel|verstrekken|verstrek …6 niet|nooit door? …1 ${BUT_NL} …10 ${what}`,
];
const unlessEn = (what: string): readonly string[] => [
  `not|never …2 ${GIVE_EN} …14 ${OTHERS_EN} …4 ${BUT_EN} …10 ${what}`,
  `${BUT_EN} …8 ${what} …10 not|never …2 ${GIVE_EN} …12 ${OTHERS_EN}`,
  `{data} …4 not|never …1 ${GIVE_EN} …6 ${BUT_EN} …10 ${what}`,
];

const NOT_CONCERNED_NL =
  '…3 niet|geen …6 betrokken|nodig|noodzakelijk|verantwoordelijk|rol|bijdragen|meewerken';
const NOT_CONCERNED_EN = '…3 not …3 involved|responsible|needed|necessary|concerned';

/** Of a promise: what it excepts. */
export const butCues = {
  butBooks: {
    nl: [{ says: unlessNl(BOOKS_NL), unless: OTHERWISE_NL, denied: 'yes' }],
    en: [{ says: unlessEn(BOOKS_EN), unless: OTHERWISE_EN }],
  },
  butCare: {
    nl: [{ says: unlessNl(CARE_NL), and: [['{gegevens}']], unless: OTHERWISE_NL, denied: 'yes' }],
    en: [{ says: unlessEn(CARE_EN), and: [['{data}']], unless: OTHERWISE_EN }],
  },
  butConcerned: {
    nl: [
      {
        says: [
          `niet|nooit …6 {verstrek} …8 anderen|iemand|mensen|personen|partijen|organisaties die ${NOT_CONCERNED_NL}`,
          `aan|met anderen|iemand|mensen|personen|partijen|organisaties die ${NOT_CONCERNED_NL}`,
        ],
        and: [['{gegevens}'], ['niet|nooit …10 {verstrek}', '{verstrek} …6 niet|nooit']],
        unless: ['*marketing*|commerciele|reclame*'],
      },
    ],
    en: [
      {
        says: [
          `not|never …2 ${GIVE_EN} …8 anyone|anybody|person|persons|people|parties|party ${NOT_CONCERNED_EN}`,
        ],
        and: [['{data}']],
        unless: ['marketing|commercial|promotional'],
      },
    ],
  },
} satisfies FlagRules['facts'];

/** Of who gets the data: what it is for. */
export const coveredCues = {
  forBooks: {
    nl: [{ says: [`${BOOKS_NL}|accountant*|*administratie|salaris*|factur*|factuur*|fiscus`] }],
    en: [{ says: [`${BOOKS_EN}|accountant*|bookkeeper*|payroll|invoice*|hmrc|auditor*`] }],
  },
  forCare: {
    nl: [
      {
        says: [
          `${CARE_NL}|huisarts*|*arts|artsen|specialist*|verwijs*|verwez*|verwijzer*|zorgverlener*|behandelaar*|waarne*|laborator*|apothe*|collega*|intervisie|supervisi*|ziekenhui*`,
        ],
      },
    ],
    en: [
      {
        says: [
          `${CARE_EN}|gp|gps|doctor*|specialist*|referral*|refer|hospital*|laborator*|pharmac*|colleague*|supervisor*|supervision|nhs|clinician*`,
        ],
      },
    ],
  },
  /** What no booking, order or treatment needs. */
  forOthers: {
    nl: [
      {
        says: [
          '{verstrek} …14 advertentie*|adverteerder*|marketing*|sponsor*|kredietwaardigheid*|kredietregistratie|groepsmaatschappij*',
        ],
        unless: ['niet|nooit|geen|zonder|toestemming'],
      },
    ],
    en: [
      {
        says: [
          '{share} …14 advertis*|marketing|sponsor|sponsors|credit|affiliates|group_companies',
        ],
        unless: ['not|never|no|without|consent|permission|card'],
      },
    ],
  },
  /** With leave of who is concerned, or by law: what most promises except. */
  allowed: {
    nl: [
      {
        says: [
          'met|na|op|als|indien|wanneer|mits|alleen …8 toestemming|instemming|verzoek',
          'wettelijk*|wet|verplicht|verplichting|bevel|vordering|vordert',
        ],
      },
    ],
    en: [
      {
        says: [
          'with|if|where|when|once|only|after …8 consent|permission|agree|request',
          'law|laws|legally|legal|court|obliged|required',
        ],
      },
    ],
  },
  excepting: {
    nl: [{ says: ['toestemming|instemming|wet|wettelijk*|verplicht'] }],
    en: [{ says: ['consent|permission|law|legal|legally|court|obliged'] }],
  },
} satisfies FlagRules['facts'];

const PERSONAL_NL = 'naam|namen|voornaam|voornamen|woonplaats|woonplaatsen|persoonsgegevens';
const PICTURES_NL = 'foto*|filmpje*|video*|beeldmateriaal|beeldopnamen';
const PICTURES_EN = 'photo|photos|photograph|photographs|picture|pictures|video|videos|images';
const NO_LEAVE_NL = [
  'toestemming|akkoord|instemming|vragen|bezwaar|kunt|kun|kiezen|kiest|wenst|wilt|zelf',
  'niet|nooit|geen|zonder|alleen|uitsluitend|slechts|anoniem|onherkenbaar|tenzij|mogelijk',
  'als|indien|wanneer|volg|bekijk|cookie|cookies|knop*|doel|doeleinden',
];
const NO_LEAVE_EN = [
  'consent|permission|agree*|ask|object|optional|choose|can|wish|yourself|may|might',
  'not|never|no|without|only|anonymous*|unless|cookies|cookie|button*',
  'if|when|follow|view|purpose|purposes',
  'you post|share|upload|publish',
];
const PUBLIC_NL = 'publiekelijk|openbaar|gepubliceerd|publiceren|publiceert|publicatie';

/** To show the world who took part is to share it with everybody. */
export const publishedCues = {
  nl: [
    {
      says: [`${PERSONAL_NL} …12 ${PUBLIC_NL}`, `${PUBLIC_NL} …10 ${PERSONAL_NL}`],
      unless: [
        'toestemming|akkoord|instemming|vragen|bezwaar|optioneel|kunt|kun|kiezen|kiest',
        'niet|nooit|geen|zonder|alleen|uitsluitend|slechts|anoniem|tenzij',
        'als|indien|wanneer {u}|iemand|men',
        'bestuurs*|bestuur|directie|medewerker*|anbi|register*|verklaring|gebruikersnaam',
        'maken|maakt|gemaakt|zelf',
      ],
      denied: 'no',
    },
    {
      says: [
        `${PICTURES_NL} …14 facebook|facebookpagina|facebookgroep|instagram|instagrampagina|youtube|social_media|sociale_media|socialmedia|online|website|site`,
      ],
      and: [
        [
          'plaatsen|plaatst|plaats|geplaatst|publiceren|publiceert|gepubliceerd|delen|deelt|gedeeld|zetten|gezet|komen|verschijnen|posten|gepost',
        ],
        [
          'leden|lid|deelnemers|kinderen|leerlingen|cursisten|spelers|bezoekers|lessen|les|optredens|voorstellingen|wedstrijden|activiteiten|evenementen|kampen|feesten|{u}',
        ],
      ],
      unless: NO_LEAVE_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `${PICTURES_EN} …14 facebook|instagram|youtube|social_media|online|website|site`,
        `facebook|instagram|youtube|social_media|online|website|site …8 ${PICTURES_EN}`,
      ],
      and: [
        [
          'post|posts|posted|publish|published|publishes|put|upload|uploaded|placed|share|shared|shares|appear',
        ],
        [
          'members|participants|children|pupils|students|players|visitors|guests|lessons|classes|performances|matches|shows|activities|events|camps|parties|you|your',
        ],
      ],
      unless: NO_LEAVE_EN,
      denied: 'no',
    },
    {
      says: [
        'name|names|town|towns …12 published|publicly|publish|public',
        'publish|publishes …10 name|names',
      ],
      unless: [
        'consent|permission|agree*|ask|object|optional|choose|can|may',
        'not|never|no|without|only|anonymous*|if|unless',
        'board|trustees|staff|register*|notice|policy|username',
        'make|made|yourself',
      ],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
