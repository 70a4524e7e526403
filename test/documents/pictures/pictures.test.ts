/** The two pictures of a register: what they say is what the register says, and their tables say it all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../shared/document/context.ts';
import type { Document, Picture } from '../../../shared/document/model.ts';
import { flowPicture } from '../../../shared/document/pictures/flow.ts';
import { picturesSection } from '../../../shared/document/pictures/section.ts';
import { transferMap } from '../../../shared/document/pictures/transfer-map.ts';
import { activitiesOf } from '../../../shared/document/register/selection.ts';
import { plainText } from '../../../shared/document/runs.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { bigRegister } from '../../support/big-register.ts';
import { aRegister, withRows } from '../../support/builders.ts';
import { completeRegister } from '../../support/complete-register.ts';
import { randomRegister } from '../../support/random-register.ts';
import { stamped, untruths } from '../../support/truth.ts';

type Profile = 'working' | 'authority' | 'public';

const context = (register: Register, language: 'nl' | 'en' = 'nl', profile: Profile = 'working') =>
  contextOf(register, { language, profile, date: '2026-11-21', findings: [] });

function pictures(register: Register, language: 'nl' | 'en' = 'nl', profile: Profile = 'working') {
  const here = context(register, language, profile);
  const activities = activitiesOf(here, 'controller');
  return [flowPicture(here, activities, { reader: 'owner' }), transferMap(here, activities)].filter(
    (picture) => picture !== undefined,
  );
}

const documentOf = (blocks: readonly Picture[]): Document => ({
  kind: 'register',
  language: 'nl',
  profile: 'working',
  title: '',
  footer: { left: [], middle: [] },
  concept: false,
  date: '2026-11-21',
  sections: [{ id: 'p', orientation: 'portrait', newPage: true, blocks }],
});

const tableText = ({ table }: Picture): string =>
  table.rows
    .flat(2)
    .map((line) => plainText(line).toLowerCase())
    .join('\n');

/** Names that the picture shows and its table does not. */
function untold(picture: Picture): readonly string[] {
  const text = tableText(picture);
  return (
    picture.texts
      // Heads, counts and "and 3 more" are about the picture, not about the register.
      .filter(({ runs, look }) => look !== 'head' && runs.some(({ refs }) => refs.length > 0))
      .flatMap(({ runs }) => runs.filter(({ refs }) => refs.length > 0))
      .map((run) => run.text.toLowerCase())
      .filter((name) => !text.includes(name))
  );
}

describe('over random registers', () => {
  test('every run of a picture comes from where it says', () => {
    fc.assert(
      fc.property(
        randomRegister(),
        fc.constantFrom('nl' as const, 'en' as const),
        fc.constantFrom('working' as const, 'authority' as const, 'public' as const),
        (random, language, profile) => {
          const register = stamped(random);
          expect(untruths(documentOf(pictures(register, language, profile)), register)).toEqual([]);
        },
      ),
      { numRuns: 60, seed: 30 },
    );
  });

  test('the table holds every name that the picture shows', () => {
    fc.assert(
      fc.property(randomRegister(), (register) => {
        for (const picture of pictures(register)) expect(untold(picture)).toEqual([]);
      }),
      { numRuns: 60, seed: 31 },
    );
  });
});

describe('the bakery', () => {
  const [flow, map] = pictures(completeRegister()) as [Picture, Picture];
  const says = (picture: Picture, name: string) =>
    picture.texts.some(({ runs }) => plainText(runs) === name);

  test('gathers what finds no room, and says how much of it there is', () => {
    expect(flow.texts.map(({ rows }) => rows[0])).toContain('wie het krijgt, 7 van 10');
    expect(says(flow, 'en nog 3')).toBe(true);
    expect(flow.table.rows).toHaveLength(10);
  });

  test('draws the line that leaves Europe to the country and the decision', () => {
    expect(says(flow, 'Verenigde Staten')).toBe(true);
    expect(says(flow, 'besluit van de Commissie')).toBe(true);
    expect(
      flow.shapes.filter(({ kind, meaning }) => kind === 'line' && meaning === 'outside'),
    ).toHaveLength(1);
    expect(map.table.rows.map((row) => row.map((cell) => plainText(cell.flat())))).toEqual([
      [
        'Verenigde Staten',
        'Mailbedrijf Voorbeeld Inc.',
        'besluit van de Commissie: EU-VS Data Privacy Framework (DPF), gezien op 3\u00a0nov.\u00a02026',
      ],
    ]);
  });

  test('says of what is published not that it is within Europe', () => {
    const published = flow.table.rows.find(([name]) =>
      plainText(name?.flat() ?? []).startsWith('Publiek'),
    );
    expect(published).toBeDefined();
    expect(published?.[2]).toEqual([]);
  });

  test('a place that nobody answered for is unknown, in the picture and in words', () => {
    const register = completeRegister();
    const open = {
      ...register,
      party: register.party.map((row) =>
        row.id === 'host' ? { ...row, locationsAnswer: { state: 'unknown' as const } } : row,
      ),
    };
    const [before] = pictures(register);
    const [after] = pictures(open);
    const dashed = (picture: Picture | undefined) =>
      picture?.shapes.filter(({ kind, meaning }) => kind === 'line' && meaning === 'unknown')
        .length;
    expect(dashed(before)).toBe(0);
    expect(dashed(after)).toBeGreaterThan(0);
    expect(after && says(after, 'Mogelijk ook elders in Europa')).toBe(true);
  });

  test('tells no place of a party of which nobody confirmed that it gets the data', () => {
    const register = completeRegister();
    const open = withRows(register, {
      provenance: register.recipient
        .filter(({ party }) => party === 'mail')
        .map(({ id }) => ({ id, target: `recipient/${id}/*`, status: 'inferred' })),
    });
    expect(pictures(register).map(tableText).join('\n')).toContain('verenigde staten');
    expect(pictures(open).map(tableText).join('\n')).not.toContain('verenigde staten');
  });

  test('a transfer without a ground is no transfer with one', () => {
    const register = completeRegister();
    const open = {
      ...register,
      partyTransfer: register.partyTransfer.map(({ instrument: _, ...row }) => row),
    };
    const [, without] = pictures(open) as [Picture, Picture];
    expect(
      without.shapes.some(({ kind, meaning }) => kind === 'area' && meaning === 'outside'),
    ).toBe(false);
    expect(tableText(without)).toContain('nog geen grond gekozen');
  });

  test('has no place in a register without supplement', () => {
    const here = context(completeRegister());
    const activities = activitiesOf(here, 'controller');
    expect(picturesSection(here, activities)?.blocks).toHaveLength(5);
    expect(picturesSection({ ...here, withoutSupplement: true }, activities)).toBeUndefined();
    expect(picturesSection(here, [])).toBeUndefined();
  });
});

describe('a processor of which nobody filled in the places', () => {
  const base = {
    activity: [{ id: 'web', status: 'active' }],
    party: [{ id: 'host', name: 'Webhost', country: 'country.IE' }],
    recipient: [{ activity: 'web', party: 'host', kind: 'processor' }],
  } as const;
  const system = { name: 'Website', supplier: 'host', activities: ['web'] };
  const placesOf = (rows: object) => {
    const [flow, map] = pictures(aRegister({ ...base, ...rows }));
    const cells = ({ table }: Picture) =>
      table.rows.map((row) => row.map((cell) => cell.map(plainText).join('; ')));
    return { flow: flow && cells(flow)[0]?.[2], map: map && cells(map).map(([, who]) => who) };
  };

  test('is unknown with where it is established, which says nothing of the data', () => {
    expect(placesOf({})).toEqual({
      flow: 'Nog niet bekend: waar het staat, gevestigd in Ierland',
      map: ['Webhost (gevestigd in Ierland)'],
    });
  });

  test('is where its system stands, and perhaps elsewhere', () => {
    const { flow } = placesOf({ system: [{ ...system, country: 'country.DE' }] });
    expect(flow).toBe('Duitsland: in Europa; Mogelijk ook elders: nog niet bekend');
    const abroad = placesOf({ system: [{ ...system, country: 'country.US' }] });
    expect(abroad.flow).toContain('Verenigde Staten: nog geen grond gekozen');
  });

  test('is where it is established too, if that is outside Europe or it decides for itself', () => {
    const withSystem = { system: [{ ...system, country: 'country.DE' }] };
    const american = { party: [{ id: 'host', name: 'Webhost', country: 'country.US' }] };
    const own = { recipient: [{ activity: 'web', party: 'host', kind: 'independent' }] };
    const there = 'Duitsland: in Europa; Verenigde Staten: nog geen grond gekozen';
    expect(placesOf({ ...withSystem, ...american })).toEqual({
      flow: `${there}; Mogelijk ook elders: nog niet bekend`,
      map: ['Webhost', 'Webhost'],
    });
    expect(placesOf({ ...withSystem, ...american, ...own })).toEqual({
      flow: there,
      map: ['Webhost'],
    });
    expect(placesOf({ ...withSystem, ...own }).flow).toBe(
      'Duitsland: in Europa; Ierland: in Europa',
    );
  });

  test('is not where a system stands that others use, that nobody confirmed or that is nowhere', () => {
    const country = 'country.DE';
    const row = { id: 'site', ...system, country };
    const none = { state: 'none', on: '2026-11-20' };
    for (const rows of [
      { system: [{ ...row, activities: ['shop'] }] },
      { system: [{ ...row, supplier: undefined }] },
      { system: [{ ...row, locationAnswer: none }] },
      { system: [row], provenance: [{ target: 'system/site/country', status: 'suggested' }] },
    ])
      expect(placesOf(rows).flow).toBe('Nog niet bekend: waar het staat, gevestigd in Ierland');
  });
});

describe('an activity of which nothing leaves Europe', () => {
  const base = {
    activity: [
      { id: 'web', status: 'active', transfersAnswer: { state: 'none', on: '2026-11-20' } },
    ],
    party: [{ id: 'host', name: 'Webhost', country: 'country.IE' }],
    recipient: [{ activity: 'web', party: 'host', kind: 'processor' }],
  } as const;
  const german = { name: 'Website', supplier: 'host', activities: ['web'], country: 'country.DE' };
  const placesOf = (rows: object, language: 'nl' | 'en' = 'nl') => {
    const [flow] = pictures(aRegister({ ...base, ...rows }), language);
    return flow?.table.rows[0]?.[2]?.map(plainText).join('; ');
  };

  test('is within Europe, and not perhaps elsewhere besides', () => {
    expect(placesOf({})).toBe('Binnen Europa: land niet genoemd');
  });

  test('is perhaps elsewhere in Europe beside the place of a system', () => {
    expect(placesOf({ system: [german] })).toBe(
      'Duitsland: in Europa; Mogelijk ook elders in Europa: nog niet bekend',
    );
    expect(placesOf({ system: [german] }, 'en')).toContain('Perhaps elsewhere in Europe too');
    expect(pictures(aRegister({ ...base, system: [german] }))).toHaveLength(1);
  });

  test('is not said to be within Europe while a system of it stands outside', () => {
    const crm = { id: 'crm', name: 'CRM', activities: ['web'], country: 'country.US' };
    expect(placesOf({ system: [crm] })).toBe(
      'Nog niet bekend: waar het staat, gevestigd in Ierland',
    );
    expect(placesOf({ system: [{ ...crm, activities: ['shop'] }] })).toBe(
      'Binnen Europa: land niet genoemd',
    );
  });
});

test('a thousand activities make no larger picture', () => {
  const [flow] = pictures(bigRegister(1000));
  expect(flow?.shapes.filter(({ kind }) => kind === 'box').length).toBeLessThanOrEqual(25);
  expect(JSON.stringify(flow).length).toBeLessThan(200_000);
});
