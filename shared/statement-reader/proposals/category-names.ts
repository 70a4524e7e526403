/** `onze boekhouder Linde & Co`: the name that stands right behind what somebody does for the organisation. */
import type { Marked, MarkedHit } from './marked.ts';
import { capitalsIn, companiesIn } from './names.ts';

const OURS_BEFORE = /\b(?:ons|onze|mijn|our|my)(?: \p{Ll}{2,20})? $/iu;
/** `boekhouder Linde`, `boekhouder, Linde`, `boekhouder (Linde)`, `boekhouder is Linde`. */
const BETWEEN = /^(?: |, | \(| is )(?=\p{Lu})/u;
const LONGEST_BEFORE = 40;
const LONGEST_NAME = 90;
/** A capital behind these is that of a place, or there are many of them. */
const NO_NAME = new Set([
  'recipient.authority',
  'recipient.police',
  'recipient.taxAuthority',
  'recipient.uwv',
  'recipient.public',
  'recipient.lawyer',
  'recipient.processor',
]);

/** Out: none where the name is a known service (told of apart) or the organisation itself. */
export function nameBehind(
  { passage, hits }: Marked,
  hit: MarkedHit,
  ownName: string | undefined,
): string | undefined {
  if (NO_NAME.has(hit.term) || !/^\p{Ll}/u.test(hit.text)) return undefined;
  const at = hit.start - passage.start;
  if (!OURS_BEFORE.test(passage.text.slice(Math.max(0, at - LONGEST_BEFORE), at))) return undefined;
  const behind = passage.text.slice(hit.end - passage.start).slice(0, LONGEST_NAME);
  const [sign] = BETWEEN.exec(behind) ?? [];
  if (sign === undefined) return undefined;
  const start = hit.end + sign.length;
  const rest = behind.slice(sign.length);
  const [run] = capitalsIn(rest);
  const name = companiesIn(rest).find((one) => rest.startsWith(one)) ?? run?.name;
  if (name === undefined || name.length < 3 || !rest.startsWith(name)) return undefined;
  if (ownName !== undefined && (ownName.includes(name) || name.includes(ownName))) return undefined;
  const isKnown = hits.some(
    (one) => one.list !== 'topic' && one.start < start + name.length && start < one.end,
  );
  return isKnown ? undefined : name;
}
