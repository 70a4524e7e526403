/** What holds for the whole organisation: requests, changes, leaks, site, cookies, systems, group, words explained. */
import { type EntityName, entities, type Row } from '../../domain/entities.ts';
import { entityLabel } from '../../i18n/fields.ts';
import { type ComposeContext, maySee } from '../context.ts';
import type { Block, Field, Line, Paragraph, Section } from '../model.ts';
import { factsAndMarkers, paragraph, strong } from '../runs.ts';
import { type Fields, say } from '../say.ts';
import { head, labelled, wordsOf } from './parts.ts';

const shown = [
  'organisation',
  'groupCompany',
  'dpo',
  'rightsPolicy',
  'rightHandling',
  'retentionPolicy',
  'changePolicy',
  'securityReport',
  'siteUse',
  'userDuty',
  'definition',
  'jointArrangement',
  'system',
  'cookieBanner',
  'cookie',
  'embed',
] as const satisfies readonly EntityName[];

/** What the cover or another section prints already, or what is no content. */
const elsewhere: Partial<Record<EntityName, readonly string[]>> = {
  organisation: [
    'label',
    'language',
    'form',
    'languages',
    'legalName',
    'tradeNames',
    'legalForm',
    'kvk',
    'address',
    'postcode',
    'city',
    'country',
    'email',
    'phone',
    'messaging',
    'contactPlace',
    'websites',
    'privacyContactRole',
    'privacyContactEmail',
    'privacyContactPhone',
    'publishContactName',
    'jointControllers',
    'logo',
    'accent',
  ],
  dpo: ['answer', 'email', 'phone', 'address', 'registration'],
};

const titleFields = ['name', 'term', 'right', 'service', 'text'] as const;

export function arrangementsSection(context: ComposeContext): Section | undefined {
  const fields = shown.flatMap((entity) => entityField(context, entity));
  if (fields.length === 0 || context.withoutSupplement === true) return undefined;
  const blocks: readonly Block[] = [
    {
      kind: 'heading',
      level: 2,
      anchor: 'arrangements',
      eyebrow: head(wordsOf(context).supplement),
      runs: head(wordsOf(context).policies),
    },
    { kind: 'fields', rows: fields },
  ];
  return { id: 'arrangements', orientation: 'portrait', newPage: true, blocks };
}

function entityField(context: ComposeContext, entity: EntityName): readonly Field[] {
  const value = context.index.all(entity).flatMap((row) => rowParagraphs(context, entity, row));
  return value.length > 0 ? [{ label: head(entityLabel(entity, context.language)), value }] : [];
}

/** The name of the row in semibold, then its fields after each other; without a name a line each. */
function rowParagraphs(
  context: ComposeContext,
  entity: EntityName,
  row: Row<EntityName>,
): readonly Paragraph[] {
  const title = titleFields.find((field) => field in row);
  const name: Line =
    title === undefined ? [] : (say(context, entity, row, title as Fields<EntityName>) ?? []);
  const hidden = new Set(['id', 'rank', title, ...(elsewhere[entity] ?? [])]);
  const { fields, meta } = entities[entity];
  const visible = fields.filter(
    (field) =>
      !hidden.has(field) &&
      meta[field] !== undefined &&
      maySee(context.profile, meta[field].visibility),
  );
  const lines = labelled(context, entity, row, visible as unknown as readonly Fields<EntityName>[]);
  if (name.length === 0) return lines.map((runs) => paragraph(runs));
  // A name of which nothing else is known heads nothing.
  if (lines.length === 0) return [paragraph(name)];
  return [paragraph(strong(name)), ...factsAndMarkers(lines)];
}
