/** Cues of the ground of health data that stands in the next sentence, or in the law that names them. */
import type { Cues } from '../rules/cue.ts';

const WHY_NL: readonly string[] = [
  'dat|dit|die doen|mag|mogen|vragen|noteren|vastleggen …4 alleen|slechts|enkel|uitsluitend|pas|omdat|als …12 toestemming|goedvindt|goedvinden|goed_vindt|akkoord|instemt|noodzakelijk|verplicht|wet|behandeling',
  'dat|dit gebeurt …1 alleen|slechts|enkel|uitsluitend …8 toestemming|instemming|goedvinden',
  'dat|dit mag|mogen …3 van|volgens|op_grond_van …3 wet|*wet|avg|uavg|artikel|art',
];
const WHY_EN: readonly string[] = [
  'we|i …1 only …1 do|record|ask|note|keep …2 this|that|so|it|them …10 consent|permission|agree|agreed|law|treatment',
  'this|that|it is|may …1 allowed|permitted|necessary|needed|done …3 because|for|under|by …8 treatment|law|act|care|consent|article',
];
const OTHER_NL: readonly string[] = [
  'cookie*',
  'ouder dan|jonger dan',
  'dier*|hond*|paard*|kat|katten',
  'gevoelige gegevens …3 veilig',
  'advies',
];
const OTHER_EN: readonly string[] = ['cookie*', 'pet|dog|horse|cat', 'advice', 'insurance'];
const KEPT_NL =
  '{verwerk}|dossier|noteer|noteren|vragen|vraag|leg|leggen|vermeld*|registreer|formulier';

/** The conditions of AVG 9(2), as the cell of a table names them in plain words. */
const GROUND_NL: readonly string[] = [
  'nodig|noodzakelijk voor …3 regels …3 werk|arbeid|arbeidsrecht|sociale_zekerheid',
  'nodig|noodzakelijk voor …1 zorg|bedrijfsarts|volksgezondheid',
  'nodig|noodzakelijk voor een? …1 zaak bij de rechter',
  'nodig|noodzakelijk voor …1 archief|onderzoek|statistiek',
  'om iemands leven te beschermen',
  'maakte dit zelf openbaar',
  'wet staat dit toe',
];
const GROUND_EN: readonly string[] = [
  'needed|necessary for …3 rules on work|employment|social_security',
  'needed|necessary for …1 care|company_doctor|public_health',
  'needed|necessary for a? …1 court case',
  'needed|necessary for …1 archive|research|statistics',
  'to protect someones life',
  'made this public yourself',
  'law allows it|this',
];

export const specialWhy: Cues = {
  nl: [
    { says: GROUND_NL, and: [['{bijzonder}']], unless: OTHER_NL, in: ['row', 'item'] },
    {
      says: ['{bijzonder}', 'medicijn*|ziekte*|dieet*|aandoening*|lichamelijke|psychische'],
      and: [[KEPT_NL]],
      beside: WHY_NL,
      unless: OTHER_NL,
      denied: 'no',
    },
    {
      says: [
        'verwerken|verzamelen|vragen|registreren|bewaren|gebruiken|verwerk|verzamel wij|we|ik …2 niet|nooit',
        'wij|we|ik verwerken|verzamelen|vragen|registreren|bewaren|gebruiken|verwerk|verzamel …2 die|deze|dit|dat? …1 niet|nooit|geen',
        'nee|nvt',
      ],
      titled: ['bijzondere …3 *gegevens', 'gevoelige …3 *gegevens'],
      unless: ['16 jaar', 'jonger', 'tenzij', 'delen|derden', 'langer'],
    },
    {
      says: [
        'bijzondere|gevoelige persoonsgegevens|gegevens|categorieen nee|nvt|n_v_t|geen',
        'bijzondere|gevoelige persoonsgegevens|gegevens wij|we|die|van …4 verwerken|verzamelen nee|geen|nvt',
      ],
      in: ['sentence', 'item', 'row'],
      unless: ['geen andere|probleem|enkel', 'tenzij'],
    },
    {
      says: [
        'artikel|art 22|23|25|26|27|28|29|30 …4 uavg|uitvoeringswet',
        'uavg|uitvoeringswet …2 artikel|art 22|23|25|26|27|28|29|30',
      ],
      and: [['{bijzonder}', 'gegevens']],
      unless: OTHER_NL,
    },
    {
      says: [
        'alleen|uitsluitend|enkel|slechts|pas …4 na|met|bij …3 expliciete|uitdrukkelijke|nadrukkelijke|schriftelijke …1 instemming|goedkeuring|akkoord|goedvinden|toestemming',
      ],
      and: [['{bijzonder}', 'medicijn*|ziekte*|dieet*|aandoening*']],
      unless: [...OTHER_NL, 'delen|gedeeld|verstrekt|doorgegeven', 'derden'],
    },
  ],
  en: [
    { says: GROUND_EN, and: [['{special}']], unless: OTHER_EN, in: ['row', 'item'] },
    {
      says: ['special|sensitive …2 data|information|categories none|no|nil'],
      unless: ['none of', 'unless|except'],
    },
    {
      says: ['{special}', 'medication|illness*|diet*|condition|conditions|physical|mental'],
      and: [['{process}', 'keep|kept|notes|form|asked|asks']],
      beside: WHY_EN,
      unless: OTHER_EN,
      denied: 'no',
    },
  ],
};
