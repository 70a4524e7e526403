/** Blanks of a template: `[bedrijfsnaam]`, `<naam>`, `{{company}}`, `____`. In: a text. Out: it has one. */
import { fold } from '../text/tokens.ts';

/** What stands in brackets, at most this long; a link (`[name](address)`) is none. */
const BLANK = /\[([^[\]\n]{2,80})\](?!\()|<([\p{L} ]{2,40})>|(?<!\{)\{([\p{L} _-]{2,40})\}/gu;

const BLANK_WORDS = new Set(
  `mail naam bedrijfsnaam bedrijf organisatie organisatienaam website websitenaam adres emailadres mailadres email
  telefoonnummer kvknummer kvk plaats plaatsnaam datum invullen aanvullen vul vestigingsplaats straat
  straatnaam huisnummer postcode contactgegevens contactpersoon functionaris praktijk praktijknaam
  vereniging stichting webshop termijn aantal periode bewaartermijn bedrag name company business insert
  date address number phone kvk organisation organization url domain your placeholder example fill
  default update city period applicable dpo charity club enter specify amount country jurisdiction
  toepassing optioneel optional kies keuze opsomming lijst list invoegen doeleinden purposes partijen
  parties verwerkers processors vermelden beschrijf describe diensten services branche logo dag maand
  jaartal month year`
    .trim()
    .split(/\s+/u),
);

/** What a web page leaves where it hides an address from robots: no blank of a template. */
const HIDDEN_ADDRESS = /\[e-?mail[ \u00a0](?:protected|beveiligd|beschermd)\]/giu;
/** `info@.`, `e-mail naar of bel`: the address fell out. */
const LOST_ADDRESS =
  /(?<![\p{L}\d.])(?:info|mail|contact|privacy|secretaris|secretariaat|office|hello)@(?=[\s.,;)]|$)|\b(?:e-?mail|mail|bericht|mailtje) (?:naar|to) (?:of|or)\b|\b(?:sturen|stuur|mailen|mail|send an e-?mail|e-?mailing|e-?mail us) (?:naar|to|at|via):?\s?[.,](?:\s|$)/iu;

/** `anjagmail.com`: nobody gets what is sent there. */
const BROKEN_ADDRESS =
  /(?<![\p{L}\d@._%+/:-])(?!(?:web)?mail\.|www\.)(?:[a-z0-9_.-]{4,40}(?:gmail|hotmail)\.com|[a-z0-9_-]{4,40}(?:outlook\.com|ziggo\.nl|kpnmail\.nl|hetnet\.nl|telenet\.be|skynet\.be))\b/iu;
/** `met ondernemingsnummer BE .`, `gevestigd te ,`: the stop stands where the number or the place stood. */
const LOST_NUMBER =
  /\b(?:(?:met|onder|with|under)(?: (?:het|the|a|as))? (?:(?:kvk|btw|vat|company|charity|registered|registration)[ -])?|op )(?:kvk|btw|ondernemings|inschrijf|registratie|dossier|telefoon)?-?(?:nummer|number)(?: (?:BE|NL|GB))? [.,;)](?=\s|$)|\b(?:gevestigd|kantoorhoudend|woonachtig) (?:te|in|aan)(?: de| het)?(?: [.,;]|\.)(?=\s|$)|\b(?:located|established|registered) (?:at|in) [.,;](?=\s|$)/iu;
/** `te bereiken via .`, `het beleid van , gevestigd in Zeist`: no word of this kind ends a sentence. */
const LOST_NAME =
  /\b(?:via|namens|van|at|on behalf of) [.,](?=\s|$)|\b(?:website|privacyverklaring|privacybeleid) van (?:is|wordt|bevat|gebruikt)\b/iu;
/** What a program writes where it found nothing, and marks of the builder of the site. */
const LEFT_BY_PROGRAM =
  /\[object Object\]|[:=] ?(?:undefined|null|NaN)$|\[\/[a-z]{2,20}(?:_[a-z]{2,20}){0,4}\]/u;

const MARKS: readonly RegExp[] = [
  /** What only a program fills in: `{{naam}}`, `%%naam%%`, `*|NAAM|*`, `${naam}`. */
  /\{\{[^{}\n]{2,60}\}\}|<<[^<>\n]{2,60}>>|%%[^%\n]{2,40}%%|#[A-Z][A-Z_]{2,30}#|\*\|[A-Z_:]{2,30}\|\*|\$\{[A-Za-z_.]{2,40}\}|<%[^%\n]{1,40}%>|\[\[[^[\]\n]{2,40}\]\]/u,
  /** `[cookie_table]`: what the site should have put something else for. */
  /\[[a-z]{2,20}(?:_[a-z]{2,20}){1,4}\]/u,
  /** A number that was left out: `KvK: ————`, `tel. xxx`. */
  /(?:kvk|btw|iban|tel|telefoon|telefoonnummer|phone|vat|charity number|company number)\b[\s.:-]{0,4}(?:[—–_]{2,}|-{3,}|\.{4,}|x{3,})/iu,
  /@@[^@\n]{2,40}@@|\b(?:optie|option) (?:1|a)[:.)]|\b(?:mr|dhr|mw|mevrouw|de heer|mrs)\.? x(?![\p{L}.])/iu,
  /** A term that was left out: `[X] jaar`, `xx maanden`. */
  /(?:\[[Xx.…•]{1,3}\]|\bX{1,3}|\bxx{1,2}|_{2,12}|\.{4,12}|…{1,4}) (?:jaar|jaren|maanden|weken|dagen|years?|months|weeks|days)\b(?! (?:of )?(?:ervaring|experience|trouwe|dienst|geleden|ago|later|oud|old|bestaan|vakmanschap|trouw|service|plezier)\b)/iu,
  /** `(naam contactpersoon invullen)`, `(noem hier ...)`, `van ............`, `NAAM VERENIGING`. */
  /\((?:naam|adres|datum|termijn|uw|jouw)\b[^()\n]{0,40}\b(?:invullen|in te vullen)\b|\((?:insert|fill in|vul in)\b|\b(?:van|door|namens|of|by) (?:\.{5,20}|_{4,20}|…{2,9})|\bNAAM (?:VAN )?(?:DE |UW )?(?:VERENIGING|ORGANISATIE|BEDRIJF|STICHTING|PRAKTIJK|SCHOOL|WEBSHOP|CLUB)\b/u,
  /\((?:noem|vermeld|beschrijf|vul|list|specify|describe|insert|enter|state) (?:hier|here)\b|\((?:beschrijf|noem) (?:de|het)\b|\(vul in\b|\((?:name|naam) (?:of (?:the |your )?|van (?:de |het |uw )?)?(?:bedrijf|organisatie|vereniging|praktijk|school|stichting|club|webshop|company|organisation|organization|charity|business)\)|\((?:bedrijfsnaam|organisatienaam|verenigingsnaam|praktijknaam|company name|organisation name)\)/iu,
  /\b(?:NAAM|ADRES|DATUM|TERMIJN|BEDRAG) INVULLEN\b|\b(?:op|per|door|bij|van|on|by|of) (?:DATUM|NAAM|DATE|NAME)\b(?! \p{Lu}{2})|\bVUL (?:NAAM|ADRES|DATUM|HIER)\b[A-Z ]{0,30}\bIN\b|\bINSERT [A-Z]{3,20}\b/u,
  /** `BEDRIJFSNAAM is ...`, `(Uw bedrijfsnaam)`, `%bedrijfsnaam%`, `TODO`. */
  /(?:^|[\p{Ll},:] )(?:BEDRIJFSNAAM|ORGANISATIENAAM|VERENIGINGSNAAM|PRAKTIJKNAAM|WEBSITENAAM|COMPANY NAME|ORGANISATION NAME)(?=[ ,.]{1,3}\p{Ll})|\((?:[Uu]w|[Jj]ouw|[Yy]our) (?:bedrijfsnaam|bedrijf|organisatie|praktijk|vereniging|company|company name|organisation|organisation name|charity)\)|%[A-Za-z_]{4,30}%|\bTODO\b|^Insert (?:the )?(?:name|date|address|company|details|link|number)\b|\b(?:via|op|te|at|to) _{4,20}/u,
  /** `Naam: Uw naam`, `Contact: n.t.b.` */
  /(?<!optione(?:el|le)|facultatief|verplicht|optional|required|mandatory|bijvoorbeeld|namelijk|zoals)[:|]\s?(?:(?:uw|jouw|your) (?:naam|bedrijfsnaam|name|company(?: name)?|adres|address|e-?mail(?:adres| address)?)|n\.?t\.?b\.?|t\.?b\.?[acd]\.?|volgt(?: nog)?|nog (?:aan|in) te vullen)\s*$/iu,
  /** What a lawyer's template leaves to choose: `to [any of our employees, officers or agents] where`. */
  /\[(?:any of (?:our|your|the)|one of (?:our|the)|and\/or|en\/of|indien u|if you|where you|als u|als je) [^[\]\n]{4,100}\](?!\()/iu,
  /** A sentence in brackets, or one choice beside another: `[Only if you have a shop: ...]`, `[consent,] [contract]`. */
  /^\[\p{L}{1,20},?(?: \p{L}{1,20},?){3}/u,
  /** `[consent / contract]`, `(uw e-mailadres)`, `... jaar`. */
  /\[\p{L}[\p{L} -]{2,40} ?\/ ?\p{L}[\p{L} -]{2,40}(?: ?\/ ?\p{L}[\p{L} -]{2,40}){0,4}\]|\((?:uw|jouw|your) (?:e-?mail(?:adres| address)?|naam|name|adres|address|telefoonnummer|phone number)\)|(?:[:=]|\b(?:gedurende|maximaal|voor|na|binnen|for|after|within|gegevens|data)) ?(?:\.{3}|…) ?(?:jaar|maanden|weken|dagen|years?|months|weeks|days)\b(?! (?:lang )?(?:of )?(?:ervaring|experience|trouwe|dienst|geleden|ago|later|oud|old|bestaan|vakmanschap|trouw|service|hard|plezier)\b)/iu,
  /\[(?:\([a-z0-9]{1,3}\) ?)?\(?\p{Ll}[^[\]\n]{3,120}\](?:,|;| ?\/)?(?: or| of| en| and)? ?\[(?:\([a-z0-9]{1,3}\) ?)?\(?\p{Ll}/u,
  /** `[our hosting company]`; what may be the words of a link, or a note of a lawyer, is none. */
  /\[(?:our|your|my|ons|onze|uw|jouw|mijn) (?!(?:\p{L}{1,20} ){0,3}(?:emphasis|nadruk|cursivering|web|site|pagina|page|policy|statement|notice|verklaring|beleid|privacy\p{L}*|cookie\p{L}*|terms|voorwaarden)\b)[\p{L} -]{3,60}\](?!\()/iu,
  /** One choice within another: `[our affiliates [and partners]]`, `[(including [Japan]`. */
  /\[(?!\[)[\p{L}(][^[\]\n]{1,160}\[(?!\[)[\p{L}(][^[\]\n]{1,60}\](?!\()/u,
  /** The item of a template, with the bracket that opens it: `[(a) information about ...`. */
  /^\[\((?:[a-z]|[ivx]{2,4}|\d{1,2})\) ?\p{L}/u,
  /** `via (uw contactgegevens)`. */
  /\b(?:via|op|naar|aan|at|on|to|contact|mail|e-?mail|bel|call):? \((?:uw|jouw|your) [\p{L}-]{3,20}(?: [\p{L}-]{2,20}){0,2}\)/iu,
];

/** A date that was left out: `dd-mm-jjjj`, `XX/XX/2024`, `00-00-0000`. */
const DATE =
  /(?<![\p{L}\d])(?:xx|dd|00)[-/.](?:xx|mm|00)[-/.](?:xxxx|jjjj|yyyy|0000|20(?:\d\d|xx))(?![\p{L}\d])/iu;
/** How one writes it on a form. */
const HOW_TO_WRITE = /geboorte|\bbirth|notatie|formaat|\bformat/iu;

/** Crosses where something should stand: `NLXXXXXXXXXB01`, `06 - xxxxxxxx`. */
const CROSSES =
  /(?<!\p{L}|[\dXx]\.)(?:NL|BE|GB)?[Xx]{3,24}(?:B\d\d)?(?!\p{L})|(?:__|\.\.)\/(?:__|\.\.)\/[_.]{2,4}/u;
/** Of clothes. */
const SIZES = /\b(?:maat|maten|sizes?|X{1,4}L)\b/u;

/** A line to write on; under a contract one signs on it. */
const LINE = /\p{L}[\s:|]{1,3}(?:_{4,60}|…{3,20}|\.{6,80}(?!\s?[\d.]))/u;
const SIGNED = /handtekening|signature|signed|getekend/iu;

export function hasBlank(written: string): boolean {
  const text = written.replace(HIDDEN_ADDRESS, 'address');
  if (MARKS.some((blank) => blank.test(text))) return true;
  if (DATE.test(text) && !HOW_TO_WRITE.test(text)) return true;
  if (CROSSES.test(text) && !SIZES.test(text)) return true;
  if (LOST_ADDRESS.test(text)) return true;
  if ([BROKEN_ADDRESS, LOST_NUMBER, LOST_NAME, LEFT_BY_PROGRAM].some((mark) => mark.test(text)))
    return true;
  if (LINE.test(text) && !SIGNED.test(text)) return true;
  for (const [, ...groups] of text.matchAll(BLANK)) {
    const inside = groups.find((group) => group !== undefined) ?? '';
    if (inside.split(/[\s/_,-]+/u).some(isBlankWord)) return true;
  }
  return false;
}

/** `[verenigingsnaam]`: of whatever the name is. */
function isBlankWord(word: string): boolean {
  const folded = fold(word);
  return BLANK_WORDS.has(folded) || folded.endsWith('naam');
}
