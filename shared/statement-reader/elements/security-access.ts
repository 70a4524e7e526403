import type { Cues } from '../rules/cue.ts';

const ONLY_NL = 'alleen|enkel|uitsluitend|slechts|exclusief';
const KEPT_NL =
  '{gegevens}|*formulieren|*formulier|{soort}|gegevensbestand|gegevensbestanden|*bestand|*bestanden|lijst|*lijst|lijsten|*lijsten|fiche|fiches|*fiche|*fiches|*administratie|register|map|mappen|spreadsheet|beelden|opnames|ze';
/** Who works for the organisation: members and customers are let in, and not kept out. */
const OWN_NL =
  'bestuur|bestuurder|bestuurders|bestuurslid|bestuursleden|*bestuurslid|*bestuursleden|voorzitter|secretaris|penningmeester|secretariaat|*administrateur|*administrateurs|leiding|*leiding|leidinggevende|leidinggevenden|medewerker|medewerkers|werknemers|personeel|personeelsleden|vrijwilligers|trainer|trainers|coach|coaches|behandelaar|behandelaars|therapeut|arts|leerkracht|leerkrachten|docent|docenten|begeleider|begeleiders|eigenaar|eigenares|zaakvoerder|directie|directeur|team|teamleden|commissie|*commissie|commissieleden|collegas|mij|ons|mijzelf|onszelf|beheerder|beheerders|*beheerder|webmaster|bevoegde|bevoegden|gemachtigde|gemachtigden|geautoriseerde|redactie|organisatie|kerkenraad|scriba|predikant|kassier|boekhouder|groepsleiding|praktijkhouder|assistente';

const OTHERS_NL: readonly string[] = [
  'in deze {verklaring}',
  'cookie*',
  'recht|rechten',
  'niet alleen|enkel|slechts',
  'als|indien|wanneer {u}',
  'zaal|*zaal|ruimte|*ruimte|gebouw|terrein|lokaal|*lokaal|parking|vergadering',
];

const ONLY_EN = 'only|solely|exclusively';
const KEPT_EN =
  '{data}|list|lists|register|registers|spreadsheet|table|database|databases|form|forms|notes|photographs|footage|images|it|they|these';
const OWN_EN =
  'committee|committees|trustee|trustees|secretary|treasurer|chair|chairman|chairperson|leader|leaders|staff|employees|volunteers|team|teams|owner|owners|manager|managers|officer|officers|practitioner|practitioners|therapist|therapists|teacher|teachers|tutor|tutors|coach|coaches|doctor|doctors|clinicians|nurses|dentist|administrator|administrators|authorised|authorized|nominated|bookkeeper|director|directors|board|me|us|myself|ourselves|priest|vicar|clergy|churchwardens|stewards|webmaster|accountant|counsellor|personnel|instructor|instructors|partners_of_the_firm|colleagues|people_who_need';

const OTHERS_EN: readonly string[] = [
  'this {notice}',
  'cookie*',
  'right|rights',
  'not only',
  'if|when|where|unless|until you',
  'room|rooms|hall|building|meeting|meetings|event|events|offer|offers',
];

const SEES_EN = 'see|access|view|read|open|consult';

/** That only some of one's own people can get at what is kept: a limit, and no more of how it is kept safe. */
export const securityAccess: Cues = {
  nl: [
    {
      says: [
        `${KEPT_NL} …6 ${ONLY_NL} …1 toegankelijk|beschikbaar|zichtbaar|raadpleegbaar|inzichtelijk|bereikbaar|leesbaar voor|aan …4 ${OWN_NL}`,
        `${KEPT_NL} …6 ${ONLY_NL} …4 voor|aan …4 ${OWN_NL} …4 toegankelijk|beschikbaar|zichtbaar|raadpleegbaar|inzichtelijk|bereikbaar|leesbaar`,
        `${ONLY_NL} toegankelijk|zichtbaar|raadpleegbaar voor …4 ${OWN_NL}`,
        `${KEPT_NL} …6 ${ONLY_NL} …1 in_te_zien|te_zien|op_te_vragen|te_raadplegen|te_bekijken|in_te_kijken|te_openen …1 door|voor …3 ${OWN_NL}`,
        `${KEPT_NL} …6 kan|kunnen|mag|mogen|wordt|worden …2 ${ONLY_NL} …3 door …4 ${OWN_NL} …8 ingezien|gezien|bekeken|geraadpleegd|gelezen|geopend|ingekeken|ingelezen`,
        `${KEPT_NL} …6 kan|kunnen|mag|mogen|wordt|worden …2 ${ONLY_NL} …1 ingezien|gezien|bekeken|geraadpleegd|gelezen|geopend|ingekeken …2 door …4 ${OWN_NL}`,
        `${ONLY_NL} …3 ${OWN_NL} …6 kan|kunnen|mag|mogen …2 bij|in? …4 ${KEPT_NL} …4 zien|inzien|raadplegen|bekijken|inkijken|lezen|openen`,
        `${ONLY_NL} …3 ${OWN_NL} …6 heeft|hebben|krijgt|krijgen …2 toegang|inzage`,
        `${KEPT_NL} …6 ${ONLY_NL} …1 bij …3 ${OWN_NL} bekend`,
      ],
      unless: OTHERS_NL,
      denied: 'no',
    },
    {
      says: [
        `toegang|inzage …1 ${ONLY_NL} voor …4 ${OWN_NL}`,
        `niemand anders_dan|behalve|buiten …4 ${OWN_NL} …4 toegang|inzage|bij|zien|ziet|inzien …4`,
      ],
      unless: OTHERS_NL,
    },
  ],
  en: [
    {
      says: [
        `${KEPT_EN} …6 ${ONLY_EN} …1 accessible|available|visible|open|viewable|known to|by|for …4 ${OWN_EN}`,
        `${KEPT_EN} …6 accessible|available|visible|open|viewable|known|seen|viewed|read|opened|accessed ${ONLY_EN} …1 to|by|for …4 ${OWN_EN}`,
        `${ONLY_EN} …1 accessible|visible|viewable to|by …4 ${OWN_EN}`,
        `${KEPT_EN} …4 can|may|will ${ONLY_EN} be viewed|accessed|seen|read|opened|consulted …2 by …4 ${OWN_EN}`,
        `${KEPT_EN} …4 is|are ${ONLY_EN} viewed|accessed|seen|read|opened|consulted …2 by …4 ${OWN_EN}`,
        `${KEPT_EN} …2 is|are|kept restricted|limited to …3 ${OWN_EN}`,
        `only|just …4 ${OWN_EN} …6 can|may|will|able_to …3 ${SEES_EN}|look_at …3 ${KEPT_EN}`,
        `only|just …3 ${OWN_EN} …4 see|sees|view|views|read|reads|open|opens …2 ${KEPT_EN}`,
        `${KEPT_EN} …4 available|accessible|visible|open to …4 ${OWN_EN} …3 only`,
      ],
      unless: OTHERS_EN,
      denied: 'no',
    },
    {
      says: [
        `${KEPT_EN} …3 not accessible|available|visible|open to anyone|anybody|others|people …1 other_than|except|besides|but|outside …4 ${OWN_EN}`,
        `nobody|noone other_than|except|besides|but …4 ${OWN_EN} …4 ${SEES_EN}|sees|reads …3 ${KEPT_EN}`,
      ],
      unless: OTHERS_EN,
    },
  ],
};
