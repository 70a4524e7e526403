/** A right without its copy, with a term of notice, for who can show an interest, or lost to who leaves. */
import type { FlagRules } from './flag.ts';
import { OTHERS_EN, OTHERS_NL } from './rights-guards.ts';

const SEE_NL = 'inzien|inzage|in_te_zien|inkijken|bekijken|lezen';
const GIVE_NL =
  'mee|meegegeven|meegeven|verstrekt|verstrekken|verstrek|geven|gegeven|uitgereikt|krijgen|krijgt|krijg';
const ASKS_NL = 'inzage|inzien|in_te_zien|verwijdering|correctie|{wissen}';
const LEAVER_NL =
  'oudleden|oudleerlingen|oudklanten|excliënten|leden_die|klanten_die|ouders_die|wie';
const LEFT_NL = 'opzeggen|opzegt|opgezegd|vertrekken|vertrekt|vertrokken|stoppen|gestopt';
/** What the law or another's copy keeps back. */
const FAIR_NL = [
  'wet*|wettelijk*|bewaarplicht|bewaartermijn*|fiscaal|fiscale|belasting*|<number> jaar',
  'identiteitsbewij*|paspoort|legitimatie*|rijbewijs|bsn',
  'gratis|kosteloos',
  'werkaantekeningen|elkaars',
  ...OTHERS_NL,
];

const ASKS_EN = 'access|see|view|inspect|copy|deletion|erasure|deleted|erased|removed|corrected';
const FAIR_EN = [
  'law|laws|legal|legally|statutory|tax|retention|required|years',
  'passport|identity|id|licence',
  'free|unfounded|excessive',
  ...OTHERS_EN,
];

export const keptBackCues = {
  nl: [
    {
      says: [
        `${SEE_NL} …10 geen|niet …1 kopie|kopieen|afschrift|afschriften …3 ${GIVE_NL}`,
        `${SEE_NL} …8 ${GIVE_NL} …2 geen kopie|kopieen|afschrift|afschriften`,
        `${SEE_NL} …10 kopie|kopieen|afschrift|afschriften …3 ${GIVE_NL} …3 niet`,
      ],
      and: [['{gegevens}', '*dossier|*dossiers']],
      unless: FAIR_NL,
    },
    {
      says: [
        `geen kopie|kopieen|afschrift|afschriften …3 ${GIVE_NL}`,
        `kopie|kopieen|afschrift|afschriften …3 niet …2 ${GIVE_NL}`,
      ],
      beside: [`*dossier|*dossiers …6 ${SEE_NL}`, `${SEE_NL} …6 *dossier|*dossiers`],
      unless: [...FAIR_NL, 'vragen|vraag wij|we|ik'],
    },
    {
      says: [
        'bezwaar|intrekken …12 alleen|slechts|uitsluitend|enkel …3 binnen <number>',
        'verzoek* …8 alleen|uitsluitend|slechts|enkel …2 als|indien|wanneer|bij …4 zwaarwegende|dringende|geldige|gegronde reden|redenen',
        'beoordelen|bepalen|beslissen zelf of …4 bezwaar|verzoek',
        'verzoek* …2 dienen|moeten persoonlijk …8 ingediend|gedaan|afgegeven',
        'recht voor …8 niet …3 verzoek* …3 in_te_gaan|te_voldoen|te_honoreren|in_gaan|te_reageren',
      ],
      unless: [
        'ongegrond*|buitensporig*|onredelijk*',
        'klacht*',
        'wet|wettelijk*',
        'uitslag*|schorsing*|besluit|beslissing|tuchtcommissie|scheidsrechter|lidmaatschap|factuur',
        ...OTHERS_NL,
      ],
    },
    {
      says: [
        'intrekken|intrekking|intrekt …12 opzegtermijn',
        'opzegtermijn …8 intrekken|intrekking',
        'intrekken|intrekking …10 inachtneming …4 maanden|maand|termijn',
      ],
      and: [['toestemming']],
      unless: ['lidmaatschap|abonnement|contract …3 opzegtermijn', 'geen|zonder opzegtermijn'],
    },
    {
      says: [
        `${ASKS_NL} …12 mits|indien|als|wanneer|op_voorwaarde …8 duidelijk|aantoonbaar|redelijk|persoonlijk|bijzonder belang …2 heeft|hebt|hebben|aantoont|aantonen|bij`,
        `${ASKS_NL} …12 duidelijk|aantoonbaar|redelijk|bijzonder belang …2 aantoont|aantonen|aan_te_tonen`,
      ],
      unless: [...FAIR_NL, 'algemeen|gerechtvaardigd* belang'],
    },
    {
      says: [
        `${LEAVER_NL} …5 ${LEFT_NL} …3 kan|kunnen|mag|mogen …3 geen|niet …8 ${ASKS_NL}`,
        `${LEAVER_NL} kan|kunnen|mag|mogen …3 geen|niet …8 ${ASKS_NL}`,
        '{wissen} …12 vervalt|vervallen …3 garantie|tegoed|korting|spaarpunten',
        '{wissen} …12 niet|nooit …2 meer …3 bestellen|terecht|inschrijven|aanmelden',
      ],
      and: [['{gegevens}', 'foto*']],
      unless: ['wet*|wettelijk*|bewaarplicht', 'account|nieuwsbrief*|cookie*', ...OTHERS_NL],
    },
    {
      says: [
        'alleen|uitsluitend|slechts|enkel …2 burgers|inwoners|ingezetenen|onderdanen …8 recht|rechten',
        'recht|rechten …8 alleen|uitsluitend|slechts|enkel …2 voor …3 burgers|inwoners|ingezetenen|onderdanen',
      ],
    },
  ],
  en: [
    {
      says: [
        'inspect|see|view|read …14 no copies|copy …2 handed|given|provided|issued|made|taken',
        'inspect|see|view|read …14 copies|copy are|is|will|can? not|never|cannot …2 handed|given|provided|issued|made|taken',
        'inspect|see|view|read …10 but we|i do_not|dont|cannot …2 give|hand|provide|make|issue …2 copies|copy',
      ],
      and: [['{data}', 'file|files|records|notes']],
      unless: FAIR_EN,
    },
    {
      says: [
        'withdraw|withdrawing|withdrawal …10 notice period|of',
        `${ASKS_EN} …12 if|where|provided|when you …2 show|demonstrate|prove|have …4 interest`,
      ],
      and: [['consent|permission', '{data}']],
      unless: [...FAIR_EN, 'legitimate|vital|public interest', 'privacy notice'],
    },
    {
      says: [
        `members|customers|clients|parents|people who leave|left|cancel|resign …3 cannot|can_not|may_not …6 ${ASKS_EN}`,
        `former|ex members|customers|clients|pupils|parents cannot|can_not|may_not …6 ${ASKS_EN}`,
        'only eu|european|uk|british|dutch citizens|residents|nationals …8 right|rights',
        'rights …6 only …3 for|to eu|european|uk|british|dutch citizens|residents|nationals',
      ],
      and: [['{data}', 'right|rights']],
      unless: ['law|laws|legal|legally|statutory|tax', 'account|newsletter*', ...OTHERS_EN],
    },
    {
      says: [
        'requests …3 only considered|accepted|handled|processed|answered …10 post|letter|writing|signed|in_person',
        'decide|decides|determine|determines …4 discretion …4 whether|if …8 correction|corrected|deletion|deleted|erased|access|request*',
        'one|single request …8 each|per|every|a year',
        'request*|erasure|deletion …5 refused|rejected|declined while|as_long_as|until you',
        'cannot|can_not have your|a photograph|photographs|photo|photos|image|images|picture|pictures removed|deleted|erased|taken_down',
      ],
      unless: ['email*|<email>|or', 'free', 'order*|refund*|funding|grant*', ...OTHERS_EN],
    },
    {
      says: [
        'must|have_to|need_to|should state|give|show|explain|provide …4 reason|reasons|why …8 deleted|erased|removed|corrected|deletion|erasure',
      ],
      and: [['{data}']],
      unless: [...FAIR_EN, 'we|i must|will|should'],
    },
  ],
} satisfies FlagRules['raisedBy'];
