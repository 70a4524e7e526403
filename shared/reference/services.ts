/**
 * Services that small organisations name in their statements, `service.*`: recognised by name, with
 * the company behind it. `country` is where that company (the parent, where there is one) has its
 * seat: the contract may be with an Irish or Dutch branch, and the servers may stand elsewhere.
 * Own knowledge, so only a suggestion: the register asks.
 */
import { z } from 'zod';
import { lawRecord } from './record.ts';
import type { ServiceBlock } from './service-block.ts';
import { officeServices } from './services-office.ts';
import { salesServices } from './services-sales.ts';
import { sectorServices } from './services-sector.ts';
import { siteServices } from './services-site.ts';
import { VOCABULARY_AS_OF } from './vocabulary.ts';
import { usualRole } from './vocabulary-recipients.ts';

export const serviceRecord = lawRecord.extend({
  /** Other ways in which people write it. */
  names: z.array(z.string().min(2)),
  company: z.string().min(1),
  country: z.string().regex(/^country\.[A-Z]{2}$/),
  usually: usualRole,
  kind: z.string().startsWith('recipient.'),
  /** Also an ordinary word: only counts when written with its capitals, not at the start of a sentence. */
  common: z.literal(true).optional(),
});
export type ServiceRecord = z.infer<typeof serviceRecord>;

export const services: readonly ServiceRecord[] = [
  ...siteServices,
  ...officeServices,
  ...salesServices,
  ...sectorServices,
].flatMap(recordsOf);

function recordsOf({ kind, usually, lines }: ServiceBlock): readonly ServiceRecord[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', name = '', company = '', country = '', names = '', common = ''] = line
        .split('|')
        .map((part) => part.trim());
      return {
        id: `service.${key}`,
        nl: name,
        en: name,
        names: names.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])),
        company,
        country: `country.${country}`,
        usually,
        kind: `recipient.${kind}`,
        ...(common === 'common' ? { common: true as const } : {}),
        source: 'Eigen kennis',
        asOf: VOCABULARY_AS_OF,
        confidence: 'C',
      };
    });
}
