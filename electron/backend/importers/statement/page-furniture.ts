/** What stands on a page beside its text: menus, bars that ask about cookies, the foot of the site. */
import { type AnyNode, type Element, isTag } from 'domhandler';
import { attribute } from './page-tree.ts';
import type { Weights } from './page-weights.ts';

/** Never text that a visitor reads. */
const NEVER = new Set(
  `script style noscript template svg math iframe object embed canvas audio video map head
  select option datalist button input textarea progress meter`.split(/\s+/),
);
const FURNITURE = new Set(['nav', 'dialog', 'footer', 'header', 'aside', 'menu', 'form', 'search']);
const FURNITURE_ROLES = new Set(
  `navigation banner contentinfo dialog alertdialog search menu menubar complementary toolbar
  tablist`.split(/\s+/),
);

/** Names that the usual consent tools and themes give to what they add. */
const CONSENT =
  /(?:^|[\s_-])(?:cookiebot|cybotcookiebot\w*|onetrust\S*|ot-sdk\S*|optanon\S*|cmplz-(?:cookiebanner|manage|soft)\S*|cc[_-](?:window|banner|revoke)\S*|iubenda-cs\S*|didomi\S*|qc-cmp\S*|usercentrics\S*|uc-banner\S*|moove[_-]gdpr\S*|cky-\S*|cookie-law-info\S*|cli-(?:modal|bar)\S*|borlabs-?cookie\S*|termly-\S*|klaro|tarteaucitron\S*|cookiefirst\S*|axeptio\S*|truste\S*|trustarc\S*|fc-consent\S*|hu-cookies\S*|cn-notice\S*|sp_message\S*)/i;
const ASKS =
  /(?:cookie|consent|gdpr|avg|privacy)[a-z]*[\s_-]*(?:bar|banner|notice|popup|pop-up|modal|dialog|overlay|wall|message|melding|balk|consent|manager|prompt|toast|lightbox)|(?:^|[\s_-])(?:eu-)?cookie-?consent/i;
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:nav|navbar|navigation|navigatie|menu|submenu|megamenu|breadcrumbs?|kruimelpad|sidebar|zijbalk|footer|colophon|site-header|topbar|top-bar|skip-link|screen-reader-text|sr-only|visually-hidden|social|socials|share|sharing|related|pagination|widget-area|comments?|newsletter|nieuwsbrief|back-to-top|toc|table-of-contents|inhoudsopgave)(?=$|[\s_-])/i;

/** Above this share of the page it is the text itself, whatever its name. */
const LARGEST_SHARE = 0.4;
/** Of its signs that are in links: a menu. */
const LINKED_SHARE = 0.8;
const FEWEST_LINKS = 4;
/** Of what an element is called: more is no name, and takes long to look through. */
const LONGEST_NAMES = 1_000;

export interface Where {
  /** Inside `main` or `article`: a header there belongs to the text. */
  readonly inMain: boolean;
  readonly weight: Weights;
  /** Of the whole page. */
  readonly whole: number;
}

/** Whether an element is no part of the text that a visitor comes to read. */
export function isFurniture(node: AnyNode, { inMain, weight, whole }: Where): boolean {
  if (!isTag(node)) return false;
  if (NEVER.has(node.name) || isHidden(node, weight)) return true;
  const names = `${attribute(node, 'class')} ${attribute(node, 'id')}`.slice(0, LONGEST_NAMES);
  if (isWhole(node, weight, whole)) return false;
  if (CONSENT.test(names) || ASKS.test(names) || node.attribs['aria-modal'] === 'true') return true;
  if (isMenu(node, weight)) return true;
  const named =
    FURNITURE.has(node.name) ||
    FURNITURE_ROLES.has(attribute(node, 'role')) ||
    FURNITURE_NAME.test(names);
  return named && !weight.main && !(inMain && isText(node, weight));
}

function isWhole({ name }: Element, { text, main }: Weights, whole: number): boolean {
  return name === 'body' || name === 'html' || name === 'main' || (main && text > whole / 10)
    ? true
    : text > whole * LARGEST_SHARE;
}

/** Signs: what is hidden and longer is a panel that a visitor opens, of which the page was saved closed. */
const SHORT = 100;
const UNSEEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Shown to nobody, or to the ears only. */
function isHidden(element: Element, { text }: Weights): boolean {
  if ('hidden' in element.attribs && attribute(element, 'hidden') !== 'until-found') return true;
  if (text >= SHORT) return false;
  return attribute(element, 'aria-hidden') === 'true' || UNSEEN.test(attribute(element, 'style'));
}

/** A list of pages of this site, or of the chapters below. One of companies points elsewhere. */
function isMenu({ name }: Element, { text, linked, links, inward }: Weights): boolean {
  if (!['ul', 'ol', 'div', 'section', 'p', 'table'].includes(name)) return false;
  return links >= FEWEST_LINKS && inward >= links * 0.7 && linked > text * LINKED_SHARE;
}

/** In the main part a header or aside with words of its own is read like the rest. */
function isText({ name }: Element, { text, linked }: Weights): boolean {
  return ['header', 'footer', 'aside', 'section', 'div', 'form'].includes(name)
    ? linked < text / 2
    : false;
}
