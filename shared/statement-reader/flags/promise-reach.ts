/** `We let no third party see your data`: nobody is sent them, and whoever keeps them for us sees them all the same. */
import type { FlagRules } from './flag.ts';

const OTHERS_NL = 'derde|derden|anderen|buitenstaanders|niemand|externen';
const SEE_NL = 'toegang|inzage|inzicht|inzien|inkijk|zien|bekijken|raadplegen|krijgen';
/** Bound, of a part, or of what those who do get them may do. */
const LESS_NL = [
  'tenzij|behalve|behoudens|uitgezonderd|mits|anders_dan|dan',
  'alleen|slechts|enkel|uitsluitend …2 aan|als|indien|wanneer|met|medewerkers|bestuursleden',
  'onbevoegde*|ongeautoriseerde|onbevoegden|ongeoorloofd*',
  'eigen|andere doel*|doeleinden|gebruik',
  '*marketing*|commerciele|reclame*|advertentie*|adverteerder*',
  'wachtwoord*|inloggegevens|creditcard*|betaalgegevens|medische|bijzondere|gevoelige',
  '{buitenEu}',
  'wettelijk*|wet|nodig|noodzakelijk',
];
const OTHERS_EN =
  'third_party|third_parties|others|outsiders|anyone|anybody|strangers|outside_parties|other_parties|anyone_else|other_companies|other_people';
const SEE_EN = 'access|see|view|read|obtain|have|look|consult';
const LESS_EN = [
  'unless|except|save|other_than|apart_from|if|when|where',
  'unauthori*',
  'their own|other purpose|purposes|use',
  'purposes',
  'marketing|commercial|advertis*|promotional',
  'password*|login|card|bank|medical|health|sensitive|special',
  '{outsideEea}',
  'law|legal*|necessary|needed|required',
  'cookie*|track*',
  'you|they must|should|may',
];

const OWN_USE_NL = 'intern|eigen gebruik';

export const reachCues = {
  nl: [
    {
      says: [
        `niet|nooit|nimmer …1 toelaten|toestaan dat ${OTHERS_NL} …8 ${SEE_NL}`,
        `staan|staat|sta|laten|laat …2 niet_toe|nooit_toe|nimmer_toe dat ${OTHERS_NL} …8 ${SEE_NL}`,
        `laat|laten|staat|staan …1 nooit|niet|geen|nimmer …1 ${OTHERS_NL} …2 toe …1 tot|bij|in`,
        `geven|geef|geeft|verlenen|verleen|verleent|bieden …2 geen|nooit …3 ${OTHERS_NL} …2 toegang|inzage|inzicht|inkijk`,
        `geven|geef|geeft|verlenen|verleen|verleent|bieden …2 nooit|geen …2 toegang|inzage|inzicht|inkijk …8 aan ${OTHERS_NL}`,
        `{gegevens} …6 nimmer|nooit …1 over|overgedragen …2 aan …1 ${OTHERS_NL}`,
        `dragen|draagt …6 nimmer|nooit|niet …1 over aan …1 ${OTHERS_NL}`,
      ],
      and: [['{gegevens}']],
      unless: LESS_NL,
    },
    {
      says: [
        `{gegevens} …4 alleen|uitsluitend|enkel|louter|strikt …3 voor ${OWN_USE_NL}`,
        `{gegevens} …4 alleen|uitsluitend|enkel …2 voor onszelf|mezelf|mijzelf`,
        `{gegevens} …4 alleen|uitsluitend|enkel|louter …1 intern gebruikt`,
      ],
      unless: [
        ...LESS_NL.filter((less) => !less.startsWith('alleen|') && !less.startsWith('eigen|')),
        'verwerken|verzamelen|bewaren wij|we|ik',
        /** What those who do get them may do. */
        'zij|hun|partijen|bedrijven|organisaties|ontvangers|*werkers|leveranciers',
        'statisti*|analyse*|cookie*|bezoek*|anoniem*|camera*|foto*',
        'zoals|bijvoorbeeld|waaronder|bedoeld|om',
      ],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `not|never|dont|wont allow|allows|let|lets|permit|permits any? ${OTHERS_EN} …2 ${SEE_EN}`,
        `not|never|dont|wont allow|allows|let|lets|permit|permits any other? person|party|company|organisation|organization …2 ${SEE_EN}`,
        `not|never|dont|wont grant|grants|give|gives any? ${OTHERS_EN} …2 access`,
        `not|never|dont|wont grant|grants|give|gives access …8 to any? ${OTHERS_EN}`,
        `not|never …2 given|passed|disclosed|distributed|supplied|released|transferred|handed …1 to any other? person|organisation|organization|company|body|party`,
        `not|never|dont|wont hand|hands …1 {data} …1 to|over ${OTHERS_EN}`,
        `not|never|dont|wont hand|hands over? …2 {data} …2 to ${OTHERS_EN}`,
        `not|never …2 distributed|released|supplied|communicated|handed …2 to any? ${OTHERS_EN}`,
      ],
      and: [['{data}']],
      unless: LESS_EN,
    },
    {
      says: [
        '{data} …2 is|are …1 only|solely|strictly|exclusively for|used …2 internal|our_own|our use',
        '{data} …2 is|are for internal|our_own use only',
        '{data} …2 is|are used internally only',
      ],
      unless: [
        ...LESS_EN.filter((less) => less !== 'purposes'),
        'they|their|companies|parties|organisations|recipients|processors|suppliers',
        'statistic*|analy*|cctv|photo*|anonym*|such_as|example|including|to',
      ],
      denied: 'no',
    },
    /** With leave only; whoever shares for other reasons does not ask first. */
    {
      says: [
        `never|not|dont allow|allows|let|lets|permit|permits any? ${OTHERS_EN} …2 ${SEE_EN} …14 without …6 consent|permission|approval`,
      ],
      and: [['{data}']],
      unless: ['marketing|commercial|promotional', 'law|legal*', 'their own', 'cookie*|unauthori*'],
    },
  ],
} satisfies FlagRules['raisedBy'];
