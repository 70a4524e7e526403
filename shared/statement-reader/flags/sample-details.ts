/** Addresses and names that stand for those of whoever copies the text. In: a text. Out: it has one. */

const DOMAIN =
  'x{2,9}|voorbeeld|example|domein|domain|bedrijf|bedrijfsnaam|company|companyname|website|websitenaam|(?:uw|jouw|mijn|naam|your|my)-?(?:domein|domeinnaam|bedrijf|bedrijfsnaam|website|websitenaam|webshop|site|organisatie|naam|praktijk|vereniging|domain|company|business|club|school|name)';

const MARKS: readonly RegExp[] = [
  /** `info@jouwdomein.nl`, `naam@bedrijf.nl`, `jouw@email.nl`; `user@domain.name` tells how an address is built. */
  new RegExp(`@(?:${DOMAIN})\\.(?!name\\b|naam\\b)[a-z]{2,10}\\b`, 'iu'),
  /\b(?:naam|name|jouw|uw|your|yourname|uwnaam|jouwnaam|e-?mail|mail)@(?:e-?mail|mail)\.[a-z]{2,4}\b/iu,
  /** `www.uwwebsite.nl`, `uw-domein.nl`. */
  new RegExp(`(?<![\\w@.-])(?:www\\.)(?:${DOMAIN})\\.[a-z]{2,10}\\b`, 'iu'),
  /(?<![\w@.-])(?:uw|jouw|your)-?(?:domein|bedrijf|bedrijfsnaam|website|webshop|site|domain|company|business)\.(?:nl|be|com|eu|org|co\.uk)\b/iu,
  /\blocalhost\b/iu,
  /\bhttps?:\/\/(?:www\.)?(?:example|voorbeeld|voorbeeldsite|jouwdomein|uwdomein|jouwwebsite|uwwebsite|yourdomain|yourwebsite|yoursite)\.[a-z]{2,10}\b/iu,
  /\b(?:Straatnaam|Voorbeeldstraat|Voorbeeldlaan|Voorbeeldweg|Teststraat) \d{1,4}\b|\b\d{1,4} (?:Street Name|(?:Example|Sample|Test|Any) (?:Street|Road|Avenue|Lane|St|Rd))\b/iu,
  /\b(?:Jan|Piet|Jane) Voorbeeld\b|\bJ(?:ohn|ane) Doe\b/u,
];

export const hasSampleDetail = (text: string): boolean => MARKS.some((mark) => mark.test(text));
