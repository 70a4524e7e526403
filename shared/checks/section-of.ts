/**
 * The part of the screen a finding belongs to, as one opens and reads them: a section of an activity, the
 * page of a company, system or cookie, a part of the organisation's page, or a screen as a whole.
 * Written `activity/<id>/why`, `party/<id>`, `organisation/dpo`, `measures`.
 */

import type { EntityName } from '../domain/entities.ts';
import { type FieldRef, parseRef, WHOLE_ROW } from '../domain/field-ref.ts';
import type { RegisterIndex } from '../domain/register-index.ts';
import { blockAt, editorSectionOf, type Placed, type Said } from './activity-blocks.ts';
import { rowAbove } from './letters.ts';
import { organisationPart, partOfEntity } from './organisation-part.ts';

const ofEntity: Partial<Record<EntityName, string>> = {
  cookieBanner: 'cookies',
  embed: 'cookies',
  siteUse: 'cookies',
  measure: 'measures',
  securityReport: 'measures',
  statement: 'statement',
  statementExclusion: 'statement',
  ownParagraph: 'statement',
  publication: 'statement',
  adoption: 'versions',
};

/** What misses a row on another screen speaks of the organisation as a whole. */
const ofRule: Readonly<Record<string, string>> = { 'ORG-ADOPTED': 'versions' };
const ofTopic: Readonly<Record<string, string>> = { cookies: 'cookies', security: 'measures' };

/** Undefined for what stands in no part of a screen: that the law in this app is old. */
export function sectionOf({ ref, ...said }: Placed, index: RegisterIndex): string | undefined {
  const target = said.topic === 'lawPack' ? undefined : parseRef(ref);
  return target && sectionAt(target, index, said);
}

const nothing: Said = { rule: '', topic: '' };

/** The part in which a field stands, whatever is said of it. */
export function sectionAt(
  target: FieldRef,
  index: RegisterIndex,
  said: Said = nothing,
): string | undefined {
  const activity = rowAbove(target, 'activity', index);
  if (activity !== undefined)
    return `activity/${activity}/${editorSectionOf(blockAt(target, said))}`;
  const party = rowAbove(target, 'party', index);
  if (party !== undefined) return `party/${party}`;
  const { entity, id, field } = target;
  if (entity === 'system' || entity === 'cookie') return `${entity}/${id}`;
  if (entity === 'jointArrangement') return arrangement(id, index);
  if (entity === 'organisation') {
    const elsewhere = field === WHOLE_ROW ? (ofRule[said.rule] ?? ofTopic[said.topic]) : undefined;
    return elsewhere ?? `organisation/${organisationPart(said, field)}`;
  }
  const part = partOfEntity[entity];
  return part === undefined ? ofEntity[entity] : `organisation/${part}`;
}

/** It is recorded with the company one decides with. */
function arrangement(id: string, index: RegisterIndex): string {
  const [party] = index.get('jointArrangement', id)?.parties ?? [];
  return party === undefined ? 'organisation/joint' : `party/${party}`;
}
