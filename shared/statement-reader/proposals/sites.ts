/** Whose a site is that is named in a statement. */
import { services } from '../../reference/services.ts';
import { fold } from '../text/tokens.ts';

const SITES_OF_OTHERS = new Set(
  'google facebook instagram linkedin twitter youtube microsoft mailchimp apple mozilla consuwijzer aboutads youronlinechoices cookiedatabase wordpress automattic adobe support tools policies hotjar europa ec privacyshield veiliginternetten rijksoverheid overheid opera youtubenocookie freeprivacypolicy iubenda termly allaboutcookies mollie paypal pinterest vimeo x cookiebot klarna gmail hotmail outlook live ziggo kpnmail'.split(
    ' ',
  ),
);

/** The Dutch and the Belgian one, under their names of before too. */
const AUTHORITIES = new Set(
  'autoriteitpersoonsgegevens cbpweb apdgba gegevensbeschermingsautoriteit dataprotectionauthority privacycommission'.split(
    ' ',
  ),
);

/** Names that are ordinary words too may be those of the organisation. */
const SITES_OF_SERVICES = new Set(
  services
    .filter(({ common }) => !common)
    .flatMap(({ nl, names }) =>
      [nl, ...names].map((name) => fold(name).replace(/[^\p{L}\d]/gu, '')),
    ),
);

/** `mail.bakkerij-jansen.nl` -> `bakkerijjansen`. */
export const labelOf = (domain: string): string =>
  (domain.split('.').at(-2) ?? domain).replace(/[^\p{L}\d]/gu, '');

export const isOfAuthority = (host: string): boolean => AUTHORITIES.has(labelOf(host));

/** In: a host without `www.`. Whom one uses is not oneself; `mijnzaak.netlify.app` is one's own place there. */
export const isOfOthers = (host: string): boolean =>
  isOfAuthority(host) ||
  SITES_OF_OTHERS.has(labelOf(host)) ||
  (SITES_OF_SERVICES.has(labelOf(host)) && host.split('.').length === 2);
