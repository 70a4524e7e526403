/** A right that one has to earn: with papers, with patience, with money or with a good story. */
import type { FlagRules } from './flag.ts';
import {
  LOOKED_OVER_EN,
  LOOKED_OVER_NL,
  OTHER_MATTER_EN,
  OTHER_MATTER_NL,
  OWN_ACCESS_EN,
  OWN_ACCESS_NL,
  REASONS_GIVEN_EN,
  REASONS_GIVEN_NL,
  RIGHT_EN,
  RIGHT_NL,
  SENT_BY_US_EN,
  SENT_BY_US_NL,
} from './rights-guards.ts';

const TWO_PAPERS = [
  'twee|2 …2 identiteitsbewij*|legitimatiebewij*|legitimaties|identiteitsdocument*|legitimatie|idbewijzen|identificatiedocument*',
  'two|2 …3 forms|proofs|pieces|kinds|types|documents …3 id|identity|identification',
  'two|2 …4 identification|identity|id documents|papers|cards',
];
/** Who pays wages or sends people to children must see them. */
const EMPLOYER = [
  'loon*|werkgever*|indiensttreding|payroll|employ*',
  'dbs|vog|volunteer*|vrijwilliger*',
];
const ASK_NL = 'verzoek*|inzage*|inzageverzoek*|{wissen}|correctie|rectificatie|bezwaar|opvragen';
const ASK_EN =
  'request|requests|access|erasure|deletion|erase|delete|deleted|correction|rectification|objection|copy';
const OF_RIGHTS_NL = [
  'inzage*|inzien|opvragen|afschrift',
  'verzoek* …8 {wissen}|{verbeteren}|inzage|bezwaar|rechten|gegevens',
  'verzoek om|tot|van|in|wordt|worden|nemen|neem',
  'verzoeken|uw_verzoek',
  'rechten',
  RIGHT_NL,
  '{wissen} vragen',
  'overzicht|kopie …6 {gegevens}',
  '{wissen} …8 {gegevens}',
  '{gegevens} …8 {wissen}',
];
const OF_RIGHTS_EN = [
  'access|erasure|rectification',
  'request* …8 delet*|eras*|correct*|copy|rights|data|information|records',
  'request|requests must|should|will|for',
  'requests',
  'your|these|those|this|any right|rights',
  RIGHT_EN,
  'copy|see …6 {data}|data',
  'delet*|eras* …6 {data}',
];

const FAIR_NL = [
  'ongegrond*|buitensporig*|onredelijk*|misbruik',
  'hoeft|hoeven …6 geen|niet',
  ...REASONS_GIVEN_NL,
  ...OTHER_MATTER_NL,
  'klacht* …10 behandeling',
  'nieuwsbrief*|mailing*|cookie*',
  'bestelling*|retour*|annuler*|garantie|offerte*',
];
const FAIR_EN = [
  'unfounded|excessive|repetitive|unreasonabl*',
  'need not|without|no …3 reason*',
  ...REASONS_GIVEN_EN.filter((one) => !one.startsWith('without')),
  ...OTHER_MATTER_EN,
  'order*|refund*|newsletter*|mailing*|cookie*|warranty',
  'free',
];

/** A signature and a copy of a passport besides, or a bill with it: more than is needed to know who asks (AVG 12(6)). */
const ID_NL =
  'identiteitskaart|identiteitsbewijs|legitimatiebewijs|paspoort|identiteitsdocument|idbewijs|idkaart|rijbewijs|legitimatie';
const ID_EN =
  'passport|id|identity_card|identity_document|driving_licence|driving_license|licence|identification|identity';
const SIGNED_NL = 'ondertekend|ondertekende|getekend|getekende|handgetekend|handgeschreven';
const BILL_NL =
  'energierekening|nutsrekening|bankafschrift|rekeningafschrift|uittreksel|gemeenterekening|telefoonrekening';
const BILL_EN = 'utility|bank|council_tax|gas|electricity|credit_card bill|statement|letter';
/** Asked of whom one does not know, or for a contract. */
const IN_DOUBT_NL = [
  'twijfel*|twijfelen|onduidelijk|eventueel|zo_nodig|kunnen|kan|mogen wij|we|ik',
  'wij|we|ik kunnen|kan|mogen|mag',
  'huur*|hypotheek|sollicit*|inschrijving|*overeenkomst|wwft|witwas*',
];
const IN_DOUBT_EN = [
  'doubt*|unsure|uncertain|cannot_verify|unable_to_verify',
  'we|i may|might|could',
  'tenan*|mortgage|money_laundering|open an account|application|apply|applying|employ*',
];

export const hurdleCues = {
  nl: [
    {
      says: [
        `${SIGNED_NL} …14 *kopie|scan …4 ${ID_NL}`,
        `*kopie|scan …4 ${ID_NL} …10 ${SIGNED_NL}`,
        `*kopie|scan …4 ${ID_NL} …4 en|plus|samen …6 ${BILL_NL}`,
        `${BILL_NL} …4 en|plus …3 *kopie|scan …3 ${ID_NL}`,
      ],
      and: [[...OF_RIGHTS_NL, 'verzoek']],
      unless: [...FAIR_NL.filter((one) => !REASONS_GIVEN_NL.includes(one)), ...IN_DOUBT_NL],
      denied: 'no',
    },
    { says: TWO_PAPERS, beside: OF_RIGHTS_NL, unless: [...EMPLOYER, 'of'] },
    { says: TWO_PAPERS, under: ['*recht|*rechten|inzage*'], unless: [...EMPLOYER, 'of'] },
    { says: TWO_PAPERS, and: [[...OF_RIGHTS_NL, '*verzoek|*verzoeken']], unless: EMPLOYER },
    {
      says: [
        'aangetekend* …2 post|brief|schrijven',
        'recht|rechten …12 tegen betaling|vergoeding …3 administratiekosten|kosten?',
      ],
      and: [OF_RIGHTS_NL],
      unless: [...FAIR_NL, ...SENT_BY_US_NL, 'of|email*|mail|tweede|extra|kopie*'],
    },
    /** On paper, and no other way. */
    {
      says: [
        'alleen|uitsluitend|slechts|enkel …2 per|via|met|op brief|post|briefpost|papier …10 {wissen}|{verbeteren}|inzien|wissen|wijzigen',
        '{wissen}|{verbeteren}|wijzigen|wijziging|inzage …4 alleen|uitsluitend|slechts|enkel …3 brief|post|briefpost|papier',
        'per|via email*|mail|telefoon …2 kan|is|kunt|nemen …6 niet',
      ],
      and: [
        ['{gegevens}', 'recht|rechten', 'verzoek*'],
        ['brief|post|briefpost|papier|schriftelijk'],
      ],
      unless: [
        ...FAIR_NL.filter((one) => !one.includes('hoeven')),
        'of per? email*|mail',
        'klacht*|abonnement*|lidmaatschap|opzeg*',
        'veiligheid|veilig|onveilig|beveilig*|gegarandeerd',
      ],
    },
    /** In person. */
    {
      says: [
        'alleen|uitsluitend|slechts|enkel|dient|moet …8 persoonlijk|in_persoon|fysiek …6 verschijnen|langskomen|indienen|afhalen|langs|in_te_dienen|op_te_halen|te_verschijnen|komen',
        'verschijnen|langskomen …6 persoonlijk|legitimatie*|identiteitsbewij*',
      ],
      and: [OF_RIGHTS_NL],
      unless: [...FAIR_NL, 'of|email*|mail|afspraak'],
    },
    {
      says: [
        'alleen|uitsluitend|slechts op|aan verzoeken …12 brief|post|handtekening|schriftelijk',
        'inzage|dossier|gegevens …6 alleen|uitsluitend|slechts …6 op|na vertoon',
        'alleen|uitsluitend|slechts …4 inzage …8 vertoon|kantoor',
        'verzoek* …8 gaan|ga|reageren|reageer|behandelen|antwoorden wij|we|ik …3 niet',
        'niet …3 op verzoek* …6 email|mail|telefoon|telefonisch',
        '{wissen} …8 alleen|slechts|uitsluitend als|indien|wanneer|mits …8 opzegt|opgezegd|opzeggen|geen_lid|afscheid',
      ],
      and: [[...OF_RIGHTS_NL, 'inzage', 'foto*']],
      unless: [...FAIR_NL, 'verzoek* …6 schriftelijk|brief …8 of …4 email*|mail'],
    },
    /** Later. */
    {
      says: [
        'wachttijd|wachtperiode|wachttermijn',
        'binnen <number> maanden|jaar na …8 eerder|vorig|laatste verzoek',
        `${ASK_NL} …10 pas|eerst na|vanaf <number> maanden|jaar|weken`,
      ],
      and: [OF_RIGHTS_NL],
      unless: FAIR_NL,
    },
    {
      says: [
        'eenmaal|eens|een_keer|een_maal per|in|binnen|elke …3 jaar|kalenderjaar|maanden',
        'maximaal|hoogstens|hooguit|slechts <number> keer|maal|verzoek|verzoeken per|in …2 jaar|kalenderjaar|maanden',
        'een|slechts verzoek per jaar|kalenderjaar|persoon',
        'niet meer dan een|<number> …2 *verzoek|*verzoeken …4 per|in …3 jaar|kalenderjaar|maanden',
      ],
      and: [
        [
          'overzicht|kopie|afschrift …6 {gegevens}',
          'inzage*|inzien',
          'verzoek* …8 inzage|{wissen}',
        ],
      ],
      unless: [...FAIR_NL, ...OWN_ACCESS_NL, ...LOOKED_OVER_NL, 'gratis|kosteloos'],
    },
    /** First the money. */
    {
      says: [
        `${ASK_NL} …14 pas|eerst|nadat|als|wanneer|zodra|alleen|mits …8 facturen|factuur|contributie|betalingen|betalingsverplichting*|openstaande|schulden …8 betaald|voldaan|afgerond|vereffend|afgewikkeld|zijn`,
        `pas|eerst|alleen …10 facturen|contributie|betalingen|betalingsverplichting*|openstaande …8 betaald|voldaan|afgerond …8 ${ASK_NL}`,
        `${ASK_NL} …10 alleen|pas|slechts|uitsluitend …3 na betaling|voldoening`,
        `intrekken|intrekking|{wissen}|bezwaar …8 tegen betaling|vergoeding|administratiekosten`,
        `intrekken|intrekking|{wissen}|bezwaar …8 kosten …4 verbonden|rekening`,
      ],
      and: [['{gegevens}', 'toestemming', 'verzoek*']],
      unless: [...FAIR_NL, 'niet|geen kosten', 'zonder|geen …4 kosten', '<number> jaar', 'wet*'],
    },
    /** A good story. */
    {
      says: [
        'verzoek* …12 reden*|motivering|motivatie …4 opgeven|vermelden|noemen|aangeven|op_te_geven|te_vermelden|vereist|vermeld|bevatten|voorzien',
        'verzoek* …8 goed|deugdelijk|voldoende|duidelijk onderbouwd|gemotiveerd|onderbouwen|motiveren',
        'reden* …3 vermelden|opgeven|aangeven|aan_te_geven|op_te_geven|te_vermelden …10 verzoek*',
        'aangeven|uitleggen|vermelden|aantonen waarom …8 inzage|{wissen}|inzien|opvragen',
        'alleen|uitsluitend|slechts huidige|actieve? leden|klanten|ouders|abonnees …6 verzoek|inzage|recht|rechten|opvragen',
      ],
      and: [OF_RIGHTS_NL],
      unless: [...FAIR_NL, 'wij|we|ik …4 reden*', 'bezwaar', 'afwijz*|weiger*|afgewezen'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `signed …14 copy|scan|photocopy …4 ${ID_EN}`,
        `copy|scan|photocopy …6 ${ID_EN} …10 signed`,
        `copy|scan|photocopy|proof …8 ${ID_EN} …4 and|plus …6 ${BILL_EN}`,
      ],
      and: [[...OF_RIGHTS_EN, 'request']],
      unless: [
        ...FAIR_EN,
        ...IN_DOUBT_EN,
        `${ID_EN} or a|your|recent …2 utility|bank|council_tax|credit_card`,
      ],
      denied: 'no',
    },
    {
      says: [
        'only …6 letter|post|mail|paper …8',
        'must …4 by|in|through post|letter',
        'only by|in …3 writing|letter|post|mail',
      ],
      and: [
        [
          'access|see|deleted|delete|erased|erase|corrected|correct|amended|copy',
          'right|rights|request|requests',
        ],
        ['{data}', 'right|rights'],
        ['letter|post|paper|mail', 'not|no …3 email*|emails|phone'],
      ],
      unless: [
        ...FAIR_EN.filter((one) => one !== 'free'),
        'or …3 email*|phone|telephone|online|form',
        'email*|<email>',
        'complain*|membership|subscription*|cancel*|post …2 photo*|code',
        'only …4 share|send|keep|use|sent|used|contact*|post',
      ],
    },
    {
      says: [
        'must|should|have_to|can|may …6 by|in post|letter|writing …6 not …3 accept|answer|handle|process|deal …4 email*|phone',
      ],
      and: [OF_RIGHTS_EN],
    },
    { says: TWO_PAPERS, beside: OF_RIGHTS_EN, unless: [...EMPLOYER, 'or'] },
    { says: TWO_PAPERS, under: ['right|rights|access|request*'], unless: [...EMPLOYER, 'or'] },
    { says: TWO_PAPERS, and: [[...OF_RIGHTS_EN, 'request|requests']], unless: EMPLOYER },
    {
      says: [
        'only|must|required|have_to|need_to …8 in person|attend|visit …6 office|appointment|request*|identity|proof*',
        'only …2 inspect|see|view|access …8 at|in …3 office|premises|presence',
        'attend …6 in person|office …8 identity|id|proof*|see',
        'recorded|registered|certified delivery|mail|post|letter',
        'requests|request …8 letter|post|writing only|and_signed',
        'not accept|process|deal|handle|answer …6 email|telephone|phone',
        'signed in ink',
        'not|never respond|reply|react …3 requests …6 email|phone|telephone',
        'only …3 respond|reply|act …3 requests …10 signed|letter|post|writing',
        'certified copies|copy of',
      ],
      and: [OF_RIGHTS_EN],
      unless: [...FAIR_EN, ...SENT_BY_US_EN, 'or …3 email', 'appointment', 'welcome'],
    },
    {
      says: [
        'waiting period|time',
        'no|not …6 request* …6 within …2 <number> months|year|days …6 earlier|previous|last|another',
        'once|twice|one …3 in|within|per|every …3 <number> months|month',
        'once|one in any|a|each …3 year|months|month period?',
      ],
      and: [OF_RIGHTS_EN],
      unless: [...FAIR_EN, ...OWN_ACCESS_EN, ...LOOKED_OVER_EN],
    },
    {
      says: [
        `${ASK_EN} …14 once|until|after|only|unless …8 invoices|fees|payments|balance|outstanding|debts …6 paid|settled|cleared`,
        `withdraw*|eras*|delet*|objection …8 on_payment|subject_to …4 fee|payment|charge`,
      ],
      unless: [...FAIR_EN, '<number> years', 'law|legal*'],
    },
    {
      says: [
        'must|should|have_to|need_to|required …4 explain|state|give|justify|show …4 why|reason|reasons',
        'requests without …4 reason',
        'request* …8 valid|good|sufficient reason|reasons|grounds',
        'only current|active|existing? members|customers|clients|parents …4 ask|request|see|access|exercise',
      ],
      and: [OF_RIGHTS_EN],
      unless: [...FAIR_EN, 'object|objection', 'we|i will|shall …4 reason*'],
    },
  ],
} satisfies FlagRules['raisedBy'];
