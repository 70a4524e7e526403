/** A right that waits for something else: for the end of a membership, for money, for a visit. */
import type { FlagRules } from './flag.ts';
import {
  OTHER_MATTER_EN,
  OTHER_MATTER_NL,
  OTHERS_EN,
  OTHERS_NL,
  OWN_ACCESS_EN,
  OWN_ACCESS_NL,
} from './rights-guards.ts';

const ERASE_NL =
  'verwijderen|verwijderd|verwijdering|verwijder|wissen|gewist|vernietigen|vernietigd|te_verwijderen|te_wissen';
const SEE_NL = 'inzien|inzage|bekijken|in_te_zien';
const ONLY_NL = 'alleen|uitsluitend|slechts|enkel|pas';
const WHEN_NL = 'als|indien|wanneer|nadat|zodra|na|mits|op_voorwaarde';
const DONE_NL =
  'betaald|voldaan|ingeleverd|teruggegeven|geretourneerd|terugbezorgd|opgezegd|beeindigd|beeindigt|opzegt|uitgeschreven|inleveren|retourneren';
/** What the law keeps, a term that runs, or another's wish. */
const FAIR_NL = [
  'wet*|wettelijk*|bewaarplicht|bewaartermijn*|fiscaal|fiscale|belasting*|garantie*',
  '<number> jaar|maanden|weken|dagen',
  'vertraging|backup*|cookie*|reactie*|nieuwsbrief*',
  'dossier|procedure|geschil|claim*|incasso*',
  'worden|wordt automatisch',
  'verwijderen|verwijder|wissen wij|we|ik …3 {gegevens}',
  'wij|we|ik verwijderen|verwijder|wissen',
  'geen|niet …6 langer bewa*',
  ...OTHERS_NL,
  ...OTHER_MATTER_NL,
  ...OWN_ACCESS_NL,
];
const ASKED_NL = [
  'verzoek*|vraagt|vragen|opvragen|aanvragen',
  'recht|rechten',
  'kunt|kun|kan|mag {u}',
  '{u} kunt|kun|kan|mag|krijgt',
  'laten {wissen}|verwijderen|wissen',
  'mogelijk',
  'geven|verlenen|geef wij|we|ik …3 inzage',
  'inzage als|indien|wanneer',
];

const ERASE_EN = 'delete|deleted|deletion|erase|erased|erasure|remove|removed|removal';
const DONE_EN =
  'paid|settled|cleared|returned|return|handed_back|cancelled|terminated|resigned|closed|close|cancel';
const FAIR_EN = [
  'law|laws|legal|legally|statutory|tax|retention|required',
  '<number> years|months|weeks|days',
  'backup*|cookie*|comment*|newsletter*|delay',
  'dispute|claim|claims|proceedings',
  'we|i will|shall|also? delete|erase|remove …3 {data} …3 after|when|once',
  'account …2 is|was|has_been',
  'automatically',
  'card|payment details|data',
  ...OTHERS_EN,
  ...OTHER_MATTER_EN,
  ...OWN_ACCESS_EN,
];
const ASKED_EN = [
  'request|requests|ask',
  'right|rights',
  'you|members|member|customers|clients|parents can|may',
  'have|has …4 {data} removed|deleted|erased',
  'only',
  'subject_to',
];

export const conditionCues = {
  nl: [
    {
      says: [
        `${ERASE_NL} …8 niet mogelijk zolang {u}|een_lid|iemand …3 lid|klant|deelnemer|client|ingeschreven`,
        `zolang {u} …3 lid|klant|deelnemer|client|ingeschreven …6 niet|geen …4 ${ERASE_NL}`,
        `${ERASE_NL} …6 ${ONLY_NL}|kan …2 ${WHEN_NL} …12 ${DONE_NL}`,
        `${ONLY_NL} …3 ${ERASE_NL} …2 ${WHEN_NL} …12 ${DONE_NL}`,
        `${ONLY_NL} ${WHEN_NL} …12 ${DONE_NL} …8 ${ERASE_NL}`,
      ],
      and: [['{gegevens}'], ASKED_NL],
      unless: [...FAIR_NL, 'account …6 gegevens verwijderd'],
    },
    /** With a reason that pleases, or as far as it is no trouble. */
    {
      says: [
        'recht op|tot …2 inzage|verwijdering|correctie …2 mits|indien|als|op_voorwaarde …4 geldige|goede|gegronde|zwaarwegende reden|redenen|motivering',
        `${SEE_NL}|${ERASE_NL} …8 geldige|goede|gegronde reden|redenen …3 opgeeft|opgeven|heeft|hebt|kunt`,
        `${SEE_NL}|${ERASE_NL}|verzoek* …8 voor_zover|voorzover|zolang|mits …3 niet …2 veel tijd|moeite|werk|kosten`,
        `${SEE_NL}|${ERASE_NL}|verzoek* …10 als|indien|wanneer|mits …4 tijd|gelegenheid …1 hebben|voor`,
      ],
      and: [ASKED_NL],
      unless: [...FAIR_NL, 'weigeren|afwijzen|weiger|bezwaar', 'onevenredig*|buitensporig*'],
    },
    /** By coming along, and in no other way. */
    {
      says: [
        `${SEE_NL} …6 ${ONLY_NL} …6 op|bij|in …2 kantoor|secretariaat|praktijk|locatie|school|clubhuis`,
        `${ONLY_NL} …6 op|bij|in …2 kantoor|secretariaat|praktijk|locatie|school|clubhuis …6 ${SEE_NL}`,
        `${ONLY_NL} in_persoon|persoonlijk …12 ${SEE_NL}|${ERASE_NL}`,
        `${SEE_NL} …4 ${ONLY_NL} in_persoon|persoonlijk`,
      ],
      and: [
        ['{gegevens}', 'recht|rechten', 'inzage'],
        ['{u}', 'leden|ouders|clienten'],
      ],
      unless: [...FAIR_NL, 'of …4 email*|mail', 'persoonlijk …2 aan|naar|bij', 'medewerker*'],
    },
  ],
  en: [
    {
      says: [
        `only …4 ${ERASE_EN} …8 once|after|if|when|where|until …10 ${DONE_EN}`,
        `${ERASE_EN} …6 only …2 once|after|if|when|where …10 ${DONE_EN}`,
        `${ERASE_EN} …8 subject_to|conditional|provided …6 return|returning|payment|paying|settlement`,
        `${ERASE_EN} …6 once|after …8 fees|equipment|kit|keys|property|balance|dues …4 ${DONE_EN}`,
        `${ERASE_EN} …6 not possible while|as_long_as you …3 member|customer|client|registered`,
      ],
      and: [['{data}', 'membership'], ASKED_EN],
      unless: FAIR_EN.filter((one) => !one.startsWith('tenancy|')),
    },
    {
      says: [
        'only see|view|inspect|access …5 by …1 visiting|attending|coming|calling …8 person|office|premises|appointment',
        'see|view|inspect|access …4 {data} …4 only …4 visiting|in_person|at_our_office|at_the_office',
        'right to|of …4 access|erasure|see …6 provided|if|only you …3 good|valid|sufficient reason',
      ],
      and: [['{data}']],
      unless: FAIR_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
