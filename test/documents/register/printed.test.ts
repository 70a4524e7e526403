/** What stands on paper beside the elements: the note on language, columns and names. */
import { expect, test } from 'vitest';
import { composeRegister } from '../../../shared/document/compose-register.ts';
import { runsOf } from '../../../shared/document/concept.ts';
import type { Block, Document, Language } from '../../../shared/document/model.ts';
import { aRegister, type Rows } from '../../support/builders.ts';

const compose = (rows: Rows, language: Language): Document =>
  composeRegister(aRegister(rows), {
    language,
    profile: 'working',
    date: '2026-11-21',
    findings: [],
  });

const textOf = (document: Document): string =>
  runsOf(document.sections)
    .map((run) => run.text)
    .join('\n');

const rows: Rows = {
  organisation: [{ legalName: 'Bakkerij De Halm B.V.' }],
  activity: [{ id: 'orders', number: 1, name: { nl: 'Bestellingen' }, role: 'controller' }],
  party: [{ id: 'tube', name: 'Voorbeeldtube' }],
  recipient: [{ id: 'shown', activity: 'orders', party: 'tube', kind: 'processor' }],
  transfer: [{ id: 'us', activity: 'orders', country: 'country.US', recipient: 'shown' }],
};

test('text in the other language is announced once, on the cover', () => {
  const note = 'Text that the organisation has only in Dutch stands in that language.';
  const english = compose(rows, 'en');
  expect(textOf(english).split(note)).toHaveLength(2);
  expect(JSON.stringify(english.sections[0])).toContain(note);
  expect(textOf(compose(rows, 'nl'))).not.toContain('staat in die taal');
});

function tableAt(document: Document, label: string) {
  const blocks: readonly Block[] = document.sections.flatMap(({ blocks }) => blocks);
  const fields = blocks.flatMap((block) => (block.kind === 'fields' ? block.rows : []));
  const field = fields.find((each) => each.label[0]?.text === label);
  const table = field?.value.find((block) => block.kind === 'table');
  if (!table) throw new Error(`no table at ${label}`);
  return table;
}

test('a column of which nothing was entered is left out, and the others fill the width', () => {
  const { columns } = tableAt(compose(rows, 'nl'), 'Ontvangers');
  expect(columns.map(({ head }) => head[0]?.text)).toEqual(['Wie', 'Rol']);
  expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
  const named = { ...rows, recipient: [{ ...rows.recipient?.[0], what: { nl: "video's" } }] };
  const more = tableAt(compose(named, 'nl'), 'Ontvangers').columns;
  expect(more.map(({ head }) => head[0]?.text)).toEqual(['Wie', 'Rol', 'Waarvoor']);
});

test('a transfer to a recipient that is a party names the party, confirmed or not', () => {
  const cell = (register: Rows) =>
    tableAt(compose(register, 'nl'), 'Doorgifte buiten de EER')
      .rows[0]?.[1]?.flat()
      .map((run) => run.text);
  expect(cell(rows)).toEqual(['Voorbeeldtube']);
  const provenance = [{ target: 'transfer/us/recipient', status: 'inferred' as const }];
  expect(cell({ ...rows, provenance })).toEqual(['[Nog bevestigen: Voorbeeldtube]']);
});
