/** Security measures and cookies. */
import { Gathered, hashOf, languageOfPassage, tidy } from './gather.ts';
import {
  about,
  type Marked,
  type MarkedHit,
  type MarkedStatement,
  said,
  standsApart,
} from './marked.ts';
import { periodsIn } from './periods.ts';
import type { Confidence, CookieCategory, ProposalOf } from './proposal.ts';
import { servicesIn } from './recipients.ts';

/** Says that there are measures, not which. */
const GENERAL = 'measure.general';

/** Measures that any sentence may name, outside a section on security. */
const anywhere = new Set([
  'measure.dpa',
  'measure.incident',
  'measure.encTransit',
  'measure.encRest',
  'measure.firewall',
  'measure.mfa',
  'measure.antimalware',
  'measure.diskEnc',
  'measure.leastPriv',
]);

export function proposeMeasures(marks: MarkedStatement): readonly ProposalOf<'measures'>[] {
  const gathered = new Gathered<'measures'>('measures');
  for (const marked of marks.marked) {
    const { passage } = marked;
    const shows = marks.shown('security', passage.index);
    if (passage.kind === 'title' || (standsApart(marked) && !shows)) continue;
    const language = languageOfPassage(passage, marks.statement.language);
    const confidence = sureOfMeasure(marks, marked);
    const hits = said(marked, 'measure').filter(
      (hit) => (confidence || anywhere.has(hit.term)) && !isInAddress(marks, hit),
    );
    for (const { term, text } of hits) {
      const known = term !== GENERAL;
      gathered.add(
        known ? term : hashOf(text),
        known ? (confidence ?? 'medium') : 'low',
        [passage],
        {
          value: { ...(known ? { term } : {}), text: tidy(text), language },
        },
      );
    }
    const listed =
      passage.kind === 'item' &&
      passage.leadIn !== undefined &&
      marks.shown('security', passage.leadIn);
    if (hits.length > 0 || !listed || passage.tokens.length > 25) continue;
    const text = tidy(passage.text);
    gathered.add(hashOf(text), 'low', [passage], { value: { text, language } });
  }
  return gathered.all;
}

/** The `https` of an address that the text names. */
const isInAddress = ({ statement }: MarkedStatement, { text, end }: MarkedHit): boolean =>
  text.includes('://') || statement.text.startsWith('://', end);

function sureOfMeasure({ shown }: MarkedStatement, marked: Marked): Confidence | undefined {
  const { passage, own } = marked;
  const led = passage.leadIn !== undefined && shown('security', passage.leadIn);
  if (shown('security', passage.index) || led) return 'high';
  if (own.has('rights') || own.has('cookies') || own.has('authority')) return undefined;
  if (own.has('secure') || about(marked, 'secure') || marked.titled.has('secure')) return 'medium';
  return undefined;
}

const categories: readonly CookieCategory[] = [
  'functional',
  'preferences',
  'analytics',
  'advertising',
  'social',
];

/** Kinds of service that set cookies. */
const settingCookies: Readonly<Record<string, CookieCategory>> = {
  'recipient.analytics': 'analytics',
  'recipient.adNetwork': 'advertising',
  'recipient.socialPlatform': 'social',
};

/** Names of cookies: `_ga`, `_fbp`, `PHPSESSID`, `wordpress_logged_in`. */
const COOKIE_NAME =
  /(?<![\p{L}\d])(_[a-z]{1,12}(?:_[a-z\d]{1,20})?|PHPSESSID|JSESSIONID|wp-settings-\d{1,3}|wordpress_[a-z_]{2,30}|woocommerce_[a-z_]{2,30}|cookielawinfo-[a-z-]{2,40}|NID|IDE|DSID|VISITOR_INFO1_LIVE|YSC|__cfduid|__cf_bm|CookieConsent|comment_author[a-z_]{0,20})(?![\p{L}\d])/gu;

export function proposeCookies(marks: MarkedStatement): readonly ProposalOf<'cookies'>[] {
  const gathered = new Gathered<'cookies'>('cookies');
  for (const marked of marks.marked) {
    const { passage, own } = marked;
    if (passage.kind === 'title' || isOfOtherSites(marked)) continue;
    const shows = marks.shown('cookies', passage.index);
    if (
      !shows &&
      !own.has('cookies') &&
      !marked.titled.has('cookies') &&
      !marked.led.has('cookies')
    )
      continue;
    const language = languageOfPassage(passage, marks.statement.language);
    const [period] = periodsIn(passage.tokens);
    const lifetime = period === undefined || period.within ? {} : { lifetime: period.period };
    const confidence: Confidence = shows ? 'high' : 'medium';
    const kinds = said(marked, 'cookie').flatMap(({ term, text }) => {
      const category = categories.find((one) => term === `cookie.${one}`);
      return category === undefined ? [] : [{ category, text }];
    });
    for (const { category, text } of kinds)
      gathered.add(category, confidence, [passage], {
        value: { text: tidy(text), language },
        category,
        ...lifetime,
      });
    for (const [, name = ''] of passage.text.matchAll(COOKIE_NAME))
      gathered.add(name, 'high', [passage], { value: { text: name, language }, ...lifetime });
    for (const { service } of servicesIn(marked)) {
      const category = settingCookies[service.kind];
      if (category === undefined) continue;
      gathered.add(service.id, own.has('browser') ? 'low' : confidence, [passage], {
        value: { text: service[language], language },
        category,
        service: service.id,
        party: service[language],
        ...lifetime,
      });
    }
    if (kinds.length === 0 && shows && !deniesCookies(marked))
      gathered.add('unnamed', 'low', [passage], {
        value: { text: 'cookies', language },
        ...lifetime,
      });
  }
  return gathered.all;
}

const OTHER_SITES =
  /^(?:deze|die|andere|zulke|dergelijke|gelinkte|externe|these|those|other|such|linked|external|third[- ]party) (?:web)?sites?(?: van derden)? (?:kunnen|mogen|gebruiken|plaatsen|hebben|verzamelen|may|can|might|use|set|place|have|collect)\b/iu;

/** What other sites do is no business of this one. */
const isOfOtherSites = ({ passage, titled }: Marked): boolean =>
  OTHER_SITES.test(passage.text) || (titled.has('links') && !titled.has('cookies'));

const deniesCookies = ({ hits }: Marked): boolean =>
  hits.some(({ term, denied }) => term === 'topic.cookies' && denied);
