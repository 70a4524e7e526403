/**
 * On what article each field rests: what its button shows to who asks. A field that is not here is asked
 * by no law.
 */
import type { EntityName } from '../domain/entities.ts';
import { type Articles, activityArticles, transferArticles } from './field-articles-activity.ts';
import type { LawRecord } from './record.ts';

export const fieldArticles: Partial<Record<EntityName, Articles>> = {
  ...activityArticles,
  partyTransfer: transferArticles,
  organisation: {
    legalName: 'AVG 30(1)(a)',
    headCount: 'AVG 30(5)',
    staffSize: 'WOR 2(1), 27(1)(l)',
    roles: 'AVG 4(7), 4(8)',
    notOnlyOccasional: 'AVG 30(5)',
  },
  dpo: {
    answer: 'AVG 37',
    registration: 'AVG 37(7)',
    otherFunction: 'AVG 38(6)',
  },
  rightsPolicy: {
    identityCheck: 'AVG 12(6)',
    ownTermDays: 'AVG 12(3)',
  },
  party: {
    roles: 'AVG 4(7)-4(9)',
    onwardAnswer: 'AVG 44',
  },
  dpfListing: {
    listed: 'AVG 45; Besluit (EU) 2023/1795',
    legalName: 'AVG 45; Besluit (EU) 2023/1795',
    dataType: 'AVG 45; Besluit (EU) 2023/1795',
    checkedOn: 'AVG 45; Besluit (EU) 2023/1795',
    expiresOn: 'AVG 45; Besluit (EU) 2023/1795',
  },
  processorAgreement: {
    form: 'AVG 28(3)',
  },
  cookie: {
    consent: 'Tw 11.7a',
  },
  cookieBanner: {
    refuseInFirstLayer: 'AVG 7(3)',
  },
  statement: {
    audience: 'AVG 12(1)',
    sectionsOff: 'AVG 13, 14',
  },
  statementExclusion: {
    reason: 'AVG 13(4), 14(5)',
  },
};

export const fieldArticle = (entity: EntityName, field: string): string | undefined =>
  fieldArticles[entity]?.[field];

/** Where the text of each law and guideline that is cited here was read, when, and how sure that is. */
const asOf = '2026-11-21';
export const citedLaws = {
  AVG: { source: 'EUR-Lex, Verordening (EU) 2016/679', asOf, confidence: 'A' },
  UAVG: { source: 'wetten.overheid.nl (tekst van 2026-09-01)', asOf, confidence: 'A' },
  Tw: { source: 'wetten.overheid.nl (tekst van 2026-08-15)', asOf, confidence: 'A' },
  WOR: { source: 'wetten.overheid.nl, BWBR0002747, via secundaire bronnen', asOf, confidence: 'B' },
  SCC: { source: 'Besluit (EU) 2021/914; secundaire bronnen', asOf, confidence: 'B' },
  Besluit: {
    source: 'Europese Commissie, DPF-besluit; secundaire bronnen',
    asOf,
    confidence: 'B',
  },
  Richtsnoeren: { source: 'EDPB; secundaire bronnen', asOf, confidence: 'B' },
  WP248: { source: 'WP248 rev.01, door de EDPB overgenomen', asOf, confidence: 'B' },
} as const satisfies Record<string, Pick<LawRecord, 'source' | 'asOf' | 'confidence'>>;
