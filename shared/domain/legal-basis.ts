/** The legal basis (grondslag) of a purpose for some subjects and data, with what Art. 6 makes us record. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { date, flag, law, need, parent, prose, rank, refs, text, words } from './field.ts';

export const legalBasis = entity('legalBasis', {
  purpose: parent('purpose'),
  rank: rank(),
  basis: need(law('public', 'basis')),
  forSubjects: refs('public', 'subjectGroup'),
  forData: refs('public', 'dataItem'),
  /** Stands beside another basis for the same data: which of them holds is still to be chosen. */
  unsettled: flag('authority'),
  /** 6(1)(c) and (e): the law. */
  law: law('public', 'lawRef'),
  lawText: text('authority'),
  /** How a statement calls that law: "belastingwet". */
  lawPublic: words('public'),
  /** 6(1)(b): which contract with the person. */
  contract: words('authority'),
  /** 6(1)(f): the interest in at most 25 words, printed in the statement. */
  interestPublic: words('public'),
  necessity: prose('authority'),
  /** Never printed. */
  balancingInternal: prose('internal'),
  balancingSummary: prose('authority'),
  balancedOn: date('authority'),
  /** 6(1)(a): how consent is asked, proved and withdrawn, Art. 7. */
  consentHow: words('authority'),
  consentProof: words('authority'),
  consentWithdraw: words('public'),
  /** The consent is a condition of the service, Art. 7(4). */
  consentTied: flag('authority'),
  /** 6(1)(d): the emergency. */
  vitalReason: words('authority'),
});
export type LegalBasis = z.infer<typeof legalBasis.schema>;
