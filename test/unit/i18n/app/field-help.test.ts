/** Every field that a person fills for an activity or a statement says in a sentence what belongs there. */
import { describe, expect, test } from 'vitest';
import { type EntityName, entities } from '../../../../shared/domain/entities.ts';
import { language } from '../../../../shared/domain/text.ts';
import { fieldHelp } from '../../../../shared/i18n/app/field-help.ts';

const asked: readonly EntityName[] = [
  'activity',
  ...(Object.keys(entities) as EntityName[]).filter((entity) =>
    Object.values(entities[entity].meta).some(
      ({ parent, target }) => parent === true && (target === 'activity' || target === 'purpose'),
    ),
  ),
  'statement',
  'ownParagraph',
  'statementExclusion',
];

/** The app itself fills these. */
const given = new Set(['activity.number']);

const fields = asked.flatMap((entity) =>
  Object.entries(entities[entity].meta)
    .filter(([field, { parent }]) => parent !== true && field !== 'id' && field !== 'rank')
    .map(([field]) => [entity, field] as const)
    .filter(([, field]) => !given.has(`${entity}.${field}`)),
);

describe('help beside a field', () => {
  test('is asked of the parts of activities and statements', () => {
    expect(asked).toContain('legalBasis');
    expect(fields.length).toBeGreaterThan(120);
  });

  test.each(language.options)('in %s: none is without', (tongue) => {
    const without = fields.filter(([entity, field]) => !fieldHelp(entity, field)?.[tongue]);
    expect(without.map((path) => path.join('.'))).toEqual([]);
  });

  test.each(language.options)('in %s: short, and whole sentences', (tongue) => {
    const odd = fields
      .map(([entity, field]) => fieldHelp(entity, field)?.[tongue] ?? '')
      .filter((text) => text.length > 100 || !/^[A-Z“].*[.?]$/u.test(text));
    expect(odd).toEqual([]);
  });
});
