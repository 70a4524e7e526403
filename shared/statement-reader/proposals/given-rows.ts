/** `Boekhouder: facturen` under a title on sharing: a row without a verb, of who gets what. */
import type { Marked, MarkedHit } from './marked.ts';

const HEAD = /^([^:|\t]{2,60})(?::\s|\s?[|\t])\s*\p{L}/u;
/** `Drukkerij Blad`; one word may be what somebody does. */
const NAME =
  /^(?!(?:Onze|Ons|Mijn|De|Het|Een|Our|My|The) )\p{Lu}\p{L}*(?: (?:&|van|de|der|en|and|of) | )\p{Lu}/u;
const OF_DATA = /gegevens|\bdata\b|information|informatie|details/iu;
/** Nobody gets it, or nobody does any more. */
const DENIED =
  /(?<!\p{L})(?:niet|nooit|geen|niemand|vroeger|voorheen|never|not|nobody|no one|none|no longer|formerly|previously)(?!\p{L})/iu;
const DENIED_WAY = /\b(?:niet|nooit|not|never) (?:via|through|by|bij|with|using|door|aan|to)\b/iu;
/** Speaks of what follows and not of who gets it. */
const REMARK =
  /^(?:let op|nb|n\.b\.|bijvoorbeeld|bijv\.|voorbeeld|uitzondering|behalve|wat|welke|waarom|alleen als|note|example|e\.g\.|exception|except|what|which|why|only if)(?!\p{L})/iu;
const MOST_WORDS = 14;

export interface GivenRow {
  /** Who. */
  readonly head: string;
  readonly isName: boolean;
}

/** `Nooit: uw e-mailadres`, `Let op: uw naam`: what stands before the sign is nobody. */
export const isGivenToNobody = (text: string): boolean => {
  const [head = '', ...rest] = text.split(':');
  if (rest.length === 0) return DENIED_WAY.test(text);
  return DENIED.test(head) || REMARK.test(head.trim());
};

/** Out: undefined where it is no such row: what stands behind the sign must be data. */
export function givenRow({ passage, hits, own, led, titled }: Marked): GivenRow | undefined {
  if (!titled.has('share') && !led.has('share')) return undefined;
  if (passage.kind === 'title' || passage.tokens.length > MOST_WORDS) return undefined;
  if (own.has('rights') || own.has('keep') || own.has('purpose')) return undefined;
  const head = HEAD.exec(passage.text)?.[1]?.trim();
  if (head === undefined || OF_DATA.test(head)) return undefined;
  if (DENIED.test(head) || REMARK.test(head)) return undefined;
  const isData = ({ list }: MarkedHit): boolean => list === 'data';
  const at = ({ start }: MarkedHit): number => start - passage.start;
  if (!hits.some((hit) => isData(hit) && at(hit) > head.length)) return undefined;
  if (hits.some((hit) => (isData(hit) || hit.list === 'subject') && at(hit) < head.length))
    return undefined;
  return { head, isName: NAME.test(head) };
}

/** A name on the web written as the name of a company: `Naam.be`. */
const SITE = String.raw`(\p{Lu}[\p{L}\d-]{1,40}\.(?:nl|be|com|eu|net|io|app|shop|co\.uk|de))(?![\p{L}\d/@.-]\p{L})`;
const VIA_IN_LIST = new RegExp(String.raw`\b(?:via|through|by|bij|with|using) ${SITE}`, 'u');
/** What is done through it: the organisation's own work, and no route by which a reader asks something. */
const VIA_IN_SENTENCE = new RegExp(
  String.raw`\b(?:draait|draaien|loopt|lopen|verloopt|verlopen|gaat|gaan|verstuurd|verstuurt|versturen|verzonden|verwerkt|betaald|afgehandeld|geregeld|runs?|goes|sent|processed|handled|paid|hosted|managed) (?:(?:wij|we|altijd|ook|always|also) )?(?:via|through|by|on|op|bij|with) ${SITE}`,
  'u',
);

/** In: names of the organisation itself. Out: the service that is used by this name. `Wij zijn te bereiken via Halm.nl` names none. */
export function usedSite(
  { passage, own: topics, titled, led }: Marked,
  own: readonly string[],
): string | undefined {
  if (passage.kind === 'title' || topics.has('rights') || topics.has('authority')) return undefined;
  const isListed = passage.kind !== 'sentence' && (titled.has('share') || led.has('share'));
  const found = (isListed ? VIA_IN_LIST : VIA_IN_SENTENCE).exec(passage.text.slice(0, 1_000));
  const name = found?.[1];
  if (!found || name === undefined || DENIED.test(passage.text.slice(0, found.index)))
    return undefined;
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  const stem = plain(name.slice(0, name.indexOf('.')));
  return own.some((one) => plain(one).includes(stem)) ? undefined : name;
}
