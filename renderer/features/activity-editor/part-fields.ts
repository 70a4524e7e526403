/** What is asked of each part: only what its own values make relevant. */
import type { Row } from '../../../shared/domain/entities.ts';
import type { RowField } from '../../widgets/rows/RowDetails.tsx';

const always = (...fields: readonly string[]): readonly RowField[] =>
  fields.map((field) => ({ field }));
/** Shown where it is filled in, or where somebody was led to it. */
const rarely = (...fields: readonly string[]): readonly RowField[] =>
  fields.map((field) => ({ field, rare: true }));

export function purposeFields({ directMarketing }: Row<'purpose'>): readonly RowField[] {
  const isMarketing = directMarketing?.state === 'some';
  return [
    ...always('text', 'statementText', 'statementGroup', 'directMarketing'),
    ...(isMarketing ? always : rarely)('marketingChannels', 'marketingRule', 'optOut'),
    ...always('limit'),
    ...rarely('addedOn', 'compatibility'),
  ];
}

export const subjectFields = (): readonly RowField[] => always('detail', 'children', 'vulnerable');

/** What each basis has to record: Art. 6(1), 7, UAVG. */
export function basisFields({ basis }: Row<'legalBasis'>): readonly RowField[] {
  return [
    ...(needed[basis] ?? []).map((field) => ({ field })),
    ...always('forData', 'forSubjects'),
    ...rarely('unsettled', ...everyBasisField.filter((field) => !needed[basis]?.includes(field))),
  ];
}

export const needed: Readonly<Record<string, readonly string[]>> = {
  'basis.6a': ['consentHow', 'consentProof', 'consentWithdraw', 'consentTied'],
  'basis.6b': ['contract', 'necessity'],
  'basis.6c': ['law', 'lawText', 'lawPublic'],
  'basis.6d': ['vitalReason', 'necessity'],
  'basis.6e': ['law', 'lawText', 'lawPublic'],
  'basis.6f': [
    'interestPublic',
    'necessity',
    'balancingSummary',
    'balancingInternal',
    'balancedOn',
  ],
};

/** Those without which the basis does not hold; a law may be named by its record or in words. */
export const required: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'basis.6a': [['consentHow'], ['consentProof'], ['consentWithdraw']],
  'basis.6b': [['contract']],
  'basis.6c': [['law', 'lawText']],
  'basis.6d': [['vitalReason']],
  'basis.6e': [['law', 'lawText']],
  'basis.6f': [['interestPublic'], ['balancingSummary', 'balancingInternal']],
};

const everyBasisField = [...new Set(Object.values(needed).flat())];

/** `kinds`: what the roles are called on the screen. */
export function recipientFields(
  { party }: Row<'recipient'>,
  kinds: Readonly<Record<string, string>>,
): readonly RowField[] {
  return [
    ...(party === undefined ? always('party') : []),
    { field: 'kind', options: kinds },
    ...always('what', 'forData', 'forSubjects'),
    ...rarely('detail', 'condition', 'unexpected'),
  ];
}

export function retentionFields({ kind }: Row<'retention'>): readonly RowField[] {
  const isPeriod = kind === 'period' || kind === undefined;
  const byKind =
    kind === 'unlimited'
      ? rarely('period', 'start', 'criterion')
      : isPeriod
        ? [
            ...always('period', 'atMost', 'start'),
            ...rarely('startText', 'criterion', 'criterionText'),
          ]
        : [...always('criterion', 'criterionText'), ...rarely('period', 'start', 'startText')];
  return [
    ...always('forData'),
    { field: 'kind', wide: true },
    ...byKind,
    ...always('reason', 'rule', 'destruction'),
    ...rarely('forSubjects', 'forPurposes', 'destructionText', 'openReason', 'plannedOn'),
  ];
}

export function decisionFields({
  significantEffect,
}: Row<'automatedDecision'>): readonly RowField[] {
  const isHeavy = significantEffect?.state === 'some';
  return [
    ...always('what', 'logic', 'consequences', 'significance', 'significantEffect'),
    ...(isHeavy ? always : rarely)('ground', 'human'),
    ...rarely('forSubjects'),
  ];
}

export function dpiaFields({ outcome }: Row<'dpia'>): readonly RowField[] {
  return [
    ...always('screened', 'art35', 'wp248', 'apList', 'outcome', 'reason', 'date'),
    ...(outcome === undefined || outcome === 'notNeeded' ? rarely : always)('reference'),
  ];
}

export const informingFields = (): readonly RowField[] => [
  ...always('forSubjects', 'moment', 'channel', 'exception'),
  ...rarely('reason', 'date'),
];

export const engagementFields = (): readonly RowField[] => [
  ...always('client', 'clientContact', 'categories', 'instructions', 'contract', 'contractOn'),
  ...always('transfersAnswer', 'subProcessors', 'measures', 'endAction'),
  ...rarely('clientRepresentative', 'clientDpo', 'contractWhere', 'transfers'),
];

export const referenceFields = (): readonly RowField[] => always('text', 'link');

/** Chapter V, in its own order: the country, why it is allowed, and what that asks to record. */
export function transferFields({ instrument }: Row<'transfer'>): readonly RowField[] {
  const isDerogation = instrument?.startsWith('derog.') === true;
  const isSafeguard = instrument?.startsWith('instrument.') === true;
  return [
    ...always('country', 'recipient', 'sentByPerson', 'instrument'),
    ...(isSafeguard ? always : rarely)('module', 'copyRoute', 'tiaOn', 'tiaOutcome', 'tiaText'),
    ...(isDerogation ? always : rarely)('necessityNote', 'occasional', 'riskText', 'consentRecord'),
    ...always('checkedOn', 'forData'),
    ...rarely('organisation', 'place', 'importer', 'dataType', 'document', 'expiresOn', 'fallback'),
    ...rarely('tiaMeasures', 'forSubjects', 'party', 'authorityToldOn'),
  ];
}

/** A kind of data: what its nature, its source and its duty ask. */
export function dataFields(row: Row<'dataItem'>, traits: ReadonlySet<string>): readonly RowField[] {
  const fromOthers = row.source !== undefined && !['person', 'observed'].includes(row.source);
  const isDuty = row.obligatory === 'statutory' || row.obligatory === 'contractual';
  return [
    ...always('detail', 'forSubjects'),
    ...(traits.has('special') ? always : rarely)('art9', 'uavg', 'art9Record'),
    ...(traits.has('criminal') ? always : rarely)('art10'),
    ...(traits.has('nationalNumber') ? always : rarely)('bsnLaw'),
    ...(traits.has('idCopy') ? always : rarely)('masked'),
    ...always('source'),
    ...(fromOthers ? always : rarely)('sourceText', 'sourceParty'),
    { field: 'obligatory', wide: true },
    ...(row.obligatory === 'statutory' ? always : rarely)('obligatoryLaw'),
    ...(isDuty ? always : rarely)('consequence'),
    ...always('necessary'),
    ...rarely('bsnLawText', 'calledSensitive'),
  ];
}
