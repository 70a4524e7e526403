/** Cues of minors who are not meant, for whom somebody signs, and of what is written down of pupils. */
import type { Cues } from '../rules/cue.ts';

const MINORS_NL = 'kinderen|minderjarigen|jongeren|jeugd|tieners|personen_onder|bezoekers_onder';
const CHILD_NL =
  'kinderen|kind|leerlingen|leerling|jeugdleden|pupillen|peuters|kleuters|baby|dochter|zoon';
const MINORS_EN =
  'minors|children|juniors|pupils|child|minor|junior|pupil|under_18|under_16|under_age|underage|teenagers';
const FREE_TIME_NL: readonly string[] = [
  'korting|gratis|entree|tarief|prijs',
  'alcohol|drank|rook*',
  'helm|zwem*|toezicht|menu|kindermenu',
  'betalen|betaalt|helft|korting',
  'geen kinderen',
];
const FREE_TIME_EN: readonly string[] = [
  'discount|free|price|ticket*',
  'alcohol|drinks',
  'toys|parts|years',
  'helmet|swim*|supervis*|menu|accompanied',
];

export const signingFull: Cues = {
  nl: [
    {
      says: [
        `richt|richten|richtten zich|ons|mij|me niet|nooit …2 op|tot …3 ${MINORS_NL}`,
        `niet …2 voor|op …1 ${MINORS_NL} …1 bedoeld|bestemd|gericht|geschikt`,
        'niet bedoeld|bestemd|gericht|geschikt voor|op …2 wie|mensen|personen|iemand|bezoekers|gebruikers …3 jonger|onder|beneden',
        'site|website|webshop|winkel|app|dienst|diensten is|zijn …2 alleen|enkel|uitsluitend|slechts? voor volwassenen|meerderjarigen',
        'verkopen|leveren|verhuren wij|we? …2 niet|niets|geen …2 aan …4 jonger|onder|minderjarigen',
        'voor|namens …3 pupillen|kinderen|jeugdleden|minderjarigen|kind|jeugdlid tekent|tekenen|ondertekent|beslist|beslissen …3 vader|moeder|ouder|ouders|voogd',
        'vraag|laat …2 vader|moeder|ouders|ouder|voogd|papa|mama …8 toestemming|meelezen|meekijken|mee_te_lezen|mee_te_kijken|invullen|lezen',
        `${MINORS_NL} …4 alleen|enkel|uitsluitend|pas …6 met|na|als …6 ouder|ouders|voogd|verzorger|verzorgers`,
      ],
      unless: FREE_TIME_NL,
    },
  ],
  en: [
    {
      says: [
        'not|never …2 meant|intended|aimed|designed|suitable|open|directed …1 for|at|to …2 anyone|anybody|people|persons|those|users|visitors|someone …3 under|below|younger',
        'isnt|arent for kids|children|minors|teenagers',
        'not for kids|children|minors|teenagers',
        'sell|supply|deliver|rent|lend …3 only to adults',
        'only …2 sell|supply|deliver|rent|lend …4 to adults',
        'isnt|arent meant|intended|aimed|designed|open …1 for|at|to …4 under|below|younger|children|minors',
        'nobody|no_one|none …4 under|below|younger …2 <number>',
        `parent|parents|guardian|guardians|carer|mother|father has_to|have_to|must|needs_to|need_to|should|will …2 sign|agree|consent|approve|confirm …8 ${MINORS_EN}`,
        `${MINORS_EN} …4 only …4 with|if|when …6 parent|parents|guardian|guardians|carer`,
      ],
      unless: FREE_TIME_EN,
    },
  ],
};

/** Minors' data handled, and no rule told. */
export const signingPart: Cues = {
  nl: [
    {
      says: [
        `*lijst|*lijsten|lijst|rapport|rapporten|observaties|dossier|dossiers|vorderingen|resultaten|foto*|*werk …4 van …3 ${CHILD_NL}`,
        `${CHILD_NL} …10 opgeslagen|bijgehouden|vastgelegd|geregistreerd|genoteerd|opgenomen …3`,
        `dossier van …2 ${CHILD_NL}`,
      ],
      and: [
        [
          '{verwerk}',
          'opgeslagen|bijgehouden|vastgelegd|geregistreerd|genoteerd|opgenomen',
          'hangt|staat|staan|maken|houden',
        ],
      ],
      unless: [...FREE_TIME_NL, 'kinderporno*', 'jaar na', 'recht op'],
    },
  ],
  en: [
    {
      says: [
        'young|younger|youngest|junior|youth members|players|participants|visitors|guests|swimmers|scouts|riders|musicians|volunteers|people',
      ],
      and: [['{kindOfData}'], ['{process}']],
      unless: FREE_TIME_EN,
    },
  ],
};
