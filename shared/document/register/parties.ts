/** All companies and authorities in one table: role, place, safeguards. Processors by name, as authorities ask. */
import type { Party } from '../../domain/party.ts';
import { type ComposeContext, inTable } from '../context.ts';
import type { Cell, Line, Section } from '../model.ts';
import { line, strong } from '../runs.ts';
import { say } from '../say.ts';
import { agreementLines } from './agreement.ts';
import { head, labelled, labelledInLine, withoutEmptyColumns, wordsOf } from './parts.ts';
import { activitiesOf } from './selection.ts';
import { placeOf } from './transfer-place.ts';
import { safeguardCell } from './transfers.ts';

export function partiesSection(context: ComposeContext): Section | undefined {
  const words = wordsOf(context);
  const used = usedParties(context);
  const parties = context.index.all('party').filter((party) => used.has(party.id));
  if (parties.length === 0) return undefined;
  return {
    id: 'parties',
    orientation: 'portrait',
    newPage: true,
    blocks: [
      { kind: 'heading', level: 2, anchor: 'parties', runs: head(words.partiesAndTransfers) },
      withoutEmptyColumns({
        kind: 'table',
        caption: words.partiesCaption,
        columns: [
          { head: head(words.recipient), width: 30 },
          { head: head(words.role), width: 14 },
          { head: head(words.whatFor), width: 28 },
          { head: head(words.transfers), width: 28 },
        ],
        rows: parties.map((party) => [
          nameCell(inTable(context), party),
          rolesCell(context, party),
          whatCell(inTable(context), party),
          placesCell(inTable(context), party),
        ]),
      }),
    ],
  };
}

/** Parties that get data from an activity of this register, keep a system of it or decide with us. */
function usedParties(context: ComposeContext): ReadonlySet<string> {
  const ids = activitiesOf(context, 'controller').flatMap((activity) => [
    ...context.index.parts('recipient', activity.id).map((row) => row.party),
    ...context.index.parts('transfer', activity.id).map((row) => row.party),
    ...context.index.parts('dataItem', activity.id).map((row) => row.sourceParty),
  ]);
  const { system, jointArrangement, cookie, embed } = context.index.register;
  const others = [
    ...system.map((row) => row.supplier),
    ...cookie.map((row) => row.party),
    ...embed.map((row) => row.party),
  ];
  const joint = jointArrangement.flatMap((row) => row.parties ?? []);
  return new Set([...ids, ...others, ...joint].filter((id) => id !== undefined));
}

function nameCell(context: ComposeContext, party: Party): Cell {
  return [
    strong(say(context, 'party', party, 'name') ?? []),
    ...labelled(context, 'party', party, [
      'latinName',
      'kind',
      'address',
      'country',
      'email',
      'phone',
      'website',
      'endedOn',
    ]),
  ];
}

function rolesCell(context: ComposeContext, party: Party): Cell {
  const roles = say(context, 'party', party, 'roles');
  return roles ? [roles] : [];
}

function whatCell(context: ComposeContext, party: Party): Cell {
  const what = say(context, 'party', party, 'what');
  const agreements = context.index
    .parts('processorAgreement', party.id)
    .flatMap((row) => agreementLines(context, row));
  const subs = context.index
    .parts('subProcessor', party.id)
    .map((row) => labelledInLine(context, 'subProcessor', row, ['name', 'what', 'country']));
  const certificates = context.index
    .parts('certificate', party.id)
    .map((row) => labelledInLine(context, 'certificate', row, ['name', 'reference', 'validUntil']));
  return [
    ...(what ? [what] : []),
    ...labelled(context, 'party', party, ['publicCategory', 'publicDetail']),
    ...agreements,
    ...subs,
    ...certificates,
  ];
}

function placesCell(context: ComposeContext, party: Party): Cell {
  const places: Line[] = context.index
    .parts('location', party.id)
    .map((row) => labelledInLine(context, 'location', row, ['country', 'kind', 'detail']));
  const transfers = context.index
    .parts('partyTransfer', party.id)
    .flatMap((row) => [
      line(placeOf(context, 'partyTransfer', row), ': '),
      ...safeguardCell(context, 'partyTransfer', row),
    ]);
  const listing = context.index
    .parts('dpfListing', party.id)
    .map((row) =>
      labelledInLine(context, 'dpfListing', row, [
        'listed',
        'legalName',
        'dataType',
        'checkedOn',
        'expiresOn',
      ]),
    );
  return [
    ...labelled(context, 'party', party, ['locationsAnswer', 'onwardAnswer']),
    ...places,
    ...transfers,
    ...listing,
  ];
}
