/**
 * The 31 things an existing privacy statement is read for: in which part of it a reader looks for
 * them, when they must be there, and the record of the pack that says so.
 */

/** `always`: every statement. `applies`: only where it happens. `advised`: good practice, no duty. */
export type StatementPartNeed = 'always' | 'applies' | 'advised';

export type StatementPartGroup = 'who' | 'what' | 'where' | 'rights' | 'rest';

export interface StatementPart {
  readonly key: string;
  readonly group: StatementPartGroup;
  readonly need: StatementPartNeed;
  /** Id in the law pack; absent for good practice that rests on no article of its own. */
  readonly law?: string;
}

/** In the order in which a person reads them. */
export const statementParts = [
  { key: 'controller_identity', group: 'who', need: 'always', law: 'stm.controller' },
  { key: 'controller_contact', group: 'who', need: 'always', law: 'stm.controller' },
  { key: 'dpo_contact', group: 'who', need: 'applies', law: 'stm.dpo' },
  { key: 'eu_representative', group: 'who', need: 'applies', law: 'stm.rep' },
  { key: 'purposes', group: 'what', need: 'always', law: 'stm.purpose' },
  { key: 'legal_basis', group: 'what', need: 'always', law: 'stm.basis' },
  { key: 'legitimate_interest_named', group: 'what', need: 'applies', law: 'stm.interest' },
  { key: 'data_categories', group: 'what', need: 'advised', law: 'stm.categories' },
  { key: 'special_categories', group: 'what', need: 'applies' },
  { key: 'source_of_data', group: 'what', need: 'applies', law: 'stm.source' },
  { key: 'obligation_to_provide', group: 'what', need: 'always', law: 'stm.mandatory' },
  { key: 'automated_decisions', group: 'what', need: 'applies', law: 'stm.adm' },
  { key: 'children', group: 'what', need: 'advised' },
  { key: 'recipients', group: 'where', need: 'always', law: 'stm.recipients' },
  { key: 'processor_agreements', group: 'where', need: 'advised' },
  { key: 'third_country_transfer', group: 'where', need: 'applies', law: 'stm.transfer' },
  { key: 'retention', group: 'where', need: 'always', law: 'stm.retention' },
  { key: 'right_access', group: 'rights', need: 'always', law: 'right.access' },
  { key: 'right_rectification', group: 'rights', need: 'always', law: 'right.rectify' },
  { key: 'right_erasure', group: 'rights', need: 'always', law: 'right.erase' },
  { key: 'right_restriction', group: 'rights', need: 'always', law: 'right.restrict' },
  { key: 'right_objection', group: 'rights', need: 'always', law: 'stm.object' },
  { key: 'right_portability', group: 'rights', need: 'always', law: 'right.port' },
  { key: 'right_withdraw_consent', group: 'rights', need: 'applies', law: 'stm.withdraw' },
  { key: 'right_complaint_authority', group: 'rights', need: 'always', law: 'stm.complaint' },
  { key: 'how_to_exercise_rights', group: 'rights', need: 'advised' },
  { key: 'response_time', group: 'rights', need: 'advised' },
  { key: 'cookies', group: 'rest', need: 'applies', law: 'stm.cookies' },
  { key: 'security', group: 'rest', need: 'advised' },
  { key: 'breach_procedure', group: 'rest', need: 'advised' },
  { key: 'changes_or_date', group: 'rest', need: 'advised', law: 'stm.version' },
] as const satisfies readonly StatementPart[];

export type StatementPartKey = (typeof statementParts)[number]['key'];
