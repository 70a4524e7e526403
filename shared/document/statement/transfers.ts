/** Section 5: data that leave the EEA. Art. 13(1)(f), 14(1)(f), 44-49. */
import { stateOf } from '../../domain/answer.ts';
import { addMonths, lastDayOf } from '../../domain/dates.ts';
import type { DpfListing } from '../../domain/dpf-listing.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { PartyTransfer } from '../../domain/party-transfer.ts';
import type { Transfer } from '../../domain/transfer.ts';
import { formatDate } from '../../i18n/format.ts';
import { adequacyFor, lawById, lawIn, validOn } from '../../reference/lookup.ts';
import type { Block, Line, Marker } from '../model.ts';
import { filled, lawRun, plainText } from '../runs.ts';
import type { StatementContext } from './context.ts';
import { dataLabel, withDetail } from './data-words.ts';
import { type PartyPlace, placesOf, systemsInside } from './places.ts';
import { dataOf } from './purpose-rows.ts';
import { partyName, recipientName } from './recipient-names.ts';
import { recipientsOf } from './recipients.ts';
import { holdsFor, type ScopedActivity } from './scope.ts';
import {
  blocked,
  conflicting,
  expired,
  fact,
  led,
  listed,
  paragraphs,
  said,
  sentence,
  settled,
  toAnswer,
  toConfirm,
  toFill,
  uniqueLines,
} from './telling.ts';

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
      .map(
        (row): Sent => ({
          kind: 'transfer',
          row,
          party: row.party ?? context.index.get('recipient', row.recipient)?.party,
          from: [scoped],
        }),
      ),
  );
  const covered = new Set(own.map((sent) => sent.party));
  const parties = Map.groupBy(recipientsOf(context), ({ recipient }) => recipient.party ?? '');
  const ofParties = [...parties].flatMap(([party, uses]) => {
    if (covered.has(party)) return [];
    return context.index.parts('partyTransfer', party).map(
      (row): Sent => ({
        kind: 'partyTransfer',
        row,
        party,
        from: [...new Set(uses.map((use) => use.scoped))],
      }),
    );
  });
  return [...own, ...ofParties];
}

export function transfersBlocks(context: StatementContext): readonly Block[] {
  const sent = sentOf(context);
  const known = sent.filter(
    (each) => placeName(context, each) !== undefined && !isSentByPerson(context, each),
  );
  const places = placesOf(context);
  const blocks = [
    ...(known.length > 0 ? paragraphs(context, [said(context.words.sharing.leavesEurope)]) : []),
    ...[...Map.groupBy(sent, (each) => keyOf(context, each)).values()].flatMap((group) =>
      oneTransfer(context, group),
    ),
    ...answers(context, sent),
    ...conflicts(context, sent, places),
    ...atHome(context, sent, places),
  ];
  return [
    ...blocks,
    ...(context.scope.length > 0 ? paragraphs(context, [said(context.words.sharing.europe)]) : []),
  ];
}

export function placeName(context: StatementContext, sent: Sent): Line | undefined {
  const { entity, row } = asTransfer(sent);
  return (
    fact(context, entity, row, 'country') ??
    fact(context, entity, row, 'organisation') ??
    fact(context, entity, row, 'place')
  );
}

function receiver(context: StatementContext, sent: Sent): Line | undefined {
  const { entity, row } = asTransfer(sent);
  const recipient =
    sent.kind === 'transfer' ? context.index.get('recipient', row.recipient) : undefined;
  const party = context.index.get('party', sent.party);
  const name =
    (recipient && recipientName(context, recipient)) ??
    (party && partyName(context, party)) ??
    fact(context, entity, row, 'importer');
  return name && name.length > 0 && name.every((run) => run.origin !== 'missing')
    ? name
    : undefined;
}

/** The same place, receiver and ground are told once, with all the data that go there. */
function keyOf(context: StatementContext, sent: Sent): string {
  const place = plainText(placeName(context, sent) ?? []);
  const own = isSentByPerson(context, sent);
  return [place, plainText(receiver(context, sent) ?? []), sent.row.instrument, own].join('\n');
}

function isSentByPerson(context: StatementContext, sent: Sent): boolean {
  if (sent.kind !== 'transfer') return false;
  return stateOf(settled(context, 'transfer', sent.row as Transfer, 'sentByPerson')) === 'some';
}

function oneTransfer(context: StatementContext, group: readonly Sent[]): readonly Block[] {
  const words = context.words.sharing;
  const [first] = group;
  if (!first) return [];
  const place = placeName(context, first);
  if (!place) return [unknownPlace(context, first, refOf(first.kind, first.row.id, 'country'))];
  if (isSentByPerson(context, first)) {
    return paragraphs(context, [filled(words.sentByPerson<Line>(place))]);
  }
  const ground = groundOf(context, first, place);
  const facts = group.flatMap((sent) => remarks(context, sent));
  return [
    ...dataBlocks(context, group, place),
    ...paragraphs(context, [...ground.sentences, ...facts]),
    ...ground.markers,
  ];
}

/** The risk that was told and how to get a copy of the safeguards. */
function remarks(context: StatementContext, sent: Sent): readonly Line[] {
  const { entity, row } = asTransfer(sent);
  const risk = sent.kind === 'transfer' ? fact(context, 'transfer', row, 'riskText') : undefined;
  const copy = fact(context, entity, row, 'copyRoute');
  return [
    ...(risk ? [led(risk, context.words.sharing.risk<Line>)] : []),
    ...(copy ? [sentence(copy)] : []),
  ];
}

/** Nouns that a sentence holds before they become a list. */
const MOST_NOUNS = 6;

function dataBlocks(
  context: StatementContext,
  group: readonly Sent[],
  place: Line,
): readonly Block[] {
  const words = context.words.sharing;
  const name = group[0] && receiver(context, group[0]);
  const where = name ? withDetail(name, place) : place;
  const data = uniqueLines(group.flatMap((sent) => dataSent(context, sent)));
  if (data.length === 0) return paragraphs(context, [filled(words.goesToSomehow<Line>(where))]);
  if (data.length <= MOST_NOUNS) {
    return paragraphs(context, [filled(words.goesTo<Line>(where, listed(context, data)))]);
  }
  return [
    ...paragraphs(context, [filled(words.goesToList<Line>(where))]),
    { kind: 'list', items: data },
  ];
}

function unknownPlace(context: StatementContext, sent: Sent, ref: string): Marker {
  const words = context.words.sharing;
  const proposed =
    sent.row.country === undefined
      ? sent.row.place?.nl
      : lawById(sent.row.country)?.[context.language];
  if (proposed === undefined) return toFill(context, words.missing.placeOfTransfer, [ref]);
  return toConfirm(context, words.confirm.transferTo(proposed), words.missing.placeOfTransfer, [
    ref,
  ]);
}

function dataSent(context: StatementContext, sent: Sent): readonly Line[] {
  const limited = sent.kind === 'transfer' ? (sent.row as Transfer).forData : undefined;
  const items = sent.from.flatMap((scoped) =>
    dataOf(context, scoped).filter(
      (item) => (limited ?? partyData(context, scoped, sent))?.includes(item.id) ?? true,
    ),
  );
  const known = items.filter((item) => context.index.printable('dataItem', item.id, 'term'));
  return known.map((item) => dataLabel(context, item));
}

/** What the party gets of an activity; undefined for all of it. */
function partyData(
  context: StatementContext,
  scoped: ScopedActivity,
  sent: Sent,
): readonly string[] | undefined {
  const rows = context.index
    .parts('recipient', scoped.activity.id)
    .filter((row) => row.party === sent.party);
  return rows.length > 0 && rows.every((row) => row.forData !== undefined)
    ? rows.flatMap((row) => row.forData ?? [])
    : undefined;
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
  if (row.instrument === undefined || !law) {
    return { sentences: [], markers: [noGround(context, row, placeText, ref)] };
  }
  const label = law[context.language];
  if (!context.index.printable(entity, row.id, 'instrument')) {
    const question = words.confirm.ground(placeText, label);
    const marker = toConfirm(context, question, words.missing.noGround(placeText), [ref]);
    return { sentences: [], markers: [marker] };
  }
  if (validOn(law, context.date) === 'notValid') {
    return { sentences: [], markers: [expired(context, words.missing.ended(label), [ref])] };
  }
  if (row.instrument.startsWith('adequacy.')) return adequacy(context, sent, row.instrument, place);
  if (row.instrument.startsWith('derog.')) return derogation(context, sent, row.instrument, place);
  return safeguard(context, sent, row.instrument, place);
}

/** Art. 46, with where a person gets a copy: Art. 13(1)(f). */
function safeguard(context: StatementContext, sent: Sent, id: string, place: Line): Ground {
  const words = context.words.sharing;
  const { entity, row } = asTransfer(sent);
  const ref = refOf(sent.kind, row.id, 'instrument');
  const party = receiver(context, sent) ?? place;
  const named: Readonly<Record<string, readonly Line[]>> = {
    'instrument.scc': [filled(words.scc<Line>(party)), said(words.sccSays, [ref])],
    'instrument.bcr': [filled(words.bcr<Line>(party)), said(words.bcrApproved, [ref])],
  };
  const label = lawRun(lawById(id)?.[context.language] ?? id, [ref]);
  const sentences = named[id] ?? [filled(words.otherInstrument<Line>(party, [label]))];
  const open = refOf(sent.kind, row.id, 'copyRoute');
  const copy = fact(context, entity, row, 'copyRoute')
    ? []
    : [toFill(context, words.missing.copy(plainText(party)), [open])];
  return { sentences: [...sentences, ...checkedOn(context, sent, party)], markers: copy };
}

/** Art. 49, told with what it means: there is no protection that the law finds good enough. */
function derogation(context: StatementContext, sent: Sent, id: string, place: Line): Ground {
  const words = context.words.sharing;
  const text = words.derogations[id.slice('derog.'.length)] ?? '';
  const ground = said(text, [refOf(sent.kind, sent.row.id, 'instrument')]);
  return {
    sentences: [filled(words.derogation<Line>(place, ground)), said(words.lessProtection)],
    markers: [],
  };
}

/** The law has no default ground: Art. 44. */
function noGround(context: StatementContext, row: Transfer, place: string, ref: string): Marker {
  const words = context.words.sharing.missing;
  const decision = row.country === undefined ? undefined : adequacyFor(row.country, context.date);
  const none = decision?.status === 'none' ? [words.noDecision] : [];
  return blocked(context, [words.noGround(place), ...none, words.chooseGround].join('. '), [ref]);
}

function adequacy(context: StatementContext, sent: Sent, id: string, place: Line): Ground {
  const words = context.words.sharing;
  const ref = refOf(sent.kind, sent.row.id, 'instrument');
  const party = receiver(context, sent) ?? place;
  const checked = checkedOn(context, sent, party);
  if (lawIn('adequacy', id)?.needsListing !== true) {
    return { sentences: [filled(words.adequate<Line>(place)), ...checked], markers: [] };
  }
  const listing = context.index.parts('dpfListing', sent.party ?? '')[0];
  const decision = said(words.adequateListed, [ref]);
  if (!listing || stateOf(settled(context, 'dpfListing', listing, 'listed')) !== 'some') {
    const open = listing
      ? refOf('dpfListing', listing.id, 'listed')
      : refOf(sent.kind, sent.row.id, 'instrument');
    const question = toAnswer(context, words.missing.listing(plainText(party)), [open]);
    return { sentences: [decision], markers: [question] };
  }
  const onList = filled(words.listed<Line>(party));
  const stale = staleListing(context, sent, listing, plainText(party));
  return { sentences: [decision, onList, ...checked], markers: stale };
}

function staleListing(
  context: StatementContext,
  sent: Sent,
  listing: DpfListing,
  party: string,
): readonly Marker[] {
  const seen = sent.row.checkedOn ?? listing.checkedOn;
  if (seen === undefined) return [];
  const isOld = addMonths(lastDayOf(seen), LISTING_MONTHS) < context.date;
  const hasEnded = listing.expiresOn !== undefined && lastDayOf(listing.expiresOn) < context.date;
  if (!isOld && !hasEnded) return [];
  const text = context.words.sharing.missing.listOld(party, formatDate(seen, context.language));
  return [expired(context, text, [refOf('dpfListing', listing.id, 'checkedOn')])];
}

function checkedOn(context: StatementContext, sent: Sent, party: Line): readonly Line[] {
  const { entity, row } = asTransfer(sent);
  const listing = context.index.parts('dpfListing', sent.party ?? '')[0];
  const date =
    fact(context, entity, row, 'checkedOn') ??
    (listing && fact(context, 'dpfListing', listing, 'checkedOn'));
  return date ? [filled(context.words.sharing.checkedOn<Line>(party, date))] : [];
}

/** Every activity must have answered; "some" without a transfer names no country. */
function answers(context: StatementContext, sent: readonly Sent[]): readonly Marker[] {
  const words = context.words.sharing;
  const from = new Set(sent.flatMap((each) => each.from));
  const without = context.scope.filter((scoped) => !from.has(scoped));
  const state = (scoped: ScopedActivity) =>
    stateOf(settled(context, 'activity', scoped.activity, 'transfersAnswer'));
  const refs = (which: readonly ScopedActivity[]) =>
    which.map(({ activity }) => refOf('activity', activity.id, 'transfersAnswer'));
  const unknown = without.filter((scoped) => state(scoped) === 'unknown');
  const unnamed = without.filter((scoped) => state(scoped) === 'some');
  return [
    ...(unknown.length > 0
      ? [toAnswer(context, words.missing.transfersAnswer, refs(unknown))]
      : []),
    ...(unnamed.length > 0 ? [toFill(context, words.missing.transfers, refs(unnamed))] : []),
  ];
}

/** TRF-CONFLICT: a party keeps data outside Europe and no transfer says so. */
function conflicts(
  context: StatementContext,
  sent: readonly Sent[],
  places: readonly PartyPlace[],
): readonly Marker[] {
  const told = new Set(sent.map((each) => each.party));
  return places
    .filter((place) => place.where === 'outside' && !told.has(place.party.id))
    .map(({ party, outside }) =>
      conflicting(
        context,
        context.words.sharing.missing.conflict(
          party.name,
          lawById(outside ?? '')?.[context.language] ?? '',
        ),
        [refOf('party', party.id, 'locationsAnswer')],
      ),
    );
}

/** "Uw gegevens blijven binnen Europa" only when every party, system and sub-processor has an answered place. */
function atHome(
  context: StatementContext,
  sent: readonly Sent[],
  places: readonly PartyPlace[],
): readonly Block[] {
  const words = context.words.sharing;
  const told = new Set(sent.map((each) => each.party));
  const rest = places.filter((place) => !told.has(place.party.id));
  const unknown = rest.filter((place) => place.where === 'unknown');
  const refs = rest.map((place) => refOf('party', place.party.id, 'locationsAnswer'));
  const from = new Set(sent.flatMap((each) => each.from));
  const none = context.scope.every(
    (scoped) =>
      from.has(scoped) ||
      stateOf(settled(context, 'activity', scoped.activity, 'transfersAnswer')) === 'none',
  );
  if (unknown.length > 0) {
    const names = listed(
      context,
      unknown.map((place) => [lawRun(place.party.name)]),
    );
    return [
      toAnswer(
        context,
        words.missing.places(plainText(names)),
        unknown.map((place) => refOf('party', place.party.id, 'locationsAnswer')),
      ),
    ];
  }
  if (
    !none ||
    rest.some((place) => place.where === 'outside') ||
    !systemsInside(context) ||
    context.scope.length === 0
  )
    return [];
  if (sent.length === 0) return paragraphs(context, [said(words.staysInEurope, refs)]);
  return rest.length > 0 ? paragraphs(context, [said(words.restInEurope, refs)]) : [];
}
