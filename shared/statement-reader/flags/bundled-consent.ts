/** One consent for the records and for pictures, or by visiting and handing over at once. */
import type { FlagRules } from './flag.ts';

const WHO_NL = 'leden|lid|ouders|ouder|deelnemers|deelnemer|u|je|leerlingen|leerling';
const GIVES_NL = 'geeft|geven|geef|verleent|verlenen|verklaart|verklaren';
const PICTURES_NL = 'foto|fotos|beeldmateriaal|beelden|filmpjes|video|videos';
const USE_NL =
  'gebruik|gebruiken|verwerking|verwerken|opslag|opslaan|bewaren|vastleggen|registratie';
const APART_NL = [
  'apart|aparte|afzonderlijk*|*vink*|per_doel|kiezen|keuze|aangeven|vragen|vraag|vraagt|gevraagd',
  'als|indien|waar|waarvoor|wanneer|specifiek*|uitdrukkelijk*|*marketing*|hebt|heeft|hebben|grondslag*',
  'bijzondere|medische|gezondheid*|niet|geen|alleen|intrek*|kunt|kun|of',
];

const PEOPLE_EN =
  'members|parents|participants|pupils|students|families|players|volunteers|you|member';
const PICTURES_EN =
  'photo|photos|photograph|photographs|photography|image|images|pictures|video|videos';
const APART_EN = [
  'separate*|tick*|box|boxes|choose|choice|whether|opt',
  'specific*|explicit*|where|if|when|marketing|newsletter*|have|has|basis|such_as',
  'special|medical|health|not|only|withdraw*|can|may',
];

export const bundledCues = {
  nl: [
    {
      says: [
        `${WHO_NL} …6 ${GIVES_NL} …4 toestemming …6 ${USE_NL} …6 *gegevens …10 ${PICTURES_NL}`,
        `${GIVES_NL} …4 ${WHO_NL} …4 toestemming …6 ${USE_NL} …6 *gegevens …10 ${PICTURES_NL}`,
        `${WHO_NL} …8 toestemming …2 gevraagd …8 *gegevens …12 ook|tevens|eveneens|inclusief …6 ${PICTURES_NL}`,
        `${WHO_NL}|${GIVES_NL} …6 toestemming …8 *administratie …10 ${PICTURES_NL}|nieuwsbrief`,
        `in_een_keer|in_eens|tegelijk …6 toestemming …10 ${PICTURES_NL}`,
      ],
      unless: APART_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `${PEOPLE_EN} …8 consent|permission|agree …6 {data} …14 and|also|include|includes|including …6 ${PICTURES_EN}`,
        `${PEOPLE_EN} …8 consent|permission|agree …8 holding|using|use|storing|processing …4 {data} …6 ${PICTURES_EN}`,
        `one|single consent …12 {data} …8 ${PICTURES_EN}`,
      ],
      unless: APART_EN,
      denied: 'no',
    },
    {
      says: [
        'by …2 using|visiting …4 site|website|app|services …3 to|and …3 give|submit|provide|register|registering|submitting|providing|entering …4 {data} …14 consent|agree|accept',
      ],
      unless: ['cookie*', ...APART_EN],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
