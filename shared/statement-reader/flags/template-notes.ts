/** What a template says to whoever fills it in, and names of its own that stand for theirs. */
import { TITLES_TOO } from '../rules/cue.ts';
import type { FlagRules } from './flag.ts';

const CROSSES = 'xxx|xxxx|xxxxx';
const LAWYER = 'lawyer|solicitor|attorney|legal_professional|legal_adviser|legal_advisor';

export const templateNotes = {
  nl: [
    {
      says: [
        'lorem ipsum',
        'van|door|wij|namens voorbeeld bv',
        'voorbeeld bv|vof …6 verwerkt|hecht|vindt|respecteert|is|gevestigd',
        'voorbeeldbedrijf*|voorbeeldstraat*|voorbeeldlaan*|voorbeeldstichting|voorbeeldvereniging',
        'bedrijf|praktijk|stichting|vereniging xyz|abc',
        'xyz|abc bv|vof|nv',
        'naam bedrijf|organisatie|website invullen',
        'vul hier …6 in',
        'straatnaam|voorbeeldstraat <number>',
        'hier|zelf invullen',
        'sjabloontekst|modeltekst|voorbeeldtekst',
        'conceptversie van …3 {verklaring}|tekst',
        'dit|deze is|betreft …3 template|conceptversie|modelverklaring|standaardtemplate',
        'dit|deze document|tekst|verklaring|privacyverklaring is|betreft …3 sjabloon|template|voorbeeld|model …2 ter|voor|dat|die',
        'dit|deze …2 template|document|tekst|sjabloon|verklaring|privacyverklaring|model|voorbeeld …6 geen juridisch advies',
        'dit|deze tekst? is een sjabloon|voorbeeldtekst|modeltekst|voorbeeldverklaring|concept',
        'dit is een voorbeeld van een',
        'nog|nader in|aan te vullen|bepalen',
        'pas deze|dit|de …4 tekst|verklaring|voorbeeld|document …2 aan',
        'deze|dit tekst|verklaring|voorbeeld|document …6 aan te passen|vullen',
        'verwijder|schrap deze|dit|onderstaande tekst|alinea|zin|paragraaf|hoofdstuk|onderdeel',
        'voorgestelde tekst',
        'suggestie tekst|teksten',
        'tekstsuggestie',
        'deze|de|hier? tekst volgt nog|binnenkort|later',
        'tekst volgt',
        'hier komt …2 tekst|inhoud|informatie',
        'hier kunt|kun u|je …4 tekst invullen|plaatsen|schrijven',
        'moet|moeten nog …2 aangepast|ingevuld|aangevuld|uitgewerkt',
        'in dit gedeelte|deel noteer|beschrijf|vermeld|vul|leg je|u',
        'hier kun je|u aangeven|vermelden|beschrijven …4 welke|hoe|wat',
        /** A choice of a generator that was left in the sentence. */
        'neemt|nemen|neem verantwoordelijkheid op basis van geautomatiseerde',
        'wel niet van_toepassing|doorhalen',
        'doorhalen wat niet',
        'streep door wat niet',
        'schrap|verwijder wat niet',
        'kunt|kun|kan u|je dit|deze|onderstaande stuk|alinea|paragraaf|hoofdstuk|onderdeel|passage …2 weglaten|verwijderen|schrappen|overslaan',
        'kies een van de …3 opties|mogelijkheden …8 verwijder*|schrap',
      ],
      unless: ['voorbeelden', 'eigen tekst', 'wij|we passen', 'tekst volgt de|het|een|uit|op|onze'],
      in: TITLES_TOO,
    },
    /** A shortened address is written with it too. */
    { says: [CROSSES], unless: ['ip|ipadres|ipadressen', 'maat|maten|xl|xxl'], in: TITLES_TOO },
    /** To have a lawyer read it is told to who fills it in, not done by who has. */
    {
      says: [
        'raadpleeg …4 jurist|advocaat|juridisch_adviseur …8 voordat|alvorens|publicatie|situatie',
        'laat deze|dit|uw|je …5 controleren|nakijken|beoordelen|toetsen …6 jurist|advocaat|juridische',
      ],
      unless: ['wij|we|ik|ons|onze', 'jaarlijks|periodiek|regelmatig|elk_jaar|ieder_jaar'],
      in: TITLES_TOO,
    },
  ],
  en: [
    {
      says: [
        'lorem ipsum',
        'insert …4 here',
        'your company name|ltd|limited|inc|bv',
        'choose one of the …3 options …8 delete|remove',
        'example ltd|limited|street',
        'draft for review',
        'this is a template|sample|draft',
        'this is sample|example|template text',
        'template|placeholder|sample text',
        'starting template',
        'suggested text',
        'note to editor|author|reviewer|self',
        'replace this text|section|paragraph|with',
        'delete|remove this text|section|paragraph|sentence if|when|before|where',
        'template should|must|needs …4 adapted|edited|customised|customized|completed|tailored',
        'adapt|tailor|edit|customise|customize this template|text|notice|policy|document to|for|before',
        'before publishing|publication …10 lawyer|replace|complete|fill',
        'this …2 template|document|text|sample|statement|policy|notice …3 not …6 legal advice',
        'this document|notice|policy|text is …2 template|sample|model',
        'in this section you should',
        'to be completed|confirmed|added|inserted|determined|decided',
        'is|are tbc|tba|tbd',
        'xyz ltd|limited|company|club|bv|inc',
        'abc company|ltd|limited',
        '123 main|high street',
        'anytown',
        'delete|amend|adapt|edit as appropriate|applicable|necessary',
        'delete|remove this …1 section|paragraph|part if your|you',
      ],
      unless: ['our templates', 'not …4 constitute …1 contract'],
      in: TITLES_TOO,
    },
    { says: [CROSSES], unless: ['ip', 'size|sizes|xl|xxl'], in: TITLES_TOO },
    {
      says: [
        `consult …4 ${LAWYER} …8 before`,
        `consult …4 ${LAWYER} …8 your …1 situation|circumstances|needs`,
        `please have|get …6 reviewed|checked by …4 ${LAWYER}`,
        `have|get …6 reviewed|checked by …4 ${LAWYER} …4 before`,
      ],
      unless: ['we|i|us|our|my', 'every|each year', 'annually|yearly|regularly|periodically'],
      in: TITLES_TOO,
    },
  ],
} satisfies FlagRules['raisedBy'];
