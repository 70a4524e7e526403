/** What looks like a limit of a right and is none: the access of others, and requests of another kind. */

/** AVG 15(1) to 22 name these; a right to a receipt or to complain is none of them. */
export const RIGHT_NL =
  '*recht|recht|rechten op|om|tot …3 inzage|inzien|{wissen}|{verbeteren}|bezwaar|beperking|beperken|overdra*|kopie|afschrift|dataportabiliteit|gegevensoverdraagbaarheid';
export const RIGHT_EN =
  'right|rights to|of …3 access|see|copy|copies|{erase}|{correct}|rectification|object|objection|restrict|restriction|portability';

const OTHER_NL =
  'werkgever*|familie*|familielid|partner|partners|echtgenoot|echtgenote|*verzekeraar|*verzekeraars|huisgenoot|huisgenoten|buren|naasten|nabestaanden|journalisten|bezoekers|buitenstaanders|derden|anderen';
const OTHER_EN =
  'employer|employers|family|relative|relatives|partner|partners|spouse|husband|wife|insurer|insurers|landlord|neighbours|journalists|outsiders|others|third_parties';

/** Who the data are not of: refusing them is what protects who the data are of. */
export const OTHERS_NL = [
  'uw|je|jouw …2 heeft|hebben|krijgt|krijgen geen recht|inzage|kopie|afschrift',
  `${OTHER_NL} heeft|hebben|krijgt|krijgen …3 geen|niet`,
  'ouders van …8 geen|niet',
  'van|over|aan anderen|derden|een_ander|iemand_anders|iemand|mensen|niemand',
  'van|over|aan andere {u}|mensen|personen|kinderen|gezinsleden|betrokkenen',
  `van|over|aan uw|je|jouw|de|een|hun ${OTHER_NL}|ouders|vader|moeder|collega*`,
  'zonder|met …4 machtiging|volmacht',
];
export const OTHERS_EN = [
  'your …1 has|have|gets|get no right|access|copy',
  `${OTHER_EN} has|have|gets|get|do|does|may|can …2 no|not|never`,
  'parents of …8 no|not',
  ...['of|on|to', 'about'].flatMap((of) => [
    `${of} others|another|anyone|anybody|someone|somebody|people|third_parties`,
    `${of} other {you}|people|persons|children|family`,
    `${of} your|the|an|a|their ${OTHER_EN}|parents|colleague|colleagues`,
  ]),
  'without|with …4 authorisation|authorization|power_of_attorney',
];

const MANY_NL =
  'medewerkers|werknemers|vrijwilligers|collegas|trainers|bestuursleden|beheerders|docenten|leerkrachten|behandelaars|stagiairs|stagiaires';
const ONE_NL =
  'medewerker|werknemer|vrijwilliger|collega|trainer|bestuurslid|beheerder|docent|leerkracht|behandelaar|stagiair|stagiaire|personeel';
const OWN_EN =
  'employee|employees|staff|volunteer|volunteers|colleague|colleagues|trainer|trainers|coach|coaches|trustee|trustees|teacher|teachers|administrator|administrators';

/** Who of the own people sees what, and looking that over. */
export const OWN_ACCESS_NL = [
  'wie …2 inzage|toegang …2 heeft|hebben|hebt|krijgt|krijgen|nodig',
  'wie …3 heeft|hebben inzage|toegang',
  'alleen|slechts|uitsluitend wie …8 inzage|toegang in|tot …1 uw|je|jouw|het|de',
  `${MANY_NL} …6 hebben|krijgen|houden …2 inzage|toegang`,
  `${MANY_NL} …3 inzage|toegang …6 hebben|krijgen|nodig`,
  `${ONE_NL} …6 heeft|krijgt|houdt …2 inzage|toegang`,
  `${ONE_NL} …3 inzage|toegang …6 heeft|krijgt|nodig`,
];
export const OWN_ACCESS_EN = [
  'who …1 has|have|had|gets|get|needs|need access',
  'who can|may see|access|read|open',
  'everyone|everybody|anyone|those|people with|who_have|who_has access',
  `${OWN_EN} …5 has|have|gets|get|given|granted|need|needs …1 access`,
];

const LOOK_NL =
  'controleren|controleer|nalopen|evalueren|evalueer|opschonen|nagaan|herzien|bekijken|toetsen';
export const LOOKED_OVER_NL = [
  `wij|we|ik …3 ${LOOK_NL}`,
  `${LOOK_NL} wij|we|ik`,
  'lopen|loop|gaan|ga wij|we|ik …12 na',
  'wij|we|ik …1 lopen|loop|gaan|ga …12 na',
  'gecontroleerd|nagelopen|geevalueerd|opgeschoond|herzien',
];
export const LOOKED_OVER_EN = [
  'we|i …3 check|review|audit|evaluate|update|clean|go_through|look_at|look_through',
  'checks|reviews|audits|evaluates who|which|whether|if|all',
  'checked|reviewed|audited|evaluated|cleaned',
];

/** Reasons that the organisation gives, as AVG 12(4) asks, or that nobody need give. */
export const REASONS_GIVEN_NL = [
  'zonder opgaaf|opgave …1 van',
  'geen …4 reden*',
  'hoeft|hoeven …6 geen|niet …6 reden*|motiveren|onderbouwen',
  'afwijzing|weigering|afwijzen|weigeren|afgewezen|geweigerd|wijzen …14 opgaaf|opgave',
  'weigeren|wijzen|weiger|wijs wij|we|ik …14 gemotiveerd|redenen',
  'gemotiveerd* bericht|antwoord|reactie|besluit|beslissing|afwijzing|weigering',
  'wij|we|ik …2 motiveren|onderbouwen|geven|noemen|vermelden|leggen …4 reden*|waarom',
];
export const REASONS_GIVEN_EN = [
  'without …3 reason*',
  'no …6 reason*',
  'not …4 need|have|required|obliged …6 reason*|explain|justify',
  'we|i …2 give|state|explain|tell|provide|set_out …6 reason|reasons|why',
  'you …2 receive|get|hear|be_given|be_told …4 reason|reasons|why',
];

/** Another matter than what the AVG gives people to ask. */
export const OTHER_MATTER_NL = [
  'politie|justitie|opsporing*|officier',
  'huur|lidmaatschap|contract|abonnement|overeenkomst …6 op|opzeggen|opzegt|ontbinden',
  'opzeggen|opzegging|ontbinding van',
  'verzoek|verzoeken om|tot|voor …2 *sponsor*|*offerte*|donatie*|*subsidie*|bijdrage*|hulp|restitutie|terugbetaling|verlof|ontheffing|vrijstelling|samenwerking|medewerking|reclame',
];
export const OTHER_MATTER_EN = [
  'police|crime|investigat*',
  'tenancy|membership|contract|subscription|agreement …6 end|ended|cancel|cancelled|terminate*',
  'notice of cancellation|termination',
  'request|requests for …2 funding|sponsor*|donation*|grant*|quote*|quotation*|help|refund*|hire|booking*|volunteers|reference*|support|leave|membership',
];
/** What the organisation sends that way. */
export const SENT_BY_US_NL = [
  'wij|we|ik …1 sturen|stuur|versturen|verstuur|verzenden|bezorgen …10 post|brief|aangetekend*',
  'sturen|stuur|versturen|verstuur|verzenden|bezorgen wij|we|ik …10 post|brief|aangetekend*',
];
export const SENT_BY_US_EN = [
  'we|i …2 send|post|mail|deliver|return …10 recorded|registered|certified|post|letter|mail',
  'sent|posted|mailed to you …4 by',
];

/** Electronic mail as a way that is closed; where it is one of the ways, `or` stands before it. */
export const NOT_BY_EMAIL_NL = [
  'niet|nooit per|via|met|op|door …1 email*|mail',
  'niet|geen email*|mail|mails',
  'niet digitaal|elektronisch',
  'email*|mail|mailtje …1 is|zijn|volstaat|voldoet …2 niet|onvoldoende',
  'email*|mail …6 niet …2 behandel*|behandeling|beantwoord*|geaccepteerd',
];
export const NOT_BY_EMAIL_EN = [
  'not|never by|via|through|per|accept|answer|take …1 email*|emails',
  'not|cannot|never accept|take|deal|handle|process|answer …4 by|via|through email*',
  'email*|emails is|are …1 not|insufficient',
  'no emails',
];
export const OR_BY_EMAIL_NL = [
  'of|en …3 email*|mail|mailen|digitaal',
  'email*|mail of',
  '<email>',
  'mag|kan|kunt|kun …1 ook',
];
export const OR_BY_EMAIL_EN = [
  'or|and …3 email*|online',
  'email* or',
  '<email>',
  'email …1 will|is_fine',
];
export const EMAIL_NL = ['email*|mail|mailen|<email>|digitaal'];
export const EMAIL_EN = ['email*|<email>|electronic*'];
