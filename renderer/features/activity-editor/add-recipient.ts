/** Adding who gets the data, in the role that is usual for them; that somebody does is thereby answered. */
import { type Answer, stateOf } from '../../../shared/domain/answer.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { lawIn } from '../../../shared/reference/lookup.ts';
import { change, newRowId, useFile, type WantedChange } from '../../state/file.ts';
import { partsIn, rowOf } from '../../state/row-cache.ts';
import { today } from '../../state/today.ts';
import type { PickedParty } from '../../widgets/PartyPicker.tsx';
import { rankAfter } from '../../widgets/rows/move-row.ts';

type Kind = Row<'recipient'>['kind'];

export function addRecipient(
  activity: string,
  picked: PickedParty,
  before: readonly WantedChange[],
): void {
  const { cache } = useFile.getState();
  const kind = kindOf(picked);
  const row = {
    id: newRowId(),
    activity,
    rank: rankAfter(partsIn(cache, 'recipient', activity)),
    ...picked,
    ...(kind === undefined ? {} : { kind }),
  };
  void change([...before, { create: 'recipient', row }, ...answered(activity, 'recipientsAnswer')]);
}

/** Yes, from today, unless that was said before. */
export function answered(activity: string, field: string): readonly WantedChange[] {
  const row = rowOf(useFile.getState().cache, 'activity', activity);
  const from = (row as Readonly<Record<string, unknown>> | undefined)?.[field] as
    | Answer
    | undefined;
  if (stateOf(from) === 'some') return [];
  return [
    {
      ref: refOf('activity', activity, field),
      ...(from === undefined ? {} : { from }),
      to: { state: 'some', on: today() },
    },
  ];
}

const byUse: Readonly<Record<string, Kind>> = {
  processor: 'processor',
  controller: 'independent',
  joint: 'joint',
  group: 'group',
};

const byRole: Readonly<Record<string, Kind>> = {
  processor: 'processor',
  jointController: 'joint',
  group: 'group',
  recipient: 'independent',
};

function kindOf(picked: PickedParty): Kind {
  if ('term' in picked) return byUse[lawIn('recipient', picked.term)?.usually ?? ''];
  const party = rowOf(useFile.getState().cache, 'party', picked.party);
  const [role] = party?.roles ?? [];
  return role === undefined ? undefined : byRole[role];
}
