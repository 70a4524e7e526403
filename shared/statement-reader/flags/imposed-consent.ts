/** `You agree that we may pass on your data`: consent that the statement gives in the reader's name. */
import type { FlagRules } from './flag.ts';

const DONE_NL =
  'doorgifte|doorgiften|verstrekking|overdracht|overdrachten|delen|openbaarmaking|uitwisseling|doorgeven|verstrekken|te_delen|door_te_geven|te_verstrekken|te_gebruiken|te_verwerken';
const DONE_EN =
  'transfer|transfers|transferring|disclosure|disclosing|sharing|share|passing|collection|collecting|exchange|storage';

const PASSED_EN = 'transferred|disclosed|shared|processed|used|stored|passed|collected|held';

/** Who sets a condition, offers a choice or names a matter of its own imposes nothing. */
const LEFT_OPEN_NL = [
  'als|indien|wanneer|mits|tenzij|zodra|nadat|voordat|pas|alleen|uitsluitend|slechts|enkel|of|waarvoor|waarmee|waarvan',
  'kunt|kun|kan|mag|wilt|wil|vragen|vraag|vraagt|gevraagd|*vink*|*kruis*|knop|keuze|kiest|kies',
  'niet|geen|nooit|zonder',
  'cookie*|nieuwsbrief*|mailing*|foto*|beeld*|video*|incasso|voorwaarden|offerte|wijziging*',
  'intrek*|in_te_trekken|ingetrokken',
  'verwerker*|leverancier*|dienstverlener*|medewerker*|vrijwilliger* gaat|gaan|stemt|stemmen',
  'toestemming u|je|jij|betrokkene',
];
const LEFT_OPEN_EN = [
  'if|when|where|whether|unless|until|only|once|before|after|which|who',
  'you can|may|could|might|do|should …1 agree|consent',
  'ask|asks|asked|tick*|box|boxes|choose|choice|option|opt',
  'not|never|no|without',
  'cookie*|newsletter*|mailing*|photo*|image*|video*|marketing|terms|price|quotation|debit|change|changes',
  'withdraw*|specific purposes',
  'consent you|means',
];

export const imposedCues = {
  nl: [
    {
      says: [
        '{u} gaat|ga|gaan …3 ermee|er_mee|hiermee|daarmee …2 akkoord dat',
        '{u} gaat|ga|gaan akkoord dat {uw}? …1 *gegevens|informatie',
        '{u} stemt|stem|stemmen …3 ermee|er_mee|hiermee|daarmee …2 in dat',
        '{u} aanvaardt|accepteert|aanvaard|accepteer dat wij|we|ik',
        `{u} gaat|ga|gaan …3 akkoord met …4 ${DONE_NL}`,
        `{u} stemt|stem|stemmen …3 in met …4 ${DONE_NL}`,
        `{u} verleent|verleen|geeft|geef ons|mij …3 toestemming om|voor|tot …10 ${DONE_NL}`,
      ],
      and: [['*gegevens', 'persoonlijke informatie']],
      unless: LEFT_OPEN_NL,
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        `you …4 agree|consent to …5 ${DONE_EN}`,
        'you …4 agree|consent that we|i …1 may|can|will|might|could|are …6 {data}',
        `you …4 agree|consent that your|the|this|any|such …2 {data} …2 may|can|will|might|could …4 ${PASSED_EN}`,
      ],
      and: [['{data}']],
      unless: LEFT_OPEN_EN,
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
