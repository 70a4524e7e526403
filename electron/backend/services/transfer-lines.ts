/** The table of transfers: one line for each, of activities and of parties, in words. */
import { isEea } from '../../../shared/checks/countries.ts';
import { rowName, termText } from '../../../shared/checks/field-text.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { TransferLine } from '../../../shared/contract/uses.ts';
import { stateOf } from '../../../shared/domain/answer.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { inLanguage, type Language } from '../../../shared/domain/text.ts';
import type { Host } from '../host.ts';
import { fileOf } from './open-files.ts';

export function listTransfers(
  { file, language }: InputOf<'transfers.list'>,
  host: Host,
): OutputOf<'transfers.list'> {
  const { index } = fileOf(host, file);
  const ofActivities = index
    .all('activity')
    .flatMap((activity) =>
      index
        .parts('transfer', activity.id)
        .map((row) => activityLine(row, activity, index, language)),
    );
  const ofParties = index
    .all('party')
    .flatMap((party) =>
      index.parts('partyTransfer', party.id).map((row) => partyLine(row, party, index, language)),
    );
  return [...ofActivities, ...ofParties];
}

function activityLine(
  row: Row<'transfer'>,
  { id, number, name }: Row<'activity'>,
  index: RegisterIndex,
  language: Language,
): TransferLine {
  const recipient = index.get('recipient', row.recipient);
  const party = row.party ?? recipient?.party;
  const to = recipient === undefined ? '' : rowName('recipient', recipient.id, language, index);
  return {
    ...shared(row, index, language),
    entity: 'transfer',
    activity: id,
    number,
    source: inLanguage(name, language).text,
    sentByPerson: stateOf(row.sentByPerson) === 'some',
    ...(party === undefined ? {} : { party }),
    who:
      party === undefined
        ? to || textOf(row.importer, language)
        : (index.get('party', party)?.name ?? ''),
  };
}

function partyLine(
  row: Row<'partyTransfer'>,
  { id, name }: Row<'party'>,
  index: RegisterIndex,
  language: Language,
): TransferLine {
  return {
    ...shared(row, index, language),
    entity: 'partyTransfer',
    party: id,
    source: name,
    sentByPerson: false,
    who: row.to ?? (textOf(row.importer, language) || name),
  };
}

const textOf = (text: Row<'transfer'>['importer'], language: Language): string =>
  text === undefined ? '' : inLanguage(text, language).text;

function shared(
  row: Row<'transfer'> | Row<'partyTransfer'>,
  index: RegisterIndex,
  language: Language,
) {
  const { id, country, organisation, place, instrument, expiresOn } = row;
  const known = country ?? organisation;
  return {
    id,
    place: known === undefined ? textOf(place, language) : termText(known, language, index),
    inEea: country !== undefined && isEea(country),
    instrument: instrument === undefined ? '' : termText(instrument, language, index),
    ...(instrument === undefined ? {} : { ground: groundOf(instrument) }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
  };
}

/** The list of the law pack that the id is of. */
const groundOf = (instrument: string) =>
  instrument.slice(0, instrument.indexOf('.')) as NonNullable<TransferLine['ground']>;
