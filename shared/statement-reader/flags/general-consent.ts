/** Consent to a statement or to all that is done, and consent by whatever is done. */
import type { FlagRules } from './flag.ts';

/** What one agrees to, by its name; `privacy` alone is also something that others protect. */
const STATEMENT_NL =
  'privacyverklaring|privacybeleid|privacystatement|privacyreglement|privacyvoorwaarden|privacypolicy|privacyregels|privacy_statement|privacy_policy|privacy_verklaring|privacy_beleid|privacy_en';
/** Cookies have flags of their own; a `privacy and cookie statement` is a statement all the same. */
const COOKIES_NL = [
  'cookie|cookies|cookiemelding*|cookiebanner*|cookievoorkeur*|cookieinstelling*|cookietoestemming*',
  'de|deze|het|dit|ons|onze|mijn cookieverklaring|cookiebeleid|cookiestatement|cookiepolicy',
];
const COOKIES_EN = ['cookies', 'our|the|this|a|all cookie', 'cookie banner*|setting*|preference*'];

export const generalCues = {
  nl: [
    {
      says: [
        'privacy* …6 accepteren|accepteert|aanvaarden',
        `accepteren|accepteert|accepteer|aanvaardt …8 ${STATEMENT_NL}`,
        'akkoord …3 met …8 privacy*',
        'akkoord …4 privacy*',
        'instemmen|stemt|instemt …8 privacy*',
        `leden|ouders|klanten|deelnemers|clienten stemmen in met …3 ${STATEMENT_NL}`,
        'toestemming …6 alle|al *gegevens …4 verwerk*',
        'toestemming …6 verwerken van al|alle',
        'toestemming …2 voor alles',
        'alles wat wij|we|ik …8 toestemming',
        'alle|al *gegevens die|dat wij|we|ik …6 hebben|verwerken|bewaren …4 met …3 toestemming',
        'verwerk*|verwerkt|verzamelen|gebruiken …4 al|alle …2 *gegevens …2 met|op|na …3 toestemming',
        '*gegevens …6 omdat|doordat|aangezien …14 met …3 uitdrukkelijke|expliciete|volledige toestemming',
        'enige grondslag* …6 toestemming',
        'toestemming …6 enige grondslag*',
        'al|alle …2 verwerking*|gegevensverwerking* …10 toestemming',
        'al|alle …2 *gegevens …3 op basis|grond van uw|je|jouw toestemming',
      ],
      unless: [
        ...COOKIES_NL,
        'verantwoordelijk* …8 lezen|raadplegen|controleren|kijken|blijven',
        'niet akkoord',
        'niet …2 eens',
        'wijziging*',
        'vragen|vraag',
        'bewaartermijn*',
        'medewerkers|werknemers|collegas',
        /** Our own people, and those who decide with us: they do not speak for the reader. */
        'vrijwilligers|trainers|docenten|personeel|leveranciers|bestuur|bestuursleden|*raad …4 gaan|gaat|stemmen|stemt|accepteert|accepteren|akkoord',
        'wij|we|ik accepteren|accepteer|aanvaarden',
        'nieuwsbrief* …6 enige|toestemming',
        'voor alle andere|overige',
        'bijzondere|medische|gezondheid*',
        '{derden}|partijen|partij|koper|overnemer …6 gaan|gaat|stemmen|stemt|accepteert|accepteren|akkoord',
      ],
      denied: 'no',
    },
    /** By whatever is done, when it is not by using a site. */
    {
      says: [
        'door …12 stemt|stem {u} …3 in|mee …8 verwerk*|gebruik*|opslag|opslaan|bewaren',
        'door …12 gaat|ga {u} …3 akkoord …8 verwerk*|gebruik*|opslag|opslaan|bewaren',
        'door …12 geeft|geef|verleent {u} …4 toestemming …6 verwerk*|gebruik*|opslag|opslaan|bewaren',
      ],
      and: [['*gegevens']],
      unless: [
        'cookie*|nieuwsbrief*|mailing*|foto*',
        '*vink*|*kruis*|knop|klikken|apart|afzonderlijk',
        'vragen|vraag|gevraagd|grondslag*|intrek*|ingetrokken',
        'zonder|tenzij|alleen|uitsluitend …8 toestemming',
        'derden|bijzondere|medische',
      ],
      denied: 'no',
    },
    {
      says: [
        'vragen|vraag …6 privacyverklaring|privacybeleid|privacystatement|privacyreglement …3 accepteren|aanvaarden|ondertekenen',
        'vragen|vraag …3 toestemming voor alles|al',
        'vragen|vraag …6 akkoord …2 gaan met …3 privacyverklaring|privacybeleid|privacystatement',
      ],
      unless: ['cookie*', 'wijziging*', 'opnieuw', 'niet'],
    },
  ],
  en: [
    {
      says: [
        'accept|accepts|agree|agrees …8 privacy and? cookie? policy|notice|statement',
        'consent|consents to|with|under …6 privacy and? cookie? policy|notice|statement',
        'you|i|users|members|clients|customers|parents|visitors also|hereby|thereby|expressly? consent|consents …8 privacy and? cookie? policy|notice|statement',
        'consent …8 all …4 data|information',
        'consent …2 to|for everything',
        'only ground|basis …12 consent',
        'consent …6 only ground|basis',
        'all …3 processing …10 consent',
        'all …3 {data} …6 based_on|on_the_basis_of|by|under …2 consent',
        'everything we|i do …10 consent',
        '{process} …3 all|any …3 {data} …2 with|on|by|under …4 consent',
        'because you …6 given|provided|supplied …6 with …3 explicit|express consent',
        'obliged|compelled|bound to …2 consent|agree …6 {data}|processing',
        'processing of all …3 {data} …6 consent',
      ],
      unless: [
        ...COOKIES_EN,
        'do not',
        'agree …6 responsibility|read|review|check|consult|familiarise',
        'our …1 staff|employees|volunteers|coaches|trustees|board …4 accept|agree|sign',
        'change*',
        'disagree*',
        'party|parties|buyer|purchaser|successor|suppliers|providers|processors|partners|staff|employees|volunteers|coaches|trustees|governors|board|council|contractors …1 agree|agrees|accept|accepts',
      ],
      denied: 'no',
    },
    {
      says: [
        'by …10 you …2 consent|agree …4 processing|use|using|holding|storing|storage …6 {data}',
      ],
      unless: [
        'cookie*|newsletter*|mailing|photo*',
        'tick*|box|clicking|separate*|ask|asks|asked',
        'withdraw*|basis|third|special|medical|health',
        'without|unless|only …8 consent',
      ],
      denied: 'no',
    },
  ],
} satisfies FlagRules['raisedBy'];
