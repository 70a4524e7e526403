/**
 * The part of the screen a finding belongs to, as one opens and reads them: a section of an activity, the
 * page of a company, system or cookie, a part of the organisation's page, or a screen as a whole.
 * Written `activity/<id>/why`, `party/<id>`, `organisation/dpo`, `measures`.
 */

import type { EntityName } from '../domain/entities.ts';
import { parseRef, WHOLE_ROW } from '../domain/field-ref.ts';
import type { RegisterIndex } from '../domain/register-index.ts';
import { blockOf, editorSectionOf, type Placed } from './activity-blocks.ts';
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
export function sectionOf(finding: Placed, index: RegisterIndex): string | undefined {
  const { rule, ref, topic } = finding;
  const target = parseRef(ref);
  if (target === undefined || topic === 'lawPack') return undefined;
  const activity = rowAbove(target, 'activity', index);
  if (activity !== undefined) return `activity/${activity}/${editorSectionOf(blockOf(finding))}`;
  const party = rowAbove(target, 'party', index);
  if (party !== undefined) return `party/${party}`;
  const { entity, id, field } = target;
  if (entity === 'system' || entity === 'cookie') return `${entity}/${id}`;
  if (entity === 'jointArrangement') return arrangement(id, index);
  if (entity === 'organisation') {
    const elsewhere = field === WHOLE_ROW ? (ofRule[rule] ?? ofTopic[topic]) : undefined;
    return elsewhere ?? `organisation/${organisationPart(finding, field)}`;
  }
  const part = partOfEntity[entity];
  return part === undefined ? ofEntity[entity] : `organisation/${part}`;
}

/** It is recorded with the company one decides with. */
function arrangement(id: string, index: RegisterIndex): string {
  const [party] = index.get('jointArrangement', id)?.parties ?? [];
  return party === undefined ? 'organisation/joint' : `party/${party}`;
}
