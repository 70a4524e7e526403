/** The sections of the editor, and under which of them a finding stands. */
import type { ScreenFinding } from '../../../shared/contract/register.ts';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import type { EditorSection } from '../../../shared/i18n/app/activity-editor.ts';
import type { LetterName } from '../../components/Letter.tsx';

/** In the order a person thinks, with the letter of Art. 30(1). */
export const sections: readonly {
  readonly id: EditorSection;
  readonly letter?: LetterName;
}[] = [
  { id: 'what' },
  { id: 'why', letter: 'b' },
  { id: 'whose', letter: 'c' },
  { id: 'data', letter: 'c' },
  { id: 'recipients', letter: 'd' },
  { id: 'transfers', letter: 'e' },
  { id: 'retention', letter: 'f' },
  { id: 'security', letter: 'g' },
  { id: 'more' },
];

/** A part of the page that findings can stand at: a section, or one of those under "more". */
export type Block =
  | EditorSection
  | 'automated'
  | 'dpia'
  | 'ai'
  | 'informing'
  | 'engagement'
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
  engagement: 'engagement',
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
  processorRole: 'engagement',
};

/** The rule about a missing DPIA speaks of the whole activity, and its topic is that of all answers. */
const ofRule: Readonly<Record<string, Block>> = { 'ANS-DPIA': 'dpia' };

export function blockOf({ rule, ref, topic }: ScreenFinding): Block {
  const target = parseRef(ref);
  const entity = target?.entity ?? 'activity';
  if (entity !== 'activity') return ofEntity[entity] ?? ofTopic[topic] ?? 'what';
  return ofRule[rule] ?? ofField[target?.field ?? ''] ?? ofTopic[topic] ?? 'what';
}

const known: ReadonlySet<string> = new Set(sections.map(({ id }) => id));

export const sectionOf = (block: Block): EditorSection =>
  known.has(block) ? (block as EditorSection) : 'more';
