/** Section 5: data that leave the EEA. Art. 13(1)(f), 14(1)(f), 44-49. */
import { stateOf } from '../../domain/answer.ts';
import { addMonths, lastDayOf } from '../../domain/dates.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { PartyTransfer } from '../../domain/party-transfer.ts';
import type { Transfer } from '../../domain/transfer.ts';
import { formatDate } from '../../i18n/format.ts';
import { adequacyFor, lawById, lawIn, validOn } from '../../reference/lookup.ts';
import type { Block, Line, Marker } from '../model.ts';
import { filled, lawRun, plainText } from '../runs.ts';
import type { StatementContext } from './context.ts';
import { dataWord } from './data-words.ts';
import { type PartyPlace, placesOf, systemsInside } from './places.ts';
import { dataOf } from './purpose-rows.ts';
import { partyName, recipientName } from './recipient-names.ts';
import { recipientsOf } from './recipients.ts';
import { holdsFor, type ScopedActivity } from './scope.ts';
import { blocked, conflicting, expired, fact, listed, paragraphs, said, sentence, settled, toAnswer, toConfirm, toFill, uniqueLines } from './telling.ts';

type Kind = 'transfer' | 'partyTransfer';

export interface Sent {
  readonly kind: Kind;
  readonly row: Transfer | PartyTransfer;
  /** The party that gets the data, where one is known. */
  readonly party: string | undefined;
  readonly from: readonly ScopedActivity[];
}

/** A listing under the Data Privacy Framework is renewed each year. */
const LISTING_MONTHS = 12;

/** The fields that both kinds of transfer have are asked of a row as of a transfer. */
const asTransfer = (sent: Sent) => ({ entity: sent.kind as 'transfer', row: sent.row as Transfer });

export function sentOf(context: StatementContext): readonly Sent[] {
  const own = context.scope.flatMap((scoped) =>
    context.index
      .parts('transfer', scoped.activity.id)
      .filter((row) => holdsFor(scoped, row.forSubjects))
      .map((row): Sent => ({ kind: 'transfer', row, party: row.party ?? context.index.get('recipient', row.recipient)?.party, from: [scoped] })),
  );
  const covered = new Set(own.map((sent) => sent.party));
  const parties = Map.groupBy(recipientsOf(context), ({ recipient }) => recipient.party ?? '');
  const ofParties = [...parties].flatMap(([party, uses]) => {
    if (covered.has(party)) return [];
    return context.index.parts('partyTransfer', party).map((row): Sent => ({ kind: 'partyTransfer', row, party, from: [...new Set(uses.map((use) => use.scoped))] }));
  });
  return [...own, ...ofParties];
}

export function transfersBlocks(context: StatementContext): readonly Block[] {
  const sent = sentOf(context);
  const places = placesOf(context);
  const blocks = [...sent.flatMap((each) => oneTransfer(context, each)), ...answers(context, sent), ...conflicts(context, sent, places), ...atHome(context, sent, places)];
  return [...blocks, ...(context.scope.length > 0 ? paragraphs(context, [said(context.words.sharing.europe)]) : [])];
}

export function placeName(context: StatementContext, sent: Sent): Line | undefined {
  const { entity, row } = asTransfer(sent);
  return fact(context, entity, row, 'country') ?? fact(context, entity, row, 'organisation') ?? fact(context, entity, row, 'place');
}

function receiver(context: StatementContext, sent: Sent): Line | undefined {
  const { entity, row } = asTransfer(sent);
  const recipient = sent.kind === 'transfer' ? context.index.get('recipient', row.recipient) : undefined;
  const party = context.index.get('party', sent.party);
  const name = (recipient && recipientName(context, recipient)) ?? (party && partyName(context, party)) ?? fact(context, entity, row, 'importer');
  return name && name.length > 0 && name.every((run) => run.origin !== 'missing') ? name : undefined;
}

function oneTransfer(context: StatementContext, sent: Sent): readonly Block[] {
  const words = context.words.sharing;
  const { entity, row } = asTransfer(sent);
  const place = placeName(context, sent);
  const ref = refOf(sent.kind, row.id, 'country');
  if (!place) return [unknownPlace(context, sent, ref)];
  if (sent.kind === 'transfer' && stateOf(settled(context, 'transfer', row, 'sentByPerson')) === 'some') return paragraphs(context, [filled(words.sentByPerson<Line>(place))]);
  const name = receiver(context, sent);
  const data = dataSent(context, sent);
  const risk = sent.kind === 'transfer' ? fact(context, 'transfer', row, 'riskText') : undefined;
  const copy = fact(context, entity, row, 'copyRoute');
  const ground = groundOf(context, sent, place);
  return [
    ...paragraphs(context, [
      name ? filled(words.sendsTo<Line>(name, place)) : filled(words.goesTo<Line>(place)),
      data.length > 0 ? filled(words.itConcerns<Line>(data)) : undefined,
      ...ground.sentences,
      risk && filled(words.risk<Line>(sentence(risk))),
      copy && sentence(copy),
    ]),
    ...ground.markers,
  ];
}

function unknownPlace(context: StatementContext, sent: Sent, ref: string): Marker {
  const words = context.words.sharing;
  const proposed = sent.row.country === undefined ? sent.row.place?.nl : lawById(sent.row.country)?.[context.language];
  if (proposed === undefined) return toFill(context, words.missing.placeOfTransfer, [ref]);
  return toConfirm(context, words.confirm.transferTo(proposed), words.missing.placeOfTransfer, [ref]);
}

function dataSent(context: StatementContext, sent: Sent): Line {
  const limited = sent.kind === 'transfer' ? (sent.row as Transfer).forData : undefined;
  const items = sent.from.flatMap((scoped) => dataOf(context, scoped).filter((item) => (limited ?? partyData(context, scoped, sent))?.includes(item.id) ?? true));
  const known = items.filter((item) => context.index.printable('dataItem', item.id, 'term'));
  return listed(context, uniqueLines(known.map((item) => dataWord(context, item))));
}

/** What the party gets of an activity; undefined for all of it. */
function partyData(context: StatementContext, scoped: ScopedActivity, sent: Sent): readonly string[] | undefined {
  const rows = context.index.parts('recipient', scoped.activity.id).filter((row) => row.party === sent.party);
  return rows.length > 0 && rows.every((row) => row.forData !== undefined) ? rows.flatMap((row) => row.forData ?? []) : undefined;
}

interface Ground {
  readonly sentences: readonly Line[];
  readonly markers: readonly Marker[];
}

function groundOf(context: StatementContext, sent: Sent, place: Line): Ground {
  const words = context.words.sharing;
  const { entity, row } = asTransfer(sent);
  const ref = refOf(sent.kind, row.id, 'instrument');
  const placeText = plainText(place);
  const law = row.instrument === undefined ? undefined : lawById(row.instrument);
  if (row.instrument === undefined || !law) return { sentences: [], markers: [noGround(context, row, placeText, ref)] };
  if (!context.index.printable(entity, row.id, 'instrument')) {
    return { sentences: [], markers: [toConfirm(context, words.confirm.ground(placeText, law[context.language]), words.missing.noGround(placeText), [ref])] };
  }
  if (validOn(law, context.date) === 'notValid') return { sentences: [], markers: [expired(context, words.missing.ended(law[context.language]), [ref])] };
  if (row.instrument.startsWith('adequacy.')) return adequacy(context, sent, row.instrument, ref);
  const checked = checkedOn(context, sent);
  if (row.instrument.startsWith('derog.')) {
    return { sentences: [said(words.derogations[row.instrument.slice('derog.'.length)] ?? '', [ref]), said(words.lessProtection), ...checked], markers: [] };
  }
  const text = row.instrument === 'instrument.scc' ? said(words.scc, [ref]) : row.instrument === 'instrument.bcr' ? said(words.bcr, [ref]) : filled(words.otherInstrument<Line>([lawRun(law[context.language], [ref])]));
  const party = plainText(receiver(context, sent) ?? place);
  const copy = fact(context, entity, row, 'copyRoute') ? [] : [toFill(context, words.missing.copy(party), [refOf(sent.kind, row.id, 'copyRoute')])];
  return { sentences: [text, ...checked], markers: copy };
}

/** The law has no default ground: Art. 44. */
function noGround(context: StatementContext, row: Transfer, place: string, ref: string): Marker {
  const words = context.words.sharing.missing;
  const decision = row.country === undefined ? undefined : adequacyFor(row.country, context.date);
  const none = decision?.status === 'none' ? [words.noDecision] : [];
  return blocked(context, [words.noGround(place), ...none, words.chooseGround].join('. '), [ref]);
}

function adequacy(context: StatementContext, sent: Sent, id: string, ref: string): Ground {
  const words = context.words.sharing;
  if (lawIn('adequacy', id)?.needsListing !== true) return { sentences: [said(words.adequate, [ref]), ...checkedOn(context, sent)], markers: [] };
  const listing = context.index.parts('dpfListing', sent.party ?? '')[0];
  const name = plainText(receiver(context, sent) ?? placeName(context, sent) ?? []);
  const state = stateOf(settled(context, 'dpfListing', listing, 'listed'));
  const first = said(words.adequateListed, [ref]);
  if (state !== 'some' || !listing) {
    return { sentences: [first], markers: [toAnswer(context, words.missing.listing(name), [refOf('dpfListing', listing?.id ?? sent.row.id, 'listed')])] };
  }
  const seen = sent.row.checkedOn ?? listing.checkedOn;
  const old = seen !== undefined && (addMonths(lastDayOf(seen), LISTING_MONTHS) < context.date || lastDayOf(listing.expiresOn ?? '9999') < context.date);
  const stale = old ? [expired(context, words.missing.listOld(name, formatDate(seen, context.language)), [refOf('dpfListing', listing.id, 'checkedOn')])] : [];
  return { sentences: [first, said(words.listed, [refOf('dpfListing', listing.id, 'listed')]), ...checkedOn(context, sent)], markers: stale };
}

function checkedOn(context: StatementContext, sent: Sent): readonly Line[] {
  const { entity, row } = asTransfer(sent);
  const listing = context.index.parts('dpfListing', sent.party ?? '')[0];
  const date = fact(context, entity, row, 'checkedOn') ?? (listing && fact(context, 'dpfListing', listing, 'checkedOn'));
  return date ? [filled(context.words.sharing.checkedOn<Line>(date))] : [];
}

/** Every activity must have answered; "some" without a transfer names no country. */
function answers(context: StatementContext, sent: readonly Sent[]): readonly Marker[] {
  const words = context.words.sharing;
  const without = context.scope.filter((scoped) => !sent.some((each) => each.from.includes(scoped)));
  const state = (scoped: ScopedActivity) => stateOf(settled(context, 'activity', scoped.activity, 'transfersAnswer'));
  const refs = (which: readonly ScopedActivity[]) => which.map(({ activity }) => refOf('activity', activity.id, 'transfersAnswer'));
  const unknown = without.filter((scoped) => state(scoped) === 'unknown');
  const unnamed = without.filter((scoped) => state(scoped) === 'some');
  return [
    ...(unknown.length > 0 ? [toAnswer(context, words.missing.transfersAnswer, refs(unknown))] : []),
    ...(unnamed.length > 0 ? [toFill(context, words.missing.transfers, refs(unnamed))] : []),
  ];
}

/** TRF-CONFLICT: a party keeps data outside Europe and no transfer says so. */
function conflicts(context: StatementContext, sent: readonly Sent[], places: readonly PartyPlace[]): readonly Marker[] {
  const told = new Set(sent.map((each) => each.party));
  return places
    .filter((place) => place.where === 'outside' && !told.has(place.party.id))
    .map(({ party, outside }) => conflicting(context, context.words.sharing.missing.conflict(party.name, lawById(outside ?? '')?.[context.language] ?? ''), [refOf('party', party.id, 'locationsAnswer')]));
}

/** "Uw gegevens blijven binnen Europa" only when every party, system and sub-processor has an answered place. */
function atHome(context: StatementContext, sent: readonly Sent[], places: readonly PartyPlace[]): readonly Block[] {
  const words = context.words.sharing;
  const told = new Set(sent.map((each) => each.party));
  const rest = places.filter((place) => !told.has(place.party.id));
  const unknown = rest.filter((place) => place.where === 'unknown');
  const refs = rest.map((place) => refOf('party', place.party.id, 'locationsAnswer'));
  const none = context.scope.every((scoped) => sent.some((each) => each.from.includes(scoped)) || stateOf(settled(context, 'activity', scoped.activity, 'transfersAnswer')) === 'none');
  if (unknown.length > 0) {
    const names = listed(context, unknown.map((place) => [lawRun(place.party.name)]));
    return [toAnswer(context, words.missing.places(plainText(names)), unknown.map((place) => refOf('party', place.party.id, 'locationsAnswer')))];
  }
  if (!none || rest.some((place) => place.where === 'outside') || !systemsInside(context) || context.scope.length === 0) return [];
  if (sent.length === 0) return paragraphs(context, [said(words.staysInEurope, refs)]);
  return rest.length > 0 ? paragraphs(context, [said(words.restInEurope, refs)]) : [];
}
