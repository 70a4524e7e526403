/** Special data named among what is kept, as if they were like the rest: no ground goes with them. */
import type { FlagRules } from './flag.ts';
import { NO_DATA_EN, NO_DATA_NL } from './special-words.ts';

const ANY_NL = 'speciale|gevoelige|bijzondere';
const DATA_NL = 'persoonsgegevens|gegevens|persoonsgegeven';
/** With a ground, for their safety, or not at all. */
const APART_NL = [
  'uitdrukkelijk*|expliciet*|toestemming|artikel|art|wet|wettelijk*',
  'geen|niet|nooit|noch|zonder|tenzij|alleen|uitsluitend|als|indien|wanneer',
  'versleutel*|beveilig*|zorgvuldig*|vertrouwelijk*|bescherm*|veilig*|extra|ssl|datalek*|lekken',
  'verzoek|verzoeken|verwijder*|verstaan|verstaat|zijn|betreffen|categorie|zoals|bijvoorbeeld',
  'creditcard*|betaalgegevens|wachtwoord*',
];
const ANY_EN = 'sensitive|special';
const APART_EN = [
  'explicit*|express*|consent|article|art|law|legal*',
  'not|no|never|nor|without|unless|only|if|when|where',
  'encrypt*|secur*|protect*|careful*|confidential*|safe*|breach*|unauthori*',
  'means|are|is|such_as|example|eg|including|request*|delete*',
  'card|password*|payment|login',
];

export const inPassingCues = {
  nl: [
    {
      says: [
        `zowel|alsook|evenals|alsmede|inclusief|waaronder …6 ${ANY_NL} ${DATA_NL}`,
        `*gegevens|adres|naam|telefoonnummer|geboortedatum en|of|ook? ${ANY_NL} ${DATA_NL}`,
        `naast …6 *gegevens|adres|naam …4 ook ${ANY_NL} ${DATA_NL}`,
        `${ANY_NL} ${DATA_NL} en|of …1 bankgegevens|rekeningnummer|betaalgegevens|contactgegevens|nawgegevens`,
      ],
      and: [['{verwerk}', 'omvat|omvatten|betreft|verzamelen|analyseren|combineren']],
      unless: [...APART_NL, ...NO_DATA_NL],
      denied: 'no',
    },
    {
      says: [
        `analyseren|analyseert|combineren|combineert|profiel|profilering …8 ${ANY_NL} …1 ${DATA_NL}`,
        `${ANY_NL} …1 ${DATA_NL} …8 analyseren|geanalyseerd|combineren|gecombineerd|profiel|profilering`,
      ],
      unless: [...APART_NL, ...NO_DATA_NL],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `analy*|combin*|profil* …8 ${ANY_EN} …2 {data}`,
        `${ANY_EN} …2 {data} …8 analy*|combin*|profil*|classif*|categoris*`,
        `both|including|personal and ${ANY_EN} …1 {data}`,
        `name|names|address|addresses|{data} and? ${ANY_EN} …2 {data}`,
      ],
      and: [['{process}', 'analy*|combin*|profil*|includes|covers']],
      unless: [...APART_EN, ...NO_DATA_EN],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
