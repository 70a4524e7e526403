/** Cookies that one takes by going on, or without which one is not let in: consent that nobody gave. */
import type { FlagRules } from './flag.ts';

const AGREES_NL =
  'akkoord|toestemming|instemming|goedvindt|goedvinden|goedkeuring|accepteert|instemt|instemmen|goed';
const GIVES_NL = [
  'gaat|ga {u}? …4 akkoord',
  'stemt|stem {u} …3 in|toe',
  'geeft|geef|verleent|verleen {u} …5 toestemming',
  'accepteert|accepteer|aanvaardt|aanvaard {u}',
];
const ON_NL = [
  'klikt|klik|scrollt|scroll|bladert|blader|surft|surf|leest|bezoekt|rondkijkt|rondkijken …12',
  'te klikken|scrollen|bladeren|surfen|bezoeken|bekijken|lezen …8',
];
/** Where one presses what is meant for it, one chooses. */
const CHOICE_NL = [
  'klikt|klik|klikken|geklikt|drukt|drukken op …6 akkoord|ok|accepteren|toestaan|ja|*knop|knoppen|alles|accepteer',
  'op|via …4 *knop|akkoord|accepteren|accepteer …6 klikt|klik|klikken|geklikt|drukt',
  'niet als …3 toestemming|instemming|akkoord',
  'telt|geldt|is …4 niet als',
  'kiest|kies|instellingen|vinkje|aanvinkt|aanvinken|weigeren|weigert',
  'algemene voorwaarden',
];
/** What does not work without them is no price on refusing. */
const WORKS_LESS_NL = [
  'niet|geen alle|volledig|goed|optimaal|correct|juist|overal|meer',
  'sommige|bepaalde|onderdelen|functies|functionaliteit*|gedeelten|delen|deel|ingesloten',
  'functionele|noodzakelijke|technische|technisch|winkelmand*|winkelwagen*|inloggen|account',
  'gewoon|toch|probleemloos|zonder_problemen',
];
const REFUSES_NL = [
  'geen|zonder …2 cookies',
  'cookies …4 weigert|weigeren|weiger|afwijst|uitschakelt|niet',
  'weigert|weiger|weigeren …4 cookies',
  'alleen|slechts|uitsluitend|pas …10 cookies',
];
const SITE_NL = '*site|site|website|websites|webshop|paginas|pagina|artikelen|webwinkel';
const SHUT_NL = [
  `kan|kunt|kun|kunnen|mag …8 ${SITE_NL} …3 niet …3 bezoeken|bekijken|lezen|gebruiken|betreden|openen`,
  `kan|kunt|kun|kunnen|mag …2 geen gebruik …4 ${SITE_NL}`,
  `geen|niet …1 toegang …4 ${SITE_NL}`,
  `${SITE_NL} …3 alleen|slechts|uitsluitend|pas …6 bezoeken|bekijken|lezen|gebruiken|toegankelijk`,
];

const AGREES_EN =
  'consent|consents|consented|agree|agrees|agreement|accept|accepts|acceptance|happy|permission|ok|okay|approval';
const ON_EN =
  'scrolling|scroll|browsing|browse|shopping|clicking|click|navigating|navigate|reading|moving|visiting';
const CHOICE_EN = [
  'clicking|click|clicked|pressing|press|pressed …3 accept|accept_all|agree|ok|okay|allow|yes|i_agree|button|buttons',
  'button|tick|box|choose|choice|settings',
  'not enough|consent|sufficient',
  'terms',
];
const WORKS_LESS_EN = [
  'some|certain|parts|part|features|functions|functionality|properly|fully|correctly|everything|areas',
  'necessary|essential|basket|log_in|account|embedded|strictly',
  'still|as_normal|as_usual|nevertheless',
  'may|might not',
];
const SITE_EN = 'site|website|pages|page|articles|shop|webshop|content';

export const cookieWallCues = {
  nl: [
    {
      says: [
        'verder gaat|ga|gaan …6 website|site',
        'verder …4 surfen|surft|klikken|klikt|browsen|gebruik*|bladeren|bladert|winkelen',
        'verdergaat|doorgaat|doorgaan|doorbladert|doorklikt|doorsurft',
        'bladert|klikt|surft {u} …1 door|verder',
        'blijft|blijven …6 gebruiken|bezoeken|rondkijken|kijken',
        'uit van|dat …8 toestemming|akkoord|accepteer*|instemt|instemmen|instem',
        'er van uit dat …10 toestemming|akkoord|instemt',
        'ervan uit dat …10 toestemming|akkoord|instemt|stemt|accepteert|instem|goed|bezwaar|eens',
      ],
      and: [
        ['cookie*'],
        [
          'akkoord',
          'toestemming',
          'accepteer*|accepteert',
          'stemt',
          'instemt',
          'goed|eens vindt|vind|bent|zijn',
          'goedvindt',
          'geen bezwaar',
        ],
      ],
      unless: [
        'niet akkoord',
        'tenzij',
        'intrek*',
        'in te trekken',
        'alleen …8 toestemming',
        'niet als …3 toestemming|instemming|akkoord',
        'telt|geldt|is …4 niet als',
        'vragen|vraagt wij|we|ik? …4 of',
      ],
    },
    {
      says: [
        `neem|nemen|beschouwen|beschouw|zien|zie|vatten|opvatten|rekenen …4 aan|als|dat …12 ${AGREES_NL}`,
        'geldt|telt|gelden als …3 toestemming|instemming|akkoord',
        ...ON_NL.flatMap((on) => GIVES_NL.map((gives) => `${on} ${gives}`)),
      ],
      and: [['cookie*']],
      unless: [...CHOICE_NL, 'tenzij', 'intrek*', 'in te trekken', 'alleen|pas …8 toestemming'],
      denied: 'no',
    },
    /** Who does nothing at all. */
    {
      says: [
        `niet|niets|geen …10 beschouwen|beschouw|zien|zie|nemen|vatten …6 aan|als …8 ${AGREES_NL}`,
      ],
      and: [['cookie*']],
      unless: ['niet als …3 toestemming|instemming|akkoord', 'tenzij'],
    },
    { says: SHUT_NL, and: [REFUSES_NL], unless: WORKS_LESS_NL },
  ],
  en: [
    {
      says: [
        'continu* …6 use|browse|browsing|using|visit',
        'continued use',
        'further use',
        'assume*|presume|conclude|understand …8 consent*|agree*|accept*|happy',
        'take it that|you …8 consent*|agree*|accept*|happy',
      ],
      and: [['cookie*'], ['consent*', 'agree*', 'accept*', 'happy']],
      unless: ['do not …2 consent|agree|accept|want|wish|assume', 'withdraw*', 'only …8 consent'],
    },
    {
      says: [
        `counts|count|treat|treated|regard|regarded|deemed|considered|consider|taken|take|see …8 as …4 ${AGREES_EN}`,
        `by …6 ${ON_EN} …14 you …3 accept|agree|consent|give`,
        `if|when|where you …4 ${ON_EN} …14 you …3 accept|agree|consent|give`,
      ],
      and: [['cookie*']],
      unless: [...CHOICE_EN, 'withdraw*', 'only …8 consent', 'unless'],
      denied: 'no',
    },
    {
      says: [
        `only …3 read|enter|access|visit|view|use|opened|accessed …10 accept|accepted|accepting|agree|agreed …3 cookies`,
        `refuse|refuses|reject|rejects|decline|block|disable|not_accept|without|no …4 cookies …10 not|cannot|unable|no …4 enter|access|visit|view|read|use …4 ${SITE_EN}`,
        `cannot|unable|not …3 enter|access|visit|view|read|use …4 ${SITE_EN} …6 without|unless|if …6 cookies`,
        'no option|way|possibility to refuse|decline|reject …4',
      ],
      and: [['cookie*']],
      unless: WORKS_LESS_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
