/** Cues of data that one would rather not give, and of who needs them by name. */
import type { Cue } from '../rules/cue.ts';
import { OTHER_THAN_GIVING, OTHER_THAN_GIVING_EN } from './obligation-other.ts';

/** Who asks for data, where the text does not say "we". */
const ORGANISATION_NL =
  'club|vereniging|school|praktijk|stichting|kerk|koor|parochie|opvang|organisatie|winkel|bedrijf|bond|trainer|docent|coach|bestuur';
const ORGANISATION_EN =
  'club|society|school|choir|church|association|group|charity|practice|company|team|library|organisation|organization|trust|firm|league|nursery|coach|committee|parish|<name>';
const OUR_KEEPING_EN: readonly string[] = [
  'need|needs|require|requires to …2 keep|protect|share|delete|retain|store|secure|disclose',
  'if|when|where|unless …6 needs|requires',
  'longer|as_long_as',
  'processor*|supplier*|provider*|law|court',
];

export const declinedNl: readonly Cue[] = [
  {
    says: [
      '{opgeven} van …5 {soort}|{gegevens} is|zijn …2 niet …1 verplicht|nodig …10 dan|alleen|wel|maar …8 niet|geen|minder',
    ],
    unless: OTHER_THAN_GIVING,
  },
  {
    says: ['dan kunnen|kan|mogen|mag|lukt|gaat …12 niet|geen|onmogelijk'],
    beside: [
      'geef|geeft|vul|vult|vertel|vertelt|deel|deelt|stuur|stuurt {u} ze|deze|dit|dat|het|die …1 liever? niet …1',
      'geef|geeft|vul|vult|vertel|vertelt|deel|deelt|stuur|stuurt {u} …2 {gegevens}|{soort} liever? niet …1',
    ],
    unless: [...OTHER_THAN_GIVING, 'uitschrijf*|afmeld*'],
  },
];

export const declinedInPartNl: readonly Cue[] = [
  {
    says: [
      'van de|het *wet|regels|wetgeving …5 moeten|moet wij|we|ik dit|deze|die …1 weten|vragen',
    ],
    unless: ['{bewaar}', 'derden|anderen', 'klacht*', 'cookie*'],
  },
  /** Of nothing at all is a consequence left out. */
  {
    says: [
      '{u} hoeft|hoef|hoeven ons|mij? …1 niets|niks|geen_gegevens …1 te_geven|te_vertellen|te_verstrekken',
    ],
    unless: [...OTHER_THAN_GIVING, 'reden|betalen|als|indien|wanneer'],
  },
  {
    says: [
      `de|het|onze|ons|uw ${ORGANISATION_NL} heeft|vraagt …8 {gegevens}|{soort} …3 nodig om|voor …8`,
      `om|voor …12 heeft de|het|onze ${ORGANISATION_NL} …6 {gegevens}|{soort} …3 nodig`,
    ],
    unless: [...OTHER_THAN_GIVING, 'langer|zolang', 'als|indien|wanneer …8 nodig'],
    denied: 'no',
  },
];

export const declinedEn: readonly Cue[] = [
  {
    says: [
      'dont|not have_to|need_to|need …1 {giveUs} …12 but|however|although|though …12 cannot|cant|not|unable|wont|less|might|may',
      'choosing|deciding|opting|electing|preferring not to {giveUs} …10 means|mean|will|results|leads|may …10 not|no|cannot|cant|unable|wont|miss',
    ],
    and: [['{data}', '{kindOfData}', 'anything']],
    unless: [...OTHER_THAN_GIVING_EN, '{others}'],
  },
  {
    says: [
      'should|if|where|when you|they|anyone …1 refuse|decline …2 then? we|i|the_club|it …1 cannot|cant|unable|not|must_decline',
    ],
    and: [
      ['required|require|need|needed|must|obliged|ask|asked|mandatory'],
      ['{data}', '{kindOfData}', 'identity|identification', 'form|forms'],
    ],
    unless: ['cookie*', 'complain*', 'request|requests', 'pay|payment', 'copy', 'rights'],
  },
];

export const declinedInPartEn: readonly Cue[] = [
  {
    says: [
      'you do_not|dont have_to|need_to {giveUs} …1 anything',
      'you need_not {giveUs} …1 anything',
    ],
    unless: [...OTHER_THAN_GIVING_EN, 'reason|pay|if|when|where'],
  },
  {
    says: [
      `${ORGANISATION_EN} needs|requires …2 your|members|players|parents|pupils|childrens|some|certain|their …3 {data}|{kindOfData}|dates_of_birth …4 to|for|so|in …6`,
    ],
    unless: [...OTHER_THAN_GIVING_EN, ...OUR_KEEPING_EN, '{others}', 'identity'],
    denied: 'no',
  },
];
