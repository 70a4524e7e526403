/** When an element of Art. 30 is met by an activity: one function an element. */
import { type Answer, stateOf } from '../domain/answer.ts';
import type { EntityName, Row } from '../domain/entities.ts';
import type { RegisterIndex } from '../domain/register-index.ts';
import { endIsKnown, statedEnd } from '../domain/retention.ts';
import { covers } from '../domain/selection.ts';
import { isEea } from './countries.ts';

type Activity = Row<'activity'>;
export type ElementState = 'met' | 'notMet' | 'notApplicable';

export type Judge = (index: RegisterIndex, activity: Activity) => ElementState;

const met = (yes: boolean): ElementState => (yes ? 'met' : 'notMet');

/** The value of an answer when a person gave it. */
function confirmed(
  index: RegisterIndex,
  entity: EntityName,
  id: string,
  field: string,
  value: Answer | undefined,
) {
  return index.printable(entity, id, field) ? stateOf(value) : 'unknown';
}

const activityAnswer = (
  index: RegisterIndex,
  activity: Activity,
  field: 'recipientsAnswer' | 'transfersAnswer' | 'measuresAnswer',
) => confirmed(index, 'activity', activity.id, field, activity[field]);

function reachable(index: RegisterIndex): ElementState {
  const row = index.single('organisation');
  if (row?.legalName === undefined || !index.printable('organisation', row.id, 'legalName'))
    return 'notMet';
  const contact = (
    ['email', 'phone', 'privacyContactEmail', 'privacyContactPhone', 'address'] as const
  ).some((field) => row[field] !== undefined && index.printable('organisation', row.id, field));
  return met(contact);
}

function joint(index: RegisterIndex, activity: Activity): ElementState {
  if (activity.role === 'jointController') {
    return met(
      index.register.jointArrangement.some(
        (row) => row.activities?.includes(activity.id) && row.parties !== undefined,
      ),
    );
  }
  const organisation = index.single('organisation');
  if (!organisation) return 'notMet';
  const state = confirmed(
    index,
    'organisation',
    organisation.id,
    'jointControllers',
    organisation.jointControllers,
  );
  return state === 'unknown' ? 'notMet' : state === 'none' ? 'met' : 'notApplicable';
}

/** Art. 27: none is needed inside the EEA, so a confirmed country there answers the element. */
function representative(index: RegisterIndex): ElementState {
  const organisation = index.single('organisation');
  const row = index.single('representative');
  if (row && confirmed(index, 'representative', row.id, 'answer', row.answer) === 'some')
    return met(row.name !== undefined && index.printable('representative', row.id, 'name'));
  return met(
    organisation?.country !== undefined &&
      isEea(organisation.country) &&
      index.printable('organisation', organisation.id, 'country'),
  );
}

function officer(index: RegisterIndex): ElementState {
  const row = index.single('dpo');
  if (!row) return 'notMet';
  const state = confirmed(index, 'dpo', row.id, 'answer', row.answer);
  if (state !== 'some') return met(state === 'none');
  return met(row.name !== undefined && (row.email ?? row.phone ?? row.address) !== undefined);
}

/** At least one row, and every row confirmed. */
function listed(entity: 'purpose' | 'subjectGroup' | 'dataItem'): Judge {
  return (index, activity) => {
    const rows = index.parts(entity, activity.id);
    return met(rows.length > 0 && rows.every((row) => index.printable(entity, row.id, 'term')));
  };
}

function recipients(index: RegisterIndex, activity: Activity): ElementState {
  const state = activityAnswer(index, activity, 'recipientsAnswer');
  if (state === 'none') return 'met';
  const rows = index.parts('recipient', activity.id);
  const known = (row: Row<'recipient'>) =>
    (row.party ?? row.term ?? row.detail) !== undefined &&
    index.printable('recipient', row.id, row.party === undefined ? 'term' : 'party');
  return met(rows.length > 0 && rows.every(known));
}

/** Whether a transfer names its country or organisation and a person confirmed that. */
const isPlaced =
  (index: RegisterIndex, entity: 'transfer' | 'partyTransfer') =>
  (row: Row<'transfer'> | Row<'partyTransfer'>) =>
    (row.country ?? row.organisation) !== undefined &&
    index.printable(entity, row.id, row.country === undefined ? 'organisation' : 'country');

function transfers(index: RegisterIndex, activity: Activity): ElementState {
  const state = activityAnswer(index, activity, 'transfersAnswer');
  if (state === 'none') return 'met';
  const own = index.parts('transfer', activity.id);
  const parties = index
    .parts('recipient', activity.id)
    .flatMap((row) => (row.party === undefined ? [] : index.parts('partyTransfer', row.party)));
  return met(
    own.length + parties.length > 0 &&
      own.every(isPlaced(index, 'transfer')) &&
      parties.every(isPlaced(index, 'partyTransfer')),
  );
}

/** Every category of data has a period or a criterion. */
function retention(index: RegisterIndex, activity: Activity): ElementState {
  const kept = index.parts('retention', activity.id).filter((row) => {
    const field = statedEnd(row);
    return field !== undefined && index.printable('retention', row.id, field);
  });
  const items = index.parts('dataItem', activity.id);
  return met(
    endIsKnown(
      kept,
      items.map(({ id }) => id),
    ),
  );
}

function secured(index: RegisterIndex, activity: Activity): ElementState {
  if (activityAnswer(index, activity, 'measuresAnswer') === 'none') return 'met';
  const chosen =
    activity.measures === undefined
      ? index.register.measure.filter((row) => row.scope === 'organisation')
      : activity.measures.map((id) => index.get('measure', id));
  const taken = chosen.some(
    (row) =>
      row !== undefined && confirmed(index, 'measure', row.id, 'answer', row.answer) === 'some',
  );
  const described =
    activity.securityText !== undefined && index.printable('activity', activity.id, 'securityText');
  return met(taken || described);
}

function clients(index: RegisterIndex, activity: Activity): ElementState {
  const rows = index.parts('engagement', activity.id);
  const known = (row: Row<'engagement'>) => {
    const client = index.get('party', row.client);
    return (
      client !== undefined &&
      (row.clientContact ?? client.email ?? client.phone ?? client.address) !== undefined &&
      index.printable('engagement', row.id, 'client')
    );
  };
  return met(rows.length > 0 && rows.every(known));
}

function clientCategories(index: RegisterIndex, activity: Activity): ElementState {
  const rows = index.parts('engagement', activity.id);
  return met(
    rows.length > 0 &&
      rows.every(
        (row) =>
          row.categories !== undefined && index.printable('engagement', row.id, 'categories'),
      ),
  );
}

/** What an engagement answers, else what the activity answers for all its clients. */
function clientTransfers(index: RegisterIndex, activity: Activity): ElementState {
  const rows = index.parts('engagement', activity.id);
  const recorded = index.parts('transfer', activity.id).filter(isPlaced(index, 'transfer'));
  const known = (row: Row<'engagement'>) => {
    const state =
      row.transfersAnswer === undefined
        ? activityAnswer(index, activity, 'transfersAnswer')
        : confirmed(index, 'engagement', row.id, 'transfersAnswer', row.transfersAnswer);
    if (state !== 'some') return state === 'none';
    return recorded.some((transfer) => covers(row.transfers, transfer.id));
  };
  return met(rows.length > 0 && rows.every(known));
}

function clientSecurity(index: RegisterIndex, activity: Activity): ElementState {
  const rows = index.parts('engagement', activity.id);
  if (
    rows.length > 0 &&
    rows.every(
      (row) => row.measures !== undefined && index.printable('engagement', row.id, 'measures'),
    )
  )
    return 'met';
  return secured(index, activity);
}

/** By record of the law pack. */
export const controllerElements: Readonly<Record<string, Judge>> = {
  'art30c.controller': reachable,
  'art30c.joint': joint,
  'art30c.representative': representative,
  'art30c.dpo': officer,
  'art30c.purposes': listed('purpose'),
  'art30c.subjects': listed('subjectGroup'),
  'art30c.data': listed('dataItem'),
  'art30c.recipients': recipients,
  'art30c.transfers': transfers,
  'art30c.retention': retention,
  'art30c.security': secured,
};

export const processorElements: Readonly<Record<string, Judge>> = {
  'art30p.processor': reachable,
  'art30p.controllers': clients,
  'art30p.representative': representative,
  'art30p.dpo': officer,
  'art30p.categories': clientCategories,
  'art30p.transfers': clientTransfers,
  'art30p.security': clientSecurity,
};
