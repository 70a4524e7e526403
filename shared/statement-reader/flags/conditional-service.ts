/** What one came for, open to those only who agree with what is done with their data. */
import type { FlagRules } from './flag.ts';

const JOINS_NL =
  'lid|lidmaatschap|deelnemen|deelneemt|deelname|meedoen|bestellen|bestelling|inschrijven|inschrijving|boeken|boeking|reserveren|huren|account|aanmelden|aanmelding|afspraak|klant|gebruiken';
const ONLY_NL = 'alleen|enkel|slechts|pas|uitsluitend';
const AGREES_NL =
  'akkoord|toestemming|instemt|instemmen|instem|ingestemd|aanvaardt|aanvaard|accepteert|geaccepteerd|goedvindt|goedvinden';
const OF_DATA_NL = '*gegevens|*privacy*|verwerking|verklaring|privacyreglement';
const APART_NL = [
  'ouder|ouders|voogd*|vertegenwoordig*|minderjarig*|kind|kinderen',
  'cookie*|nieuwsbrief*|mailing*|foto*|beeld*|video*|reclame',
  'delen|verstrekken|doorgeven|gedeeld|derden|opvragen|huisarts',
  'niet verplicht',
  'algemene voorwaarden',
  'wedstrijdreglement|spelregels|huisregels|huurvoorwaarden',
  'gewoon|toch|geen …1 gevolgen',
  'sommige|bepaalde|onderdelen|functies',
  'verwerken|gebruiken|bewaren wij|we|ik …2 *gegevens',
  'wij|we|ik verwerken|gebruiken|bewaren|delen|sturen',
];
const SERVICE_EN =
  'service|services|membership|join|register|book|order|member|client|customer|platform|app|participate|attend|account|enrol';
const APART_EN = [
  'parent|parents|parental|guardian*|child|children|minor*',
  'cookie*|newsletter*|mailing|photo*|image*|video*|marketing',
  'share|disclose|third|gp|doctor',
  'some|certain|parts|features|still|anyway|no_effect|affect',
  'legal|lawful',
];

export const conditionalCues = {
  nl: [
    {
      says: [
        `${JOINS_NL} …4 ${ONLY_NL} …2 open|mogelijk|toegankelijk|bestemd …3 wie|leden|personen|mensen|iedereen|klanten|deelnemers …10 ${AGREES_NL}`,
        `${ONLY_NL} …4 ${JOINS_NL} …4 nadat|als|wanneer|indien|mits {u} …8 ${AGREES_NL}`,
        `${JOINS_NL} kan|kunt|kun|is …4 ${ONLY_NL} …2 nadat|als|wanneer|indien|mits {u} …8 ${AGREES_NL}`,
      ],
      and: [[OF_DATA_NL]],
      unless: APART_NL,
    },
    {
      says: [
        `kunnen|kan|mogen|mag wij|we|ik {u} …3 niet …3 inschrijven|aannemen|helpen|behandelen|toelaten|begeleiden …3 als|indien|wanneer|zonder {u} …8 niet …2 goedvindt|goed|akkoord|instemt|eens`,
        `geen …3 toestemming|instemming geeft|verleent|geven of …4 intrekt|intrekken …3 kunt|kun|kan|kunnen {u}|wij …4 niet|geen …6 *diensten|dienst|gebruik*|lid|deelnemen|helpen|behandelen`,
      ],
      and: [[OF_DATA_NL, 'toestemming']],
      unless: APART_NL,
    },
    /** Who takes it back loses the rest. */
    {
      says: [
        'trekt|trek {u} …3 toestemming in …3 eindigt|vervalt|stopt …3 lidmaatschap|overeenkomst|inschrijving|abonnement|account',
        'trekt|trek {u} …3 toestemming in …3 wordt|is …3 lidmaatschap|inschrijving|account …3 stopgezet|beeindigd|opgezegd|ingetrokken|verwijderd',
      ],
      unless: [
        ...APART_NL.slice(0, 3),
        'lidmaatschap|overeenkomst|inschrijving|abonnement|account …2 niet',
        'wordt|is …4 niet|geen',
      ],
    },
  ],
  en: [
    {
      says: [
        `not …3 give|provide|grant …3 consent|permission …14 you …2 cannot|not|unable …8 ${SERVICE_EN}`,
        `if you withdraw your consent …3 membership|account|registration|contract …2 ends|end|terminated|cancelled|closed|lapses`,
      ],
      unless: APART_EN,
    },
  ],
} satisfies FlagRules['raisedBy'];
