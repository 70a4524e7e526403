/** Where in the editor of an activity a finding stands. */

import type { EntityName } from '../domain/entities.ts';
import { type FieldRef, parseRef } from '../domain/field-ref.ts';
import type { EditorSection } from '../i18n/app/activity-editor.ts';
import type { Finding } from './finding.ts';

/** A part of the page that findings can stand at: a section, or one of those under "more". */
export type Block =
  | EditorSection
  | 'automated'
  | 'dpia'
  | 'ai'
  | 'informing'
  | 'references'
  | 'other';

const ofEntity: Partial<Record<EntityName, Block>> = {
  purpose: 'why',
  legalBasis: 'why',
  subjectGroup: 'whose',
  dataItem: 'data',
  recipient: 'recipients',
  party: 'recipients',
  processorAgreement: 'recipients',
  transfer: 'transfers',
  partyTransfer: 'transfers',
  retention: 'retention',
  measure: 'security',
  automatedDecision: 'automated',
  dpia: 'dpia',
  informing: 'informing',
  engagement: 'clients',
  reference: 'references',
};

const ofField: Readonly<Record<string, Block>> = {
  recipientsAnswer: 'recipients',
  transfersAnswer: 'transfers',
  automatedAnswer: 'automated',
  specialAnswer: 'data',
  criminalAnswer: 'data',
  bsnAnswer: 'data',
  measuresAnswer: 'security',
  measures: 'security',
  securityText: 'security',
  aiAnswer: 'ai',
  aiText: 'ai',
  rightsNote: 'other',
  notes: 'other',
};

const ofTopic: Readonly<Record<string, Block>> = {
  purposes: 'why',
  bases: 'why',
  subjectsAndData: 'data',
  specialData: 'data',
  recipients: 'recipients',
  transfers: 'transfers',
  retention: 'retention',
  security: 'security',
  automated: 'automated',
  dpia: 'dpia',
  informing: 'informing',
  processorRole: 'clients',
};

/** The rule about a missing DPIA speaks of the whole activity, and its topic is that of all answers. */
const ofRule: Readonly<Record<string, Block>> = { 'ANS-DPIA': 'dpia' };

/** Of a finding about an activity, its parts or who gets its data. */
export type Placed = Pick<Finding, 'rule' | 'ref'> & { readonly topic: string };
export type Said = Omit<Placed, 'ref'>;

export function blockOf({ ref, ...said }: Placed): Block {
  const target = parseRef(ref);
  return target === undefined ? 'what' : blockAt(target, said);
}

export function blockAt({ entity, field }: FieldRef, { rule, topic }: Said): Block {
  if (entity !== 'activity') return ofEntity[entity] ?? ofTopic[topic] ?? 'what';
  return ofRule[rule] ?? ofField[field] ?? ofTopic[topic] ?? 'what';
}

const underMore: ReadonlySet<Block> = new Set([
  'automated',
  'dpia',
  'ai',
  'informing',
  'references',
  'other',
]);

export const editorSectionOf = (block: Block): EditorSection =>
  underMore.has(block) ? 'more' : (block as EditorSection);
