/** Security measures and cookies. */

import type { Language } from '../../domain/text.ts';
import type { Passage } from '../text/passage.ts';
import { isIdentityCheck, isOfOtherSites, isPrinciple } from './contexts.ts';
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
/** The vocabulary's is encrypted and kept apart: who only says that there is one, has said no more. */
const BACKUP = 'measure.backup';
const APART_OR_ENCRYPTED =
  /versleutel|encrypt|gecodeerd|offline|andere locatie|another (?:place|location)|off-?site|extern/iu;

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
  const general: General[] = [];
  for (const marked of marks.marked) {
    const { passage } = marked;
    const shows = marks.shown('security', passage.index);
    if (passage.kind === 'title' || (standsApart(marked) && !shows)) continue;
    if (isPrinciple(marked) || isIdentityCheck(marked)) continue;
    if (ADVISES.test(passage.text.slice(0, 1_000))) continue;
    const language = languageOfPassage(passage, marks.statement.language);
    const confidence = sureOfMeasure(marks, marked);
    const hits = said(marked, 'measure').filter(
      (hit) => (confidence || anywhere.has(hit.term)) && !isInAddress(marks, hit),
    );
    for (const { term: said, text } of hits) {
      if (said === GENERAL) {
        general.push({ text: wholeMeasures(text, passage.text, language), language, passage });
        continue;
      }
      if (said === BACKUP && !APART_OR_ENCRYPTED.test(passage.text)) {
        const value = { text: tidy(text), language };
        gathered.add(hashOf(value.text), confidence ?? 'medium', [passage], { value });
        continue;
      }
      for (const term of said === 'measure.encRest' ? encryptionIn(passage.text) : [said])
        gathered.add(term, confidence ?? 'medium', [passage], {
          value: { term, text: tidy(text), language },
        });
    }
    const listed =
      passage.kind === 'item' &&
      marked.lead !== undefined &&
      marks.shown('security', marked.lead) &&
      SECURES.test(marks.marked[marked.lead]?.passage.text ?? '');
    if (hits.length > 0 || !listed || passage.tokens.length > 25 || /:\s*$/u.test(passage.text))
      continue;
    const text = tidy(passage.text);
    gathered.add(hashOf(text), 'low', [passage], { value: { text, language } });
  }
  const [fullest] = general.toSorted((one, other) => other.text.length - one.text.length);
  if (fullest)
    gathered.add(
      'general',
      'low',
      general.map(({ passage }) => passage),
      { value: { text: fullest.text, language: fullest.language } },
    );
  return gathered.all;
}

/** What visitors had better do themselves. */
const ADVISES =
  /\b(?:raden|raad|adviseren|advise|recommend|encourage)\b[^.]{0,25}\b(?:u|je|jou|you|bezoekers|visitors|users|gebruikers)\b/iu;
const SECURES = /maatregel|measure|beveilig|secur|protect|bescherm|safeguard/iu;

/** That there are measures, said in one place. */
interface General {
  readonly text: string;
  readonly language: Language;
  readonly passage: Passage;
}

const WHOLE = /^(?:\p{L}+,? ){0,5}(?:\p{L}*maatregelen|measures|beveiligd|versleuteld|secured)$/iu;
const unnamedMeasures = { nl: 'passende maatregelen', en: 'appropriate measures' };
const REST_OF_MEASURES = /^(?:,? (?:en|and|\p{L}{4,}))? ?(?:\p{L}*maatregelen|measures)\b/iu;

/** `technical and organisational` -> with the noun that follows; else only that there are measures. */
function wholeMeasures(text: string, sentence: string, language: Language): string {
  const at = sentence.indexOf(text) + text.length;
  const rest = /(?:maatregelen|measures)$/iu.test(text)
    ? ''
    : (REST_OF_MEASURES.exec(sentence.slice(at, at + 60))?.[0] ?? '');
  const whole = tidy(`${text}${rest}`);
  return WHOLE.test(whole) ? whole : unnamedMeasures[language];
}

const ON_THE_WAY =
  /overdracht|\b(?:verzonden|verstuurd|verzend\w*|versturen|verbinding\w*|verstuur\w*|overgedragen|onderweg|transport|ssl|tls|https|in transit|transmi\w+|connection|sent)\b/iu;
const AT_REST =
  /\b(?:opgeslagen|opslag|bewaard|bewaren|in rust|at rest|stored?|storage|harde schijf|laptop\w*|database\w*|backups?|back-ups?)\b/iu;

/** What is encrypted on its way is not said to be so where it lies. */
function encryptionIn(sentence: string): readonly string[] {
  const text = sentence.slice(0, 1_000);
  if (!ON_THE_WAY.test(text)) return ['measure.encRest'];
  return AT_REST.test(text) ? ['measure.encTransit', 'measure.encRest'] : ['measure.encTransit'];
}

/** The `https` of an address that the text names. */
const isInAddress = ({ statement }: MarkedStatement, { text, end }: MarkedHit): boolean =>
  text.includes('://') || statement.text.startsWith('://', end);

function sureOfMeasure({ shown }: MarkedStatement, marked: Marked): Confidence | undefined {
  const { passage, own, lead } = marked;
  const led = lead !== undefined && shown('security', lead);
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
  const unnamed: Passage[] = [];
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
    if (!shows && !marked.titled.has('cookies') && !SETS.test(passage.text.slice(0, 2_000)))
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
        value: { text: wholeCookies(tidy(text), category, language), language },
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
    if (kinds.length === 0 && shows && !deniesCookies(marked)) unnamed.push(passage);
  }
  const [first] = unnamed;
  const saysWhich = gathered.all.some(
    ({ category }) => category !== undefined && category !== 'advertising',
  );
  if (first && !saysWhich)
    gathered.add('unnamed', 'low', unnamed, {
      value: { text: 'cookies', language: languageOfPassage(first, marks.statement.language) },
    });
  return gathered.all;
}

/** Follows visitors; `progress tracking` does not. */
const SETS = /cookie|pixel|beacon|webbaken|local ?storage|tracer|tracking (?:tech|script|code)/iu;

const cookieNames: Readonly<Record<CookieCategory, Readonly<Record<Language, string>>>> = {
  functional: { nl: 'functionele cookies', en: 'functional cookies' },
  preferences: { nl: 'voorkeurscookies', en: 'preference cookies' },
  analytics: { nl: 'analytische cookies', en: 'analytical cookies' },
  advertising: { nl: 'tracking cookies', en: 'tracking cookies' },
  social: { nl: 'cookies van sociale media', en: 'social media cookies' },
};
const MOST_COOKIE_WORDS = 3;
const THING =
  /baken|beacon|pixel|tracker|tag|knop|button|inhoud|content|plugin|remarketing|retargeting/iu;
const ADJECTIVE =
  /^(?:\p{L}+e|functional|analytical|analytic|necessary|essential|technical|statistical|strictly necessary|tracking)$/iu;

/** A name with its noun: `functionele` -> `functionele cookies`. */
function wholeCookies(text: string, category: CookieCategory, language: Language): string {
  const words = text.split(' ').length;
  if (/cookies?$/iu.test(text) && words <= MOST_COOKIE_WORDS) return text;
  if (/cookie/iu.test(text) || words > MOST_COOKIE_WORDS) return cookieNames[category][language];
  if (THING.test(text)) return text;
  return ADJECTIVE.test(text) ? `${text} cookies` : cookieNames[category][language];
}

const deniesCookies = ({ hits }: Marked): boolean =>
  hits.some(({ term, denied }) => term === 'topic.cookies' && denied);
