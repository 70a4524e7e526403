/** Section 5: data that leave the EEA. Art. 13(1)(f), 14(1)(f), 44-49. */
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import { lawById } from '../../reference/lookup.ts';
import type { Block, Line, Marker } from '../model.ts';
import { filled, joined, lawRun, paragraph, plainText, uniqueLines } from '../runs.ts';
import type { StatementContext } from './context.ts';
import { withDetail } from './data-words.ts';
import { groundOf } from './grounds.ts';
import { type PartyPlace, placesOf, systemsInside, systemsOutside } from './places.ts';
import type { ScopedActivity } from './scope.ts';
import {
  asTransfer,
  awaitedOf,
  dataSent,
  isSentByPerson,
  placeName,
  receiver,
  type Sent,
  sentOf,
} from './sent.ts';
import {
  conflicting,
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
} from './telling.ts';

export function transfersBlocks(context: StatementContext): readonly Block[] {
  const sent = sentOf(context);
  const awaited = awaitedOf(context);
  const all = [...sent, ...awaited];
  const known = sent.filter(
    (each) => placeName(context, each) !== undefined && !isSentByPerson(context, each),
  );
  const places = placesOf(context);
  const blocks = [
    ...(known.length > 0 ? paragraphs(context, [said(context.words.sharing.leavesEurope)]) : []),
    ...[...Map.groupBy(sent, (each) => keyOf(context, each)).values()].flatMap((group) =>
      oneTransfer(context, group),
    ),
    ...awaited.map((each) =>
      unknownPlace(context, each, refOf('recipient', each.through ?? '', 'party')),
    ),
    ...answers(context, all),
    ...conflicts(context, all, places),
    ...atHome(context, all, places),
  ];
  return [
    ...blocks,
    ...(context.scope.length > 0 ? paragraphs(context, [said(context.words.sharing.europe)]) : []),
  ];
}

/** The same place, receiver and ground are told once, with all the data that go there. */
function keyOf(context: StatementContext, sent: Sent): string {
  const place = plainText(placeName(context, sent) ?? []);
  const own = isSentByPerson(context, sent);
  return [place, plainText(receiver(context, sent) ?? []), sent.row.instrument, own].join('\n');
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
    ...(copy ? [said(context.words.sharing.readIt), sentence(copy)] : []),
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
  const data = uniqueLines(group.flatMap((sent) => dataSent(context, sent)));
  // A category with its detail, or a country that asks for an article, fits in no sentence.
  if (!name || plainText(name).includes('(')) return apart(context, place, name, data);
  const where = withDetail(name, place);
  if (data.length === 0) return paragraphs(context, [filled(words.goesToSomehow<Line>(where))]);
  if (data.length <= MOST_NOUNS) {
    return paragraphs(context, [filled(words.goesTo<Line>(where, listed(context, data)))]);
  }
  return [
    ...paragraphs(context, [filled(words.goesToList<Line>(where))]),
    { kind: 'list', items: data },
  ];
}

/** Place, receiver and data each behind a colon. */
function apart(
  context: StatementContext,
  place: Line,
  name: Line | undefined,
  data: readonly Line[],
): readonly Block[] {
  const words = context.words.sharing;
  const long = data.length > MOST_NOUNS;
  const sentences = [
    filled(words.goesHere<Line>(place)),
    ...(name ? [filled(words.whoGets<Line>(name))] : []),
    ...(long
      ? [said(words.whichDataList)]
      : data.length > 0
        ? [filled(words.whichData<Line>(listed(context, data)))]
        : []),
  ];
  // One line, so that it is told in full where it shares its first words with another.
  const whole = joined(sentences, ' ');
  return [
    ...(long ? [paragraph(whole)] : paragraphs(context, [whole])),
    ...(long ? [{ kind: 'list', items: data } as const] : []),
  ];
}

function unknownPlace(context: StatementContext, sent: Sent, ref: string): Marker {
  const words = context.words.sharing;
  const proposed =
    sent.row.country === undefined
      ? (sent.row.place?.[context.language] ?? sent.row.place?.nl ?? sent.row.place?.en)
      : lawById(sent.row.country)?.[context.language];
  if (proposed === undefined) return toFill(context, words.missing.placeOfTransfer, [ref]);
  return toConfirm(context, words.confirm.transferTo(proposed), words.missing.placeOfTransfer, [
    ref,
  ]);
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

/** TRF-CONFLICT: a party or a system keeps data outside Europe and no transfer says so. */
function conflicts(
  context: StatementContext,
  sent: readonly Sent[],
  places: readonly PartyPlace[],
): readonly Marker[] {
  const told = new Set(sent.map((each) => each.party));
  const parties = places.filter((place) => place.where === 'outside' && !told.has(place.party.id));
  const named = new Set([...told, ...parties.map(({ party }) => party.id)]);
  const systems = systemsOutside(context).filter(
    ({ supplier }) => supplier === undefined || !named.has(supplier),
  );
  const conflict = (name: string, country: string | undefined, ref: string) =>
    conflicting(
      context,
      context.words.sharing.missing.conflict(
        name,
        lawById(country ?? '')?.[context.language] ?? '',
      ),
      [ref],
    );
  return [
    ...parties.map(({ party, outside }) =>
      conflict(party.name, outside, refOf('party', party.id, 'locationsAnswer')),
    ),
    ...systems.map(({ id, name, country }) =>
      conflict(name, country, refOf('system', id, 'country')),
    ),
  ];
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
