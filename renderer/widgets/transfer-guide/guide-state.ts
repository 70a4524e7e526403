/** Where a transfer stands in the order of chapter V: EEA, decision (45), safeguard (46), derogation (49). */
import type { PartyTransfer } from '../../../shared/domain/party-transfer.ts';
import type { Transfer } from '../../../shared/domain/transfer.ts';
import type { AdequacyRecord } from '../../../shared/reference/adequacy.ts';
import { adequacyFor, lawIn } from '../../../shared/reference/lookup.ts';

export type TransferEntity = 'transfer' | 'partyTransfer';
export type TransferRow = Transfer | PartyTransfer;

/** Kinds of ground, in the order in which the law offers them. */
export const grounds = ['adequacy', 'instrument', 'derog'] as const;
export type Ground = (typeof grounds)[number];

/** What the law pack knows of the place; `several`: no single country, so no decision can hold for all. */
export type Where = 'unknown' | 'several' | 'eea' | 'adequate' | 'none' | 'notCovered';

export interface GuideState {
  readonly where: Where;
  /** Id of the country or organisation. */
  readonly place: string | undefined;
  readonly decision: AdequacyRecord | undefined;
  readonly ground: Ground | undefined;
  /** Which grounds are open to choose; `adequacy` only where there is a decision or one is named. */
  readonly open: ReadonlySet<Ground>;
}

export const groundOf = (instrument: string | undefined): Ground | undefined =>
  grounds.find((ground) => instrument?.startsWith(`${ground}.`));

/** `passed`: grounds that the person said do not fit, in this sitting. */
export function guideState(
  row: TransferRow,
  today: string,
  passed: ReadonlySet<Ground>,
): GuideState {
  const place = row.country ?? row.organisation;
  const answer = place === undefined ? undefined : adequacyFor(place, today);
  const held = answer?.status === 'adequate' ? answer.decision : undefined;
  const ground = groundOf(row.instrument);
  const where = whereOf(row, answer?.status);
  return {
    where,
    place,
    decision: held,
    ground,
    open: new Set(openGrounds(where, ground, passed)),
  };
}

function whereOf(row: TransferRow, status: string | undefined): Where {
  if (status === undefined) return row.place === undefined ? 'unknown' : 'several';
  if (status === 'eea' || status === 'notCovered') return status;
  return status === 'adequate' ? 'adequate' : 'none';
}

function openGrounds(
  where: Where,
  chosen: Ground | undefined,
  passed: ReadonlySet<Ground>,
): readonly Ground[] {
  const isAsked = where !== 'unknown' && where !== 'eea';
  // A ground comes up when the one before it cannot carry, or was put aside.
  const second = isAsked && (where !== 'adequate' || passed.has('adequacy'));
  const third = second && passed.has('instrument');
  return grounds.filter(
    (ground) =>
      ground === chosen ||
      (ground === 'adequacy' && where === 'adequate') ||
      (ground === 'instrument' && second) ||
      (ground === 'derog' && third),
  );
}

/** What each step asks, given what was chosen; fields that only a transfer of an activity has are left out of others. */
export function fieldsOfStep(
  step: 'place' | Ground,
  entity: TransferEntity,
  row: TransferRow,
): readonly string[] {
  if (step === 'place') return placeFields(entity, row);
  if (groundOf(row.instrument) !== step) return [];
  if (step === 'adequacy') return adequacyFields(row);
  if (step === 'instrument') return safeguardFields(row);
  return derogationFields(entity, row);
}

/** A place that is no country is asked for where no country is named. */
function placeFields(entity: TransferEntity, row: TransferRow): readonly string[] {
  return [
    'country',
    ...(row.country === undefined ? ['organisation', 'place'] : []),
    ...(entity === 'partyTransfer' ? ['to'] : ['recipient']),
    'importer',
    ...(entity === 'transfer' ? ['forSubjects', 'forData', 'sentByPerson'] : []),
  ];
}

function adequacyFields({ instrument }: TransferRow): readonly string[] {
  const decision = lawIn('adequacy', instrument ?? '');
  return [
    'checkedOn',
    ...(decision?.status === 'valid_at_risk' ? ['fallback'] : []),
    ...(decision?.needsListing ? ['dataType'] : []),
  ];
}

function safeguardFields({ instrument }: TransferRow): readonly string[] {
  const record = lawIn('instrument', instrument ?? '');
  return [
    ...(instrument === 'instrument.scc' ? ['module'] : []),
    'document',
    'copyRoute',
    'checkedOn',
    'expiresOn',
    ...(record?.needsTia ? ['tiaOn', 'tiaOutcome', 'tiaMeasures', 'tiaText'] : []),
  ];
}

function derogationFields(entity: TransferEntity, { instrument }: TransferRow): readonly string[] {
  if (entity === 'partyTransfer') return [];
  const record = lawIn('derog', instrument ?? '');
  return [
    'necessityNote',
    ...(record?.occasionalOnly ? ['occasional'] : []),
    ...(instrument === 'derog.49a' ? ['riskText', 'consentRecord'] : []),
    ...(instrument === 'derog.49res' ? ['authorityToldOn', 'copyRoute'] : []),
  ];
}
