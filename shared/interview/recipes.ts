/**
 * The activities that the interview can suggest: each template as it is, and a few that take a
 * part of one under a name of their own.
 */
import type { Bilingual } from '../reference/record.ts';
import {
  b,
  given,
  interest,
  keep,
  observed,
  processors,
  purpose,
  subjects,
} from '../reference/template-parts.ts';
import type { TemplateParts, TemplateRecord } from '../reference/template-record.ts';
import { templates } from '../reference/templates.ts';

/** The templates as they are. */
export const templateKeys = [
  'T01',
  'T02',
  'T03',
  'T04',
  'T05',
  'T06',
  'T07',
  'T08',
  'T09',
  'T10',
  'T11',
  'T12',
  'T13',
  'T14',
  'T15',
  'T16',
  'T17',
  'T18',
  'T19',
  'T20',
  'T21',
  'T22',
  'T23',
  'T24',
] as const;

/** Orders that come in by a messaging app, keeping the website safe, and work for clients. */
const ownKeys = ['T06.app', 'T07.safe', 'clients'] as const;

export const activityKeys = [...templateKeys, ...ownKeys] as const;
export type ActivityKey = (typeof activityKeys)[number];

export interface Recipe {
  readonly key: ActivityKey;
  /** Absent for what is done on behalf of clients: there they decide purpose, data and period. */
  readonly template?: TemplateRecord;
  readonly name: Bilingual;
  readonly role: 'controller' | 'processor';
  readonly parts: TemplateParts;
}

const byId = new Map(templates.map((record) => [record.id, record]));

function templateOf(number: (typeof templateKeys)[number]): TemplateRecord {
  const record = byId.get(`template.${number}`);
  if (record === undefined) throw new Error(`No template ${number}`);
  return record;
}

function whole(key: (typeof templateKeys)[number]): Recipe {
  const template = templateOf(key);
  const name = { nl: template.plainNl, en: template.plainEn };
  return { key, template, name, role: 'controller', parts: template };
}

const messagingApp: Recipe = {
  key: 'T06.app',
  template: templateOf('T06'),
  name: b('Bestellen via berichtenapp', 'Orders by messaging app'),
  role: 'controller',
  parts: {
    subjects: subjects('customer'),
    data: [
      ...given('name address orderHistory', 'contractual', { consequence: 'consequence.delivery' }),
      ...given('phone', 'contractual', { consequence: 'consequence.orderContact' }),
      ...given('correspondence', 'no'),
    ],
    purposes: [
      purpose('order', 'order', [
        { basis: 'basis.6b', contract: b('De bestelling van de klant', 'The customer’s order') },
      ]),
    ],
    recipients: [{ term: 'recipient.messagingApp', kind: 'independent' }],
    retention: [keep('orders')],
  },
};

const safeWebsite: Recipe = {
  key: 'T07.safe',
  template: templateOf('T07'),
  name: b('Website veilig houden', 'Keeping the website safe'),
  role: 'controller',
  parts: {
    subjects: subjects('websiteVisitor'),
    data: observed('ip device logs'),
    purposes: [
      purpose('security', 'visit', [
        interest(
          b(
            'storing en misbruik van de website voorkomen',
            'preventing failure and misuse of the website',
          ),
        ),
      ]),
    ],
    recipients: processors('hosting'),
    retention: [keep('serverLog')],
  },
};

const forClients: Recipe = {
  key: 'clients',
  name: b('Werk met gegevens van opdrachtgevers', 'Work with data of clients'),
  role: 'processor',
  parts: { subjects: [], data: [], purposes: [], recipients: [], retention: [] },
};

export const recipes: ReadonlyMap<ActivityKey, Recipe> = new Map(
  [...templateKeys.map(whole), messagingApp, safeWebsite, forClients].map((recipe) => [
    recipe.key,
    recipe,
  ]),
);

/** In the order of the keys; throws for none, because the keys are our own. */
export function recipeOf(key: ActivityKey): Recipe {
  const recipe = recipes.get(key);
  if (recipe === undefined) throw new Error(`No recipe ${key}`);
  return recipe;
}
