/** Where data are: places that the register names, and those of which nobody said where they are. */
import { isEea } from '../../checks/countries.ts';
import type { Activity } from '../../domain/activity.ts';
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { Recipient } from '../../domain/recipient.ts';
import { pictureMessages } from '../../i18n/pictures.ts';
import type { ComposeContext } from '../context.ts';
import type { Line } from '../model.ts';
import { capitalised, missing, plainText, withArticle } from '../runs.ts';
import { confirmedState, say } from '../say.ts';

export interface Place {
  readonly key: string;
  readonly name: Line;
  readonly meaning: 'inside' | 'outside' | 'unknown';
  /** Set for a country: ISO 3166-1 alpha-2. */
  readonly code?: string;
}

export const isPrintable = (name: Line): boolean => name.every((run) => run.origin !== 'missing');

export const codeOf = (country: string | undefined) =>
  country === undefined ? {} : { code: country.slice('country.'.length) };

export const inside = (
  { country }: { readonly country?: string | undefined },
  name: Line,
): Place => ({
  key: country ?? plainText(name),
  name: capitalised(name),
  meaning: 'inside',
  ...codeOf(country),
});

export const partyRef = (recipient: Recipient): string =>
  recipient.party === undefined
    ? refOf('recipient', recipient.id)
    : refOf('party', recipient.party, 'locationsAnswer');

interface Named {
  readonly country: string | undefined;
  readonly name: Line | undefined;
}

/**
 * Where a party keeps data, its systems that the activity uses included. Unless its own places are
 * filled in, also where it is established, if it decides for itself what it does with them or is
 * established outside Europe: where a system stands does not tell who is let in. Each country once.
 */
export function keptIn(
  context: ComposeContext,
  activity: Activity,
  recipient: Recipient,
): readonly Place[] {
  const party = context.index.get('party', recipient.party);
  if (!party) return [];
  const locations = context.index.parts('location', party.id).map((row) => ({
    country: row.country,
    name: say(context, 'location', row, 'country'),
  }));
  const places = [...locations, ...systemPlaces(context, activity, party.id)];
  const seat = { country: party.country, name: say(context, 'party', party, 'country') };
  const established =
    locations.length === 0 && (recipient.kind !== 'processor' || !isEea(party.country ?? ''));
  const known = [...places, ...(established ? [seat] : [])].flatMap(placeNamed);
  return [...new Map(known.map((place) => [place.key, place])).values()];
}

/** Of a system the register says itself where it stands, also where nobody filled in the places of its supplier. */
function systemPlaces(
  context: ComposeContext,
  activity: Activity,
  supplier: string,
): readonly Named[] {
  return context.index
    .all('system')
    .filter(
      (row) =>
        row.supplier === supplier &&
        row.activities?.includes(activity.id) === true &&
        row.country !== undefined &&
        stateOf(row.locationAnswer) !== 'none',
    )
    .map((row) => ({ country: row.country, name: say(context, 'system', row, 'country') }));
}

function placeNamed({ country, name }: Named): readonly Place[] {
  if (country === undefined || name === undefined || !isPrintable(name)) return [];
  if (isEea(country)) return [inside({ country }, name)];
  return [{ key: country, name: capitalised(name), meaning: 'outside', ...codeOf(country) }];
}

/** Where a party is established, as far as the register says so. */
export function seatOf(context: ComposeContext, recipient: Recipient): Line | undefined {
  const party = context.index.get('party', recipient.party);
  const seat = party && say(context, 'party', party, 'country');
  return seat && isPrintable(seat) ? withArticle(seat, context.language) : undefined;
}

export function unknownPlace(context: ComposeContext, ref: string): Place {
  const name = [missing(pictureMessages[context.language].notKnown, 'UNANSWERED', [ref])];
  return { key: 'unknown', name, meaning: 'unknown' };
}

/** Beside places that are known: whether there are more, and all in Europe if the register says so. */
export function elsewhere(context: ComposeContext, ref: string, within: boolean): Place {
  const words = pictureMessages[context.language];
  const text = within ? words.elsewhereWithin : words.elsewhere;
  return {
    key: within ? ELSEWHERE_WITHIN : ELSEWHERE,
    name: [missing(text, 'UNANSWERED', [ref])],
    meaning: 'unknown',
  };
}

/** In Europe, in a country that is not named. */
export const WITHIN = 'within';
const ELSEWHERE = 'elsewhere';
const ELSEWHERE_WITHIN = 'elsewhere within';
/** Known by country, or by the answer that nothing leaves Europe. */
export const isInEurope = ({ key, meaning }: Place): boolean =>
  meaning === 'inside' || key === ELSEWHERE_WITHIN;
export const isElsewhere = ({ key }: Place): boolean =>
  key === ELSEWHERE || key === ELSEWHERE_WITHIN;

/** A processor of which nobody said that all its places are known. */
export function mayBeElsewhere(context: ComposeContext, recipient: Recipient): boolean {
  const party = context.index.get('party', recipient.party);
  return (
    party !== undefined &&
    recipient.kind === 'processor' &&
    confirmedState(context, 'party', party, 'locationsAnswer') === 'unknown'
  );
}
