/** Whether a detail of the organisation looks like what it is: form alone, nothing is looked up. */
import type { OrganisationField } from './question.ts';

export type CheckedDetail = Extract<OrganisationField, 'email' | 'kvk' | 'website'>;

/** The KvK gives every business eight figures. */
const KVK_FIGURES = /^\d{8}$/;
/** Letters of any script: `café.nl` is a domain name. */
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

/** A name of two or more labels, as `bakker.nl`. The last is no number: that is an address of a machine. */
function isDomainName(text: string): boolean {
  const labels = text.split('.');
  const last = labels.at(-1) ?? '';
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && /^\D{2,}/.test(last);
}

function isEmail(text: string): boolean {
  const [name = '', domain = '', ...more] = text.split('@');
  return more.length === 0 && /^[^\s<>()[\]",;:]+$/.test(name) && isDomainName(domain);
}

/** With or without `https://`, as people say it. */
function isWebsite(text: string): boolean {
  const [, host = ''] = /^(?:https?:\/\/)?([^\s/?#:]+)(?::\d+)?(?:[/?#]\S*)?$/i.exec(text) ?? [];
  return isDomainName(host);
}

const looksRight: Readonly<Record<CheckedDetail, (text: string) => boolean>> = {
  email: isEmail,
  kvk: (text) => KVK_FIGURES.test(text.replaceAll(/[\s.]/g, '')),
  website: isWebsite,
};

const isChecked = (field: OrganisationField): field is CheckedDetail => field in looksRight;

/**
 * In: a detail as it was typed. Out: the field, where its text cannot be right. Nothing typed is fine,
 * and so is what the client file holds: nobody is kept from the questions by that.
 */
export function badDetail(
  field: OrganisationField,
  text = '',
  known = '',
): CheckedDetail | undefined {
  const given = text.trim();
  if (given === '' || given === known.trim() || !isChecked(field)) return undefined;
  return looksRight[field](given) ? undefined : field;
}
