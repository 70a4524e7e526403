/**
 * What a sentence must not say where its basis is to be held against the register: false alarms
 * weigh more than silence, so a sentence of which anything else may be meant raises none.
 */

/** Rights, sharing, keeping, cookies, children, publishing, data of Art. 9, data one must give, direct debit. */
const ASIDE = [
  /\b(?:deze|these|those|welke|which) (?:persoons|personal )?(?:gegevens|data|information)\b|\b(?:gegevens|data|information) (?:zijn|are|is) (?:\p{L}+ )?(?:verplicht|nodig|required|needed)\b/iu,
  /\b(?:recht(?:en)? (?:om|op|van)|uw rechten|je rechten|bezwaar\p{L}*|inzage|in ?te? ?trekken|intrek\p{L}*|ingetrokken|rights?|object(?:ion|ing)?|withdraw\p{L}*|revok\p{L}*)\b/iu,
  /\b(?:delen|deel|deelt|gedeeld|verstrek\p{L}*|verkopen|doorge\p{L}*|doorgifte|derden|partners?|partijen|ontvangers?|geven (?:wij|we) \p{L}* ?(?:aan|door)|shar(?:e|es|ed|ing)|disclos\p{L}*|third part\p{L}*|transfer\p{L}*|pass(?:ed)? on|recipients?|buiten (?:de|europa)|outside)\b/iu,
  /\b(?:bewa\p{L}+|opgeslagen|opslaan|bewaartermijn\p{L}*|verwijder\p{L}*|wissen|keep|kept|retain\p{L}*|retention|stor(?:e|ed|age)|delet\p{L}*|langer|longer)\b/iu,
  /cookie|tracking|\bpixels?\b|\b(?:volgen|openen?|opent|klik\p{L}*|profiel\p{L}*|opens?|click\p{L}*|profil\p{L}*|track)\b/iu,
  /\b(?:kind(?:eren)?|ouders?|minderjarig\p{L}*|jonger|voogd|child(?:ren)?|parents?|parental|minors?|guardians?|under the age)\b/iu,
  /\b(?:(?:pas)?foto\p{L}*|filmpjes?|publice\p{L}*|publicatie\p{L}*|openbaar|social(?:e)? media|photo\p{L}*|publish\p{L}*|publication)\b/iu,
  /\b(?:uitdrukkelijk\p{L}*|expliciet\p{L}*|explicit\p{L}*|bijzondere?|gezondheid\p{L}*|medische?|allergie\p{L}*|health|medical|special categor\p{L}*|sensitive|gevoelige|bsn|burgerservicenummer|allerg\p{L}*)\b/iu,
  /\b(?:automatische incasso\p{L}*|machtig\p{L}*|direct debits?|mandates?)\b/iu,
] as const;

/** Denied, conditional, only possible, of another time, an example or a question. */
const OPEN = [
  /\b(?:geen|niet|nooit|zonder|not|no|never|without|nor|noch)\b|n['’]t\b/iu,
  /\b(?:als|indien|wanneer|tenzij|mits|zodra|voor zover|behalve|naast|zolang|totdat|tot|if|when|whenever|unless|provided|where|until|except|besides|beyond|as long)\b/iu,
  /\b(?:kan|kunnen|kunt|kun|mag|mogen|mogelijk|soms|eventueel|moet (?:u|je)|may|can|could|might|sometimes|you must)\b/iu,
  /\b(?:eerder|vroeger|voorheen|vanaf|straks|binnenkort|zullen|zal|previously|formerly|used to|from now|soon|shall)\b/iu,
  /\b(?:bijvoorbeeld|zoals|voorbeeld|betekent|onder meer|onder andere|for example|such as|means|e\.g|including)\b/iu,
  /\b(?:bent u|u bent|je bent|ben je|you are) [^.;]{0,40}\b(?:verplicht|required|obliged)\b/iu,
  /\?\s*$/u,
] as const;

/** More words than this say more than one thing. */
export const MOST_WORDS = 30;

export const isAside = (text: string): boolean => ASIDE.some((words) => words.test(text));
export const isOpen = (text: string): boolean => OPEN.some((words) => words.test(text));

/** Before a matter: only the occasion or the place of what the sentence is about. */
export const OCCASION = new Set(
  'na bij tijdens via uit in op over met samen rond behalve naar tegen after at during with in on about around through upon following alongside into to'.split(
    ' ',
  ),
);

/** Between a matter and a basis: another thing begins. */
export const ANOTHER = new Set(
  'en maar terwijl daarnaast ook and but while also whereas plus evenals alsmede'.split(' '),
);

/** Begins a reason, and goes on about the same. */
export const REASON = new Set('omdat want aangezien doordat because as since'.split(' '));

/** Words of a kind of data that say which purposes are meant by them. */
export const purposesOfData: Readonly<Record<string, readonly string[]>> = {
  'data.video': ['purpose.premises'],
  'data.cv': ['purpose.recruit'],
  'data.invoice': ['purpose.invoice', 'purpose.bookkeeping'],
  'data.orderHistory': ['purpose.order'],
  'data.salary': ['purpose.payroll'],
};

/** Where the register has no purpose of this term, but one that takes it along. */
export const takenAlong: Readonly<Record<string, readonly string[]>> = {
  'purpose.invoice': ['purpose.bookkeeping'],
  'purpose.bookkeeping': ['purpose.invoice'],
  'purpose.service': ['purpose.contactReply', 'purpose.complaint'],
  'purpose.payroll': ['purpose.hr'],
  'purpose.hr': ['purpose.payroll'],
};
/** Bases that such a purpose has not beside its own: a bill is sent for a contract, and kept for a law. */
export const NEVER_BESIDE = new Set(['basis.6a', 'basis.6d', 'basis.6e']);
/** Wages are paid for a contract, and their administration is kept for a law. */
export const PAID_AND_KEPT = new Set(['purpose.payroll']);
