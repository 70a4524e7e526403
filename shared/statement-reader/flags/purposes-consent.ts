/** One consent for a whole list of purposes, or for keeping whatever is handed in. */
import type { FlagRules } from './flag.ts';

const LISTED_NL =
  'volgende|onderstaande|bovenstaande|hierboven|hieronder|bovengenoemde|hierna|genoemde|vermelde|beschreven|opgesomde';
const AIMS_NL = 'doel|doelen|doeleinden|doeleinde|zaken|redenen';
const USE_NL = 'gebruik|gebruiken|verwerk|verwerken|verwerking|bewaren|opslaan|opslag|verzamelen';
const LISTED_EN =
  'following|above|below|these|those|listed|described|stated|outlined|mentioned|aforementioned';
const AIMS_EN = 'purpose|purposes|reasons|ways';
const USE_EN =
  'use|using|process|processing|hold|holding|keep|keeping|store|storing|storage|collect|collecting';

/** A matter of its own, or a consent that is asked for apart. */
const APART_NL = [
  'nieuwsbrief*|mailing*|marketing*|reclame|foto*|beeld*|video*|cookie*|derden|locatie*',
  'bijzondere|gevoelige|medische|gezondheid*',
  'apart|aparte|afzonderlijk*|per_doel|*vink*|specifieke',
  'intrek*|in_te_trekken|ingetrokken|zonder|niet|geen',
  'andere|overige|anders|als|indien|wanneer|tenzij|soms|kind|kinderen|ouder*',
  'ook|daarnaast|bovendien|extra',
];
const APART_EN = [
  'newsletter*|mailing*|marketing|advertis*|photo*|image*|video*|cookie*|third|location',
  'special|sensitive|medical|health',
  'separate*|specific*|tick*|box|boxes',
  'withdraw*|without|not|no',
  'other|if|unless|some|sometimes|child*|parent*',
  'also|additional*|optional',
];

/** A basis of the rest of the work; the contract or interest of a right is none of ours. */
const OTHER_BASES_NL = [
  'uitvoer*|nakom* …6 *overeenkomst|contract',
  '*overeenkomst|contract …3 uit_te_voeren|uitvoeren|na_te_komen|nakomen',
  'van|uit|vanwege een|de|het|uw|onze|ons|je|jouw *overeenkomst|contract',
  'gerechtvaardigd*',
];
const OTHER_BASES_EN = [
  'our|your|this contract',
  'contract …2 with|between you|us',
  'to perform|fulfil …2 contract|contracts',
  'performing|fulfilling …2 contract|contracts',
  'our|my|have|has|having …1 legitimate interest*',
  'legitimate interest* in',
];

export const purposesCues = {
  nl: [
    {
      says: [
        `met uw|je|jouw toestemming|instemming|goedvinden …2 kunnen|mogen|gebruiken|verwerken …12 ${LISTED_NL} …2 ${AIMS_NL}`,
      ],
      and: [['*gegevens|informatie|data']],
      nowhere: OTHER_BASES_NL,
      unless: APART_NL,
      denied: 'no',
    },
    /** Given already, and so blanket whatever else is relied on. */
    {
      says: [
        `toestemming|akkoord …8 ${USE_NL} …8 ${LISTED_NL} …2 ${AIMS_NL}`,
        `toestemming|akkoord …8 ${LISTED_NL} …2 ${AIMS_NL} …8 ${USE_NL}`,
        `toestemming|akkoord …8 ${AIMS_NL} …4 ${LISTED_NL} …8 ${USE_NL}`,
        `toestemming|akkoord …8 ${USE_NL} …6 ${AIMS_NL} …4 ${LISTED_NL}`,
      ],
      and: [['*gegevens|informatie|data']],
      unless: ['met uw|je|jouw toestemming', ...APART_NL],
      denied: 'no',
    },
    {
      says: [
        `verstrekt|verstrek|geeft|geef|invult|achterlaat|doorgeeft …6 accepteert|accepteer|aanvaardt {u} …2 ${USE_NL} …4 *gegevens …8 ${AIMS_NL}`,
        `verstrekken|invullen|achterlaten|doorgeven …8 accepteert|accepteer|aanvaardt {u} …2 ${USE_NL} …4 *gegevens …8 ${AIMS_NL}`,
      ],
      unless: APART_NL.filter((matter) => !matter.includes('wanneer')),
      denied: 'no',
    },
    /** `Wij zorgen dat wij uw toestemming hebben om ze te bewaren`: whatever they are. */
    {
      says: [
        'zorgen|zorg|zorgt …5 toestemming …3 hebben|hebt|heb|krijgen|is …4 bewaren|verwerken|gebruiken|opslaan|te_bewaren|te_verwerken|te_gebruiken|op_te_slaan',
        'zorgen|zorg|zorgt …5 toestemming …8 bewaren|verwerken|gebruiken|opslaan|te_bewaren|te_verwerken|te_gebruiken|op_te_slaan',
        'altijd|steeds toestemming …6 bewaren|verwerken|gebruiken|te_bewaren|te_verwerken|te_gebruiken|op_te_slaan',
      ],
      and: [['*gegevens|informatie|data']],
      nowhere: OTHER_BASES_NL,
      /** Of what kind consent is, where there is any. */
      unless: [
        ...APART_NL,
        'nodig|vereist',
        'expliciet|uitdrukkelijk|geinformeerd*|vrijwillig|vrijelijk',
      ],
      denied: 'no',
    },
    /** By handing data in. */
    {
      says: [
        `door|met …8 *gegevens|informatie …6 verstrekken|geven|delen|achterlaten|te_verstrekken|te_geven|in_te_vullen|invullen|sturen …6 akkoord|toestemming|instemt|stemt …8 deze|dit|die …1 ${USE_NL}|doorgifte|overdracht`,
        `door|met het? verstrekken|geven|delen|achterlaten|invullen|sturen van …4 *gegevens|informatie …6 akkoord|toestemming|instemt|stemt …8 deze|dit|die …1 ${USE_NL}|doorgifte|overdracht`,
      ],
      unless: ['nieuwsbrief*|cookie*|foto*', '*vink*|apart|afzonderlijk', 'niet|alleen', 'buiten'],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `with your consent|permission|agreement …2 we|i may|can|will|shall|would …12 ${LISTED_EN} …2 ${AIMS_EN}`,
      ],
      and: [['{data}']],
      nowhere: OTHER_BASES_EN,
      unless: APART_EN,
      denied: 'no',
    },
    {
      says: [
        `consent|permission|agree|agreed …8 ${USE_EN} …8 ${LISTED_EN} …2 ${AIMS_EN}`,
        `consent|permission|agree|agreed …8 ${USE_EN} …8 ${AIMS_EN} …4 ${LISTED_EN}`,
      ],
      and: [['{data}']],
      unless: ['with your consent|permission', ...APART_EN],
      denied: 'no',
    },
    {
      says: [
        `provide|give|submit|supply|share|enter …6 {data} …4 you …1 accept|agree|consent …4 ${USE_EN} …4 {data} …6 ${AIMS_EN}`,
        `providing|giving|submitting|supplying|sharing|entering …4 {data} …4 you …1 accept|agree|consent …4 ${USE_EN} …4 {data} …6 ${AIMS_EN}`,
      ],
      unless: APART_EN.filter((matter) => !matter.includes('if')),
      denied: 'no',
    },
    {
      says: [
        'ensure|ensures|make_sure|makes_sure …4 have|has|get|gets|obtain|obtained|received …4 consent|permission …3 keep|hold|store|use|process|retain|collect|holding|keeping|storing|using|processing',
        'always have|get|obtain …3 consent|permission …3 keep|hold|store|use|process|retain|holding|keeping|storing|using|processing',
      ],
      and: [['information|data|details', 'identifiable']],
      nowhere: OTHER_BASES_EN,
      unless: [
        ...APART_EN,
        'possible|practicable|practical',
        'explicit|express|informed|freely|specific',
      ],
      denied: 'no',
    },
    {
      says: [
        `by submitting|providing|giving|supplying|sending|sharing|entering …4 {data} …4 agree|consent …2 this|such|that|these …1 transfer|${USE_EN}`,
      ],
      unless: ['newsletter*|cookie*|photo*', 'tick*|separate*', 'not|only', 'outside'],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
