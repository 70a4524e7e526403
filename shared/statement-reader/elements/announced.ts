/** Passages that tell nothing yet: what the statement will tell, and what the reader is advised to do. */
import type { Spoken, SpokenStatement } from '../rules/spoken.ts';
import { isLeftToOthers } from '../rules/unsaid.ts';
import type { ElementKey } from './element.ts';

const LOOKED_AT = 200;
const ANNOUNCES_NL =
  /^\W*(?:(?:lees|leer|ontdek|bekijk)\b.{0,25}\b(?:hoe|wat|welke|waarom)|(?:in|met) (?:deze|dit|ons|onze) \p{L}*(?: )?(?:verklaring|statement|beleid|document|reglement|pagina|policy|privacyverklaring|privacybeleid)\b.{0,60}\b(?:leest|lees|leggen|leg|vertellen|vertel|beschrijven|informeren|vindt|lichten)\b|(?:deze|dit|ons|onze) (?:privacy|cookie)?(?: )?(?:verklaring|statement|beleid|document|reglement|pagina|policy) (?:beschrijft|legt|vertelt|informeert|is bedoeld))/iu;
const ANNOUNCES_EN =
  /^\W*(?:(?:learn|read|find out|discover)\b.{0,25}\b(?:how|what|why|which)|(?:this|our|the) (?:\p{L}+ ){0,2}(?:policy|notice|statement|document|page) (?:explains|describes|sets out|tells|outlines|informs|covers|is intended)|in this (?:\p{L}+ ){0,2}(?:policy|notice|statement|document|page),? (?:we|i|you) (?:will |shall |can )?(?:explain|describe|tell|set out|outline|inform|read|find))/iu;

/** Of these an announcement names the subject alone. */
const ONLY_NAMED: ReadonlySet<ElementKey> = new Set([
  'security',
  'retention',
  'recipients',
  'legal_basis',
  'third_country_transfer',
  'processor_agreements',
  'breach_procedure',
]);

/** These the organisation does, and not who reads of it. */
const OURS_TO_DO: ReadonlySet<ElementKey> = new Set(['security', 'retention']);

const announces = (text: string): boolean =>
  ANNOUNCES_NL.test(text.slice(0, LOOKED_AT)) || ANNOUNCES_EN.test(text.slice(0, LOOKED_AT));

/** "Learn how we protect your data", "Keep your password safe". */
export function saysNothingYet(key: ElementKey, spoken: Spoken, statement: SpokenStatement) {
  const { leadIn, text, kind } = spoken.passage;
  if (kind === 'title') return false;
  if (OURS_TO_DO.has(key) && isLeftToOthers(text)) return true;
  if (!ONLY_NAMED.has(key)) return false;
  const leading = leadIn === undefined ? undefined : statement.passages[leadIn];
  return announces(text) || (leading !== undefined && announces(leading.text));
}
