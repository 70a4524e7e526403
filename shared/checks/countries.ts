/** Where transfer rules apply and what carries a transfer on a day: Art. 44-46. */
import type { AdequacyRecord } from '../reference/adequacy.ts';
import { lists } from '../reference/lists.ts';
import { isWithinEea, lawById, lawIn, validOn } from '../reference/lookup.ts';

/** In: `country.NL`. True when sending data there is no transfer. */
export function isEea(country: string): boolean {
  const record = lawIn('country', country);
  return record !== undefined && isWithinEea(record);
}

/** Whether a country was given and lies outside the EEA. */
export function isThirdCountry(country: string | undefined): country is string {
  return country !== undefined && !isEea(country);
}

/** Whether it is the Netherlands; who did not say counts. */
export const isDutch = (country = 'country.NL'): boolean => country === 'country.NL';

/** UAVG 4: who is in the Netherlands, or outside the EEA with data of people here; who did not say counts. */
export function isUnderUavg(country?: string): boolean {
  return isDutch(country) || isThirdCountry(country);
}

export const adequacyOf = (id: string | undefined): AdequacyRecord | undefined =>
  id === undefined ? undefined : lawIn('adequacy', id);
export const isArt46 = (id: string | undefined): boolean => id?.startsWith('instrument.') === true;
export const isDerogation = (id: string | undefined): boolean => id?.startsWith('derog.') === true;
export const needsTia = (id: string | undefined): boolean =>
  id !== undefined && lawIn('instrument', id)?.needsTia === true;
export const isOccasionalOnly = (id: string | undefined): boolean =>
  id !== undefined && lawIn('derog', id)?.occasionalOnly === true;

/** Whether the law pack knows that a decision or instrument no longer, or not yet, holds on a day. */
export function isOut(id: string | undefined, day: string): boolean {
  const record = id === undefined ? undefined : lawById(id);
  return record !== undefined && validOn(record, day) === 'notValid';
}

/** Whether a text names contract clauses of the Commission that no longer hold on a day. */
export function namesOldClauses(text: string, day: string): boolean {
  return lists.sccSet.records.some(
    (set) =>
      text.includes(set.decision.replace(/\/(?:EC|EU)$/u, '')) && validOn(set, day) === 'notValid',
  );
}
