/** Whose a site is that is named in a statement. */
import { services } from '../../reference/services.ts';
import { fold } from '../text/tokens.ts';

const SITES_OF_OTHERS = new Set(
  'google facebook instagram linkedin twitter youtube microsoft mailchimp apple mozilla consuwijzer aboutads youronlinechoices cookiedatabase wordpress automattic adobe support tools policies hotjar europa ec privacyshield veiliginternetten rijksoverheid overheid opera youtubenocookie freeprivacypolicy iubenda termly allaboutcookies mollie paypal pinterest vimeo x cookiebot klarna'.split(
    ' ',
  ),
);

/** Where anybody may have a mailbox. */
const MAIL_PROVIDERS = new Set(
  'gmail hotmail outlook live msn yahoo icloud proton protonmail ziggo kpnmail kpn hetnet planet xs4all home upcmail telenet skynet scarlet'.split(
    ' ',
  ),
);

/** The Dutch and the Belgian one, under their names of before too. */
const AUTHORITIES = new Set(
  'autoriteitpersoonsgegevens cbpweb apdgba gegevensbeschermingsautoriteit dataprotectionauthority privacycommission'.split(
    ' ',
  ),
);

/**
 * A service by the host it has: the name itself where that is an address (`Booking.com`), otherwise the
 * name before any ending. Names that are ordinary words too may be those of the organisation.
 */
const SERVICE_HOSTS = new Set<string>();
const SERVICE_LABELS = new Set<string>();
for (const { nl, names, common } of services)
  for (const name of [nl, ...names].map(fold)) {
    if (/^[a-z\d-]+(?:\.[a-z]{2,12}){1,2}$/u.test(name)) SERVICE_HOSTS.add(name);
    else if (!common) SERVICE_LABELS.add(name.replace(/[^\p{L}\d]/gu, ''));
  }

/** `co.uk` and the like are one ending. */
const DOUBLE_ENDING = /\.(?:co|org|ac|gov|me)\.uk$|\.com\.(?:au|br|tr)$/u;
/** What a service itself keeps before its name; `mijnzaak.netlify.app` is one's own place there. */
const ITS_OWN_PARTS = new Set(['www', 'app', 'docs', 'help', 'support', 'my', 'login', 'about']);

/** `mail.bakkerij-jansen.nl` -> `bakkerijjansen`. */
export function labelOf(domain: string): string {
  const parts = domain.split('.');
  const label = parts.at(DOUBLE_ENDING.test(domain) ? -3 : -2) ?? domain;
  return label.replace(/[^\p{L}\d]/gu, '');
}

export const isOfMailProvider = (host: string): boolean => MAIL_PROVIDERS.has(labelOf(host));

export const isOfAuthority = (host: string): boolean => AUTHORITIES.has(labelOf(host));

/** In: a host without `www.`. Out: it belongs to whoever is named beside the organisation. */
export function isOfOthers(host: string): boolean {
  if (isOfAuthority(host) || isOfMailProvider(host)) return true;
  if (SITES_OF_OTHERS.has(labelOf(host))) return true;
  const [first = '', ...rest] = host.split('.');
  const isOnlyPart = rest.length === 1 || DOUBLE_ENDING.test(host);
  const whole = ITS_OWN_PARTS.has(first) && !isOnlyPart ? rest.join('.') : host;
  if (SERVICE_HOSTS.has(whole)) return true;
  const isPlace = whole.split('.').length > (DOUBLE_ENDING.test(whole) ? 3 : 2);
  return !isPlace && SERVICE_LABELS.has(labelOf(whole));
}
