/**
 * Completeness, defined once: for each element of Art. 30 and each activity met, not met or not
 * applicable. A confirmed "none" is met; what was only inferred or suggested is not.
 */
import type { Activity } from '../domain/activity.ts';
import { stateOf } from '../domain/answer.ts';
import type { RegisterIndex } from '../domain/register-index.ts';

export type ElementState = 'met' | 'notMet' | 'notApplicable';

export interface Tally {
  readonly met: number;
  readonly notMet: number;
  /** met / (met + notMet) in whole percents, rounded down: 100 means that nothing is open. */
  readonly percentage: number;
}

/** States by id of the law pack (art30c.*, art30p.*). */
export type ElementStates = Readonly<Record<string, ElementState>>;

export interface Completeness {
  readonly organisation: ElementStates;
  readonly perActivity: ReadonlyMap<string, ElementStates>;
  readonly total: Tally;
}

const met = (holds: boolean): ElementState => (holds ? 'met' : 'notMet');

/** Active activities only: drafts and ended ones stand in no register. */
export function completeness(index: RegisterIndex): Completeness {
  const active = index.register.activity.filter((activity) => activity.status === 'active');
  const perActivity = new Map(
    active.map((activity) => [
      activity.id,
      activity.role === 'processor'
        ? processorElements(index, activity)
        : controllerElements(index, activity),
    ]),
  );
  const organisation = organisationElements(index, active);
  const states = [organisation, ...perActivity.values()].flatMap((elements) =>
    Object.values(elements),
  );
  return { organisation, perActivity, total: tally(states) };
}

export function tally(states: readonly ElementState[]): Tally {
  const count = (wanted: ElementState) => states.filter((state) => state === wanted).length;
  const [yes, no] = [count('met'), count('notMet')];
  return {
    met: yes,
    notMet: no,
    percentage: yes + no === 0 ? 100 : Math.floor((100 * yes) / (yes + no)),
  };
}

function organisationElements(index: RegisterIndex, active: readonly Activity[]): ElementStates {
  const organisation = index.single('organisation');
  const printable = (field: 'legalName' | 'address' | 'email' | 'phone' | 'jointControllers') =>
    organisation?.[field] !== undefined && index.printable('organisation', organisation.id, field);
  const named = met(
    printable('legalName') && (printable('address') || printable('email') || printable('phone')),
  );
  const controls = active.some((activity) => activity.role !== 'processor') || active.length === 0;
  const processes = active.some((activity) => activity.role === 'processor');
  const joint = stateOf(organisation?.jointControllers);
  const arranged = index.register.jointArrangement.length > 0;
  const shared = { representative: representative(index), dpo: dpoElement(index) };
  return {
    ...(controls
      ? {
          'art30c.controller': named,
          'art30c.joint': met(arranged || (joint === 'none' && printable('jointControllers'))),
          'art30c.representative': shared.representative,
          'art30c.dpo': shared.dpo,
        }
      : {}),
    ...(processes
      ? {
          'art30p.processor': named,
          'art30p.representative': shared.representative,
          'art30p.dpo': shared.dpo,
        }
      : {}),
  };
}

function representative(index: RegisterIndex): ElementState {
  const row = index.single('representative');
  if (
    !row ||
    stateOf(row.answer) === 'unknown' ||
    !index.printable('representative', row.id, 'answer')
  )
    return 'notMet';
  return met(stateOf(row.answer) === 'none' || row.name !== undefined);
}

function dpoElement(index: RegisterIndex): ElementState {
  const row = index.single('dpo');
  if (!row || stateOf(row.answer) === 'unknown' || !index.printable('dpo', row.id, 'answer'))
    return 'notMet';
  return met(stateOf(row.answer) === 'none' || row.email !== undefined || row.phone !== undefined);
}

function controllerElements(index: RegisterIndex, activity: Activity): ElementStates {
  const all = (entity: 'purpose' | 'subjectGroup' | 'dataItem') => {
    const rows = index.parts(entity, activity.id);
    return met(rows.length > 0 && rows.every((row) => index.printable(entity, row.id, 'term')));
  };
  return {
    'art30c.purposes': all('purpose'),
    'art30c.subjects': all('subjectGroup'),
    'art30c.data': all('dataItem'),
    'art30c.recipients': recipients(index, activity),
    'art30c.transfers': transfers(index, activity),
    'art30c.retention': retention(index, activity),
    'art30c.security': security(index, activity),
  };
}

/** A confirmed "none", or rows that are all facts. */
function answered(
  index: RegisterIndex,
  activity: Activity,
  field: 'recipientsAnswer' | 'transfersAnswer',
): boolean {
  return stateOf(activity[field]) === 'none' && index.printable('activity', activity.id, field);
}

function recipients(index: RegisterIndex, activity: Activity): ElementState {
  const rows = index.parts('recipient', activity.id);
  if (rows.length === 0) return met(answered(index, activity, 'recipientsAnswer'));
  return met(
    rows.every((row) => index.printable('recipient', row.id, row.party ? 'party' : 'term')),
  );
}

function transfers(index: RegisterIndex, activity: Activity): ElementState {
  const own = index.parts('transfer', activity.id);
  const parties = new Set(index.parts('recipient', activity.id).flatMap((row) => row.party ?? []));
  const ofParties = [...parties].flatMap((party) => index.parts('partyTransfer', party));
  if (own.length + ofParties.length === 0) return met(answered(index, activity, 'transfersAnswer'));
  const grounded =
    own.every(
      (row) =>
        stateOf(row.sentByPerson) === 'some' ||
        (row.instrument !== undefined && index.printable('transfer', row.id, 'instrument')),
    ) &&
    ofParties.every(
      (row) =>
        row.instrument !== undefined && index.printable('partyTransfer', row.id, 'instrument'),
    );
  return met(grounded);
}

function retention(index: RegisterIndex, activity: Activity): ElementState {
  const rows = index.parts('retention', activity.id);
  const settled = rows.every((row) => {
    if (row.kind === 'period')
      return row.period !== undefined && index.printable('retention', row.id, 'period');
    if (row.kind !== 'criterion') return false;
    const field = row.criterion ? 'criterion' : 'criterionText';
    return row[field] !== undefined && index.printable('retention', row.id, field);
  });
  return met(rows.length > 0 && settled);
}

function security(index: RegisterIndex, activity: Activity): ElementState {
  const own = (activity.measures ?? []).flatMap((id) => index.get('measure', id) ?? []);
  const general = index.register.measure.filter((measure) => measure.scope === 'organisation');
  const confirmed = [...own, ...general].some((measure) => stateOf(measure.answer) === 'some');
  return met(
    confirmed ||
      (activity.securityText !== undefined &&
        index.printable('activity', activity.id, 'securityText')),
  );
}

function processorElements(index: RegisterIndex, activity: Activity): ElementStates {
  const engagements = index.parts('engagement', activity.id);
  const reached = engagements.every((row) => {
    const client = index.get('party', row.client);
    return row.clientContact ?? client?.email ?? client?.phone ?? client?.address;
  });
  return {
    'art30p.controllers': met(engagements.length > 0 && reached),
    'art30p.categories': met(
      engagements.length > 0 && engagements.every((row) => row.categories !== undefined),
    ),
    'art30p.transfers': transfers(index, activity),
    'art30p.security': security(index, activity),
  };
}
