/** Texts in the main language, and in the second one where documents are made in it: Art. 12(1). */
import { type EntityName, entities, entityNames } from '../../domain/entities.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { Language, Localised } from '../../domain/text.ts';
import type { CheckContext } from '../context.ts';
import { family, type Hit } from '../rule.ts';

const rule = family('language');

interface Place {
  readonly entity: EntityName;
  readonly fields: readonly string[];
}

/** Fields a document can print in words of the user; internal ones are nobody's reading. */
const places: readonly Place[] = entityNames
  .map((entity) => ({
    entity,
    fields: entities[entity].fields.filter(
      (field) =>
        entities[entity].meta[field]?.storage === 'localised' &&
        entities[entity].meta[field]?.visibility === 'public',
    ),
  }))
  .filter(({ fields }) => fields.length > 0);

function* lacking(context: CheckContext, language: Language): Iterable<Hit> {
  for (const { entity, fields } of places) {
    for (const row of context.rows(entity)) {
      const values = row as unknown as Readonly<Record<string, Localised | undefined>>;
      const field = fields.find(
        (name) => values[name] !== undefined && values[name][language] === undefined,
      );
      if (field !== undefined) yield { ref: refOf(entity, row.id, field) };
    }
  }
}

export const languageRules = [
  rule('LNG-MAIN', 'warning', 'AVG 12(1); WP260 rev.01', (context) => {
    const main = context.index.single('organisation')?.language;
    return main === undefined ? [] : lacking(context, main);
  }),
  rule('LNG-SECOND', 'tip', 'AVG 12(1); WP260 rev.01', (context) => {
    const organisation = context.index.single('organisation');
    const second = organisation?.languages?.find((language) => language !== organisation.language);
    return second === undefined ? [] : lacking(context, second);
  }),
];
