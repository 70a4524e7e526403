/** What a transfer rests on, in a reader's words: Art. 45, 46 and 49. The law has no default ground. */
import { stateOf } from '../../domain/answer.ts';
import { addMonths, isPast, lastDayOf } from '../../domain/days.ts';
import type { DpfListing } from '../../domain/dpf-listing.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { Transfer } from '../../domain/transfer.ts';
import { onDate } from '../../i18n/format.ts';
import { adequacyFor, lawById, lawIn, validOn } from '../../reference/lookup.ts';
import type { Line, Marker } from '../model.ts';
import { filled, lawRun, plainText, withArticle } from '../runs.ts';
import type { StatementContext } from './context.ts';
import { asTransfer, receiver, type Sent } from './sent.ts';
import {
  blocked,
  expired,
  fact,
  factOn,
  said,
  settled,
  toAnswer,
  toConfirm,
  toFill,
} from './telling.ts';

/** A listing under the Data Privacy Framework is renewed each year. */
const LISTING_MONTHS = 12;
export interface Ground {
  readonly sentences: readonly Line[];
  readonly markers: readonly Marker[];
}

export function groundOf(context: StatementContext, sent: Sent, place: Line): Ground {
  const words = context.words.sharing;
  const { entity, row } = asTransfer(sent);
  const ref = refOf(sent.kind, row.id, 'instrument');
  const placeText = plainText(withArticle(place, context.language));
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
    sentences: [
      filled(words.derogation<Line>(withArticle(place, context.language), ground)),
      said(words.lessProtection),
    ],
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
  if (lawIn('adequacy', id)?.needsListing !== true) {
    const checked = checkedOn(context, sent, party);
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
  const when = whenChecked(context, sent);
  const onList = when ? words.listedThen<Line>(party, when) : words.listed<Line>(party);
  const stale = staleListing(context, sent, listing, plainText(party));
  return { sentences: [decision, filled(onList)], markers: stale };
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
  const hasEnded = listing.expiresOn !== undefined && isPast(listing.expiresOn, context.date);
  if (!isOld && !hasEnded) return [];
  const text = context.words.sharing.missing.listOld(party, onDate(seen, context.language));
  return [expired(context, text, [refOf('dpfListing', listing.id, 'checkedOn')])];
}

function whenChecked(context: StatementContext, sent: Sent): Line | undefined {
  const { entity, row } = asTransfer(sent);
  const listing = context.index.parts('dpfListing', sent.party ?? '')[0];
  return (
    factOn(context, entity, row, 'checkedOn') ??
    (listing && factOn(context, 'dpfListing', listing, 'checkedOn'))
  );
}

function checkedOn(context: StatementContext, sent: Sent, party: Line): readonly Line[] {
  const when = whenChecked(context, sent);
  return when ? [filled(context.words.sharing.checked<Line>(party, when))] : [];
}
