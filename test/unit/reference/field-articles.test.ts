/** Every field of the activity editor says on demand on what article it rests, unless no law asks it. */
import { describe, expect, test } from 'vitest';
import { type EntityName, entities } from '../../../shared/domain/entities.ts';
import { formatArticle } from '../../../shared/i18n/format.ts';
import {
  citedLaws,
  fieldArticle,
  fieldArticles,
} from '../../../shared/reference/field-articles.ts';

const ownWords = 'words of the organisation itself; authorities advise them at most';
const advised = 'advised by the ICO and the ministry of health, asked by no law';
const ownPlanning = 'when something is done, not what the law asks';

const restsOnNoArticle: Readonly<Record<string, string>> = {
  'activity.description': ownWords,
  'activity.ownerFunction': advised,
  'activity.ownerName': advised,
  'activity.department': advised,
  'activity.startedOn': ownPlanning,
  'activity.endedOn': ownPlanning,
  'activity.aiAnswer': 'good practice; the AI Act is not in the law pack',
  'activity.aiText': 'good practice; the AI Act is not in the law pack',
  'activity.notes': 'a note to oneself',
  'reference.text': 'a document of the organisation itself',
  'reference.link': 'a document of the organisation itself',
  'dataItem.calledSensitive': 'sensitive in the eyes of the organisation, not of the law',
  'purpose.statementGroup': 'lay-out of the statement',
  'retention.plannedOn': ownPlanning,
};

/** The app itself fills these. */
const given = new Set(['activity.number']);

const isPartOfActivity = (entity: EntityName) =>
  Object.values(entities[entity].meta).some(
    ({ parent, target }) => parent === true && (target === 'activity' || target === 'purpose'),
  );

/** The list of firms under a decision is asked of the party, in the transfer that needs it. */
const asked = (Object.keys(entities) as EntityName[]).filter(
  (entity) => entity === 'activity' || entity === 'dpfListing' || isPartOfActivity(entity),
);

const fields = asked.flatMap((entity) =>
  Object.entries(entities[entity].meta)
    .filter(([field, { parent }]) => parent !== true && field !== 'id' && field !== 'rank')
    .map(([field]) => ({ entity, field, name: `${entity}.${field}` }))
    .filter(({ name }) => !given.has(name)),
);

const cited = Object.values(fieldArticles).flatMap((articles) => Object.values(articles));

describe('the article of a field', () => {
  test('is there for every field of the editor but those that no law asks', () => {
    expect(fields.length).toBeGreaterThan(160);
    const without = fields.filter(({ entity, field }) => fieldArticle(entity, field) === undefined);
    expect(without.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(restsOnNoArticle).toSorted(),
    );
  });

  test('is kept for fields that exist', () => {
    const unknown = Object.entries(fieldArticles).flatMap(([entity, articles]) =>
      Object.keys(articles).filter((field) => !(field in entities[entity as EntityName].meta)),
    );
    expect(unknown).toEqual([]);
  });

  test('cites a law of which source and day are known', () => {
    const laws = cited.flatMap((article) =>
      article.split(';').map((part) => part.trim().split(' ')[0] ?? ''),
    );
    expect([...new Set(laws)].filter((law) => !(law in citedLaws))).toEqual([]);
  });

  test('is cited in English without a Dutch word', () => {
    const english = cited.map((article) => formatArticle(article, 'en')).join('\n');
    expect(english).not.toMatch(/artikel|besluit|richtsnoeren|lid|alinea/iu);
  });
});
