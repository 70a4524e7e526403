/** `Does the police ask for data? Then only if the law says so`: who obeys the law breaks no promise by it. */
import type { FlagRules } from './flag.ts';

const ONLY_NL = 'alleen|slechts|uitsluitend|enkel|pas';
const IF_NL = 'als|indien|wanneer|voorzover|voor_zover';
const LAW_NL =
  'wet dat|dit? zegt|vraagt|eist|voorschrijft|bepaalt|verplicht|vereist|vordert|oplegt|het';
const DUTY_NL = 'wettelijk|wet|daartoe …3 verplicht|verplichten|moeten|moet';
const POWER_NL =
  'politie|justitie|rechter|rechters|rechtbank|*officier|opsporing*|overheid*|autoriteiten|belastingdienst|instantie|instanties';
const ONLY_EN = 'only|solely';
const IF_EN = 'if|when|where';
const LAW_EN = 'law|laws says|requires|demands|obliges|compels|orders …1 so|us|it|this?';
const DUTY_EN = 'must|required|obliged|legally|bound|compelled …3 law|to|required|obliged|bound';
const POWER_EN =
  'police|court|courts|judge|prosecutor*|government|authority|authorities|tax_office|hmrc';

/** Who is no power of the state: what goes to them is given, whatever the law asks for the others. */
const OTHERS_NL = [
  '*bond|*drukker|drukkerij|boekhouder*|accountant*|koerier*|bezorger*|vervoerder*|verhuurder*|werkgever*|verzekeraar*|*verzekeraar|*bedrijf|*bedrijven|bank|banken|makelaar*|notaris|school|huisarts|sponsor*|adverteerders|derden|anderen|gemeente|partner|zusterbedrijf|moederbedrijf|postnl',
  'aan|met|naar onze|ons|uw|je|jouw',
  `en aan de|het? …1 ${POWER_NL}`,
];
const OTHERS_EN = [
  'courier*|accountant*|bookkeeper*|printer*|landlord*|employer*|company|companies|insurer*|bank|banks|carrier*|estate_agent*|federation|association|sponsor*|advertisers|third_parties|others|school|gp|doctor|hospital|council|partner|lawyer*|supplier',
  'to|with our|your',
  `and|or|but to the? …1 ${POWER_EN}`,
];

/** Others beside the powers of the state, or a law that only allows it. */
const MORE_NL = [
  ...OTHERS_NL,
  '{service}',
  '*overeenkomst|contract|dienst|diensten|dienstverlen*|bestelling*|levering|*leverancier*|verwerker*|partners',
  'toestaat|toelaat|toegestaan|toestemming|nodig|noodzakelijk',
  `maar|en|of ${ONLY_NL}`,
];
const MORE_EN = [
  ...OTHERS_EN,
  '{service}',
  'contract|agreement|service|services|order|orders|delivery|supplier*|processor*|provider*|partners',
  'allows|permits|allowed|permitted|consent|permission|needed|necessary',
  `but|and|or ${ONLY_EN}`,
];

export const byLawAloneCues = {
  byLawAlone: {
    nl: [
      {
        says: [`${ONLY_NL} …3 ${IF_NL} …4 ${LAW_NL}`, `${ONLY_NL} …3 ${IF_NL} …4 ${DUTY_NL}`],
        and: [[POWER_NL]],
        unless: MORE_NL,
      },
      /** The question alone: who asks is given nothing yet. */
      {
        says: [`vraagt|vragen|vordert|vorderen|eist|eisen|wil|willen …2 ${POWER_NL} …6 {gegevens}`],
        beside: [`${ONLY_NL} …3 ${IF_NL} …4 ${LAW_NL}`, `${ONLY_NL} …3 ${IF_NL} …4 ${DUTY_NL}`],
        unless: ['{verstrek}', ...MORE_NL],
      },
    ],
    en: [
      {
        says: [`${ONLY_EN} …8 ${IF_EN} …3 ${LAW_EN}`, `${ONLY_EN} …8 ${IF_EN} …3 ${DUTY_EN}`],
        and: [[POWER_EN]],
        unless: MORE_EN,
      },
      {
        says: [`do|does|if|when …2 ${POWER_EN} …6 ask|asks|demand|demands|want|wants …3 {data}`],
        beside: [`${ONLY_EN} …8 ${IF_EN} …3 ${LAW_EN}`, `${ONLY_EN} …8 ${IF_EN} …3 ${DUTY_EN}`],
        unless: ['{share}', ...MORE_EN],
      },
    ],
  },
} satisfies FlagRules['facts'];
