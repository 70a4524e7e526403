/** Promises that are of less, or of others, than that nobody gets the data. */
import { HEARD_OTHERWISE_EN, HEARD_OTHERWISE_NL } from './heard-otherwise.ts';

/** Any company; `our company` is the one that promises. */
const A_BODY_EN = ['any', 'no', 'a', 'other', 'another', 'outside', 'external']
  .map((which) => `${which}_organisation|${which}_organization|${which}_company`)
  .join('|');
export const ANYONE_EN = `{others}|anyone|anybody|nobody|others|outsiders|thirds|${A_BODY_EN}`;

export const HANDED_NL =
  'doorgespeeld|ter_hand|overhandigd|overhandigen|uitgeleend|verspreid|prijsgegeven|prijsgeven|vrijgegeven|vrijgeven|doorgeleverd|afgestaan|afstaan|geopenbaard|openbaren|meegedeeld|medegedeeld|toegespeeld';

/** "To others than these": who says so has named the ones that do get them. */
export const ELSE_NL = [
  'met|aan …3 leden|ouders|klanten|deelnemers|clienten|gebruikers|bezoekers|concurrenten|pers',
  'andere|geen_andere|overige {gegevens}',
  'met uitzondering',
  'andere|anderen|overige …8 dan',
  'buiten|naast|afgezien de|deze|die|dit|van|bovenstaande|bovengenoemde|genoemde|hierboven',
  'verder|overigens|overige|voorts',
  'afgezien|naast|buiten daarvan|hiervan|hen|hem|haar',
  'daarbuiten|daarnaast',
  'voor het overige',
  'hun|derden|zijn|haar|partijen eigen …3 doel*|gebruik',
  '{buitenEu}',
  'andere derde|derden',
  'cookies|cookie geven|geeft|delen|deelt|verstrekken|sturen|worden|bevatten',
  'deze|die|zulke|dergelijke derden|partijen|organisaties|bedrijven|instellingen|adverteerders',
  'geen *verwerkersovereenkomst',
  'zonder …3 *overeenkomst|contract|afspraken',
  'geen toestemming',
  'zonder …5 grondslag|rechtsgrond|reden',
  'ontvanger*|drukker|drukkerij|boekhouder|accountant mag|mogen|zal|zullen|moet|moeten',
  'vragen|verzoeken|verplichten wij|we|ik? de|onze|alle|elke …3 niet|geen',
  'niet …2 toe|toegestaan',
  'zij|partijen|bedrijven|dienstverlener* mogen|moeten|zijn|zullen|verplicht|beloven',
  'deelnemers|leden|ouders|vrijwilligers|cursisten delen|geven|verstrekken',
  'u|je|jij|klant*|deelnemer*|leden|ouders|bezoekers mag|mogen|moet|moeten|dient|dienen|deelt …6 niet|nooit|geen',
  'inloggegevens|inloggen|creditcard*|betaalgegevens',
  'de|onze verwerker*|leverancier*|accountant*|boekhouder*|drukker* geeft|geven|speelt|stuurt|deelt|verkoopt',
  'verwerker*|medewerker*|vrijwilliger*|werknemer*|personeel|bestuursleden|trainers|google|facebook mag|mogen|zal|zullen|kan|kunnen|moet|moeten|delen|verstrekken|geven|deelt',
  'gegevens van kinderen|minderjarigen',
];
export const ELSE_EN = [
  'with|an|one|some|few|following|these|this|the …1 exception|exceptions',
  'exception* to',
  'exception* of',
  'exceptions are',
  'exception is',
  'with|to …3 members|parents|customers|clients|users|participants|competitors|press',
  'other {data}|personal',
  'beyond|besides|aside this|these|that|those|the|from',
  'not|never otherwise',
  'without …4 contract|agreement|safeguards',
  'cookie|cookies …4 with|to|are|is|shared',
  'not|cannot|can_not|never …1 identify|identifies|identifiable|identified',
  'policy|statement|notice …2 change|changes|changed',
  'aggregate*|anonymous|anonymised|anonymized|statistic* …14 not …2 disclose|share|reveal|include|contain …3 individual|identifying|identifiable|names|name',
  'if we|i cannot|can_not|are_unable',
  'anyone|anybody|person|persons|people|party|parties …3 not …3 involved|needed|necessary|concerned',
  'otherwise not|never',
  '{outsideEea}',
  'outside …4 {eea}',
  'their own',
  'ask|require|oblige|forbid our|the|all|any|every …3 not to',
  'these|those|such|such_third organisation*|organization*|companies|parties|third|providers|partners',
  'allow*|permit*',
  'they|you|companies|parties should|must|may|will|are|do|agree|promise',
  'share|shared|sharing|disclose|pass|passed|give|provide|store|see …4 login|log|card|credit|bank …3 {data}|number|numbers …4 with|to',
  'login|log|card|credit|bank …3 {data}|number|numbers …2 will|are|is|not|never|be',
  'login|log|card|credit|bank …8 them|it|these',
  'processor*|staff|employees|volunteers|members|supplier*|provider*|contractor*|bookkeeper* may|must|will|can|are|do|does|cannot',
  'health|medical|sensitive|special|childrens {data}|categories|category',
];

/** A promise that is bound, or that is of something else than giving their data away. */
export const NOT_NEVER_NL = [
  'tenzij|behalve|behoudens|anders|uitsluitend|alleen|slechts|mits',
  'zonder …10 toestemming|medeweten|instemming|overleg|reden|noodzaak',
  'nodig|noodzakelijk|noodzaak',
  'commercieel|commerciele|*marketing*|reclame*|advertentie*|adverteerder*',
  'niet verantwoordelijk|aansprakelijk',
  'geen andere|overige',
  'websites|website van',
  'onbevoegde*',
  'verplicht',
  'voor andere doeleinden',
  'wachtwoord*',
  /** Who says in one breath who does get them promises nothing. */
  'maar …6 wel aan|met|naar',
  /** Nobody has what is not kept. */
  'niet blijvend|permanent? opgeslagen|vastgelegd',
  /** `Not just like that`: so they are, for a reason. */
  'zomaar|zo_maar',
  'als|indien|wanneer {u} …8 wilt|wil|wenst|vraagt|vraag|verzoekt|toestemming|akkoord|bezwaar|nieuwsbrief',
  'medische|gezondheids*|bijzondere|gevoelige {gegevens}|gegevens',
  ...HEARD_OTHERWISE_NL,
  ...ELSE_NL,
];
export const NOT_NEVER_EN = [
  'unless|except|only|save',
  'other than',
  'apart from',
  'without …10 consent|permission|reason',
  'necessary|needed',
  'commercial|marketing|advertis*|promotional',
  'not …3 responsible|liable',
  'parties|websites|providers|they …3 responsible',
  'websites',
  'required by law',
  'password*',
  'no other',
  'anyone|everyone who',
  'wish|wishes',
  /** Who says in one breath who does get them promises nothing. */
  'but …1 we|i|it? …1 will|may|do|does|can …3 share|disclose|provide|make|give|pass|transfer|forward',
  /** `Not just like that`: so they are, for a reason. */
  'not just|simply|randomly share|give|pass|disclose|hand',
  /** What others do. */
  'most|many|some …1 companies|firms|organisations|organizations|businesses|websites|apps do|dont|promise|say|claim|give|share|sell|are',
  ...HEARD_OTHERWISE_EN,
  ...ELSE_EN,
];
