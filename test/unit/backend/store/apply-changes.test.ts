import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from '../../../../electron/backend/library/difference.ts';
import { applyChanges } from '../../../../electron/backend/store/apply-changes.ts';
import type { Change } from '../../../../electron/backend/store/change.ts';
import { changeSets, changesOf } from '../../../../electron/backend/store/history.ts';
import type { Store } from '../../../../electron/backend/store/store.ts';
import { toJson } from '../../../../shared/interchange/canonical.ts';
import { aRegister } from '../../../support/builders.ts';
import { aPlace, aStore, refusal, thrown } from '../../../support/client-files.ts';
import { randomRegister } from '../../../support/random-register.ts';

const name = (from: unknown, to: unknown): Change => ({
  ref: { entity: 'party', id: 'party-1', field: 'name' },
  from,
  to,
});
const edit = (store: Store, ...changes: Change[]) =>
  applyChanges(store, { who: 'Ans', kind: 'edit', changes });
const parties = () => aRegister({ party: [{ name: 'A' }, { name: 'B' }] });

describe('applyChanges', () => {
  it('sets a field and writes who, what and when', () => {
    const store = aStore(parties());
    const { sequence = 0 } = edit(store, name('A', 'A2'));
    expect(store.register().party[0]?.name).toBe('A2');
    expect(changeSets(store)).toEqual([
      { sequence, at: '2026-11-21T10:00:00.000Z', who: 'Ans', kind: 'edit' },
    ]);
    expect(changesOf(store, sequence)).toEqual([name('A', 'A2')]);
  });

  it('refuses a field that changed elsewhere, with mine and theirs', () => {
    const store = aStore(parties());
    edit(store, name('A', 'theirs'));
    expect(thrown(() => edit(store, name('A', 'mine')))).toMatchObject({
      code: 'stale',
      details: { ref: 'party/party-1/name', mine: 'mine', theirs: 'theirs' },
    });
    expect(store.register().party[0]?.name).toBe('theirs');
  });

  it('lets two people change different fields', () => {
    const store = aStore(parties());
    edit(store, name('A', 'A2'));
    edit(store, {
      ref: { entity: 'party', id: 'party-1', field: 'phone' },
      from: undefined,
      to: '030',
    });
    expect(store.register().party[0]).toMatchObject({ name: 'A2', phone: '030' });
  });

  it('writes nothing when nothing is different', () => {
    const store = aStore(parties());
    expect(edit(store, name('A', 'A'))).toEqual({ changes: [] });
    expect(changeSets(store)).toEqual([]);
  });

  it.each<[string, string, Change]>([
    ['a value that does not fit', 'invalidValue', name('A', '')],
    ['a required field made absent', 'invalidValue', name('A', undefined)],
    [
      'an unknown field',
      'invalidValue',
      { ref: { entity: 'party', id: 'party-1', field: 'x' }, from: undefined, to: 1 },
    ],
    [
      'an id',
      'invalidValue',
      { ref: { entity: 'party', id: 'party-1', field: 'id' }, from: 'party-1', to: 'x' },
    ],
    ['a row that is not there', 'rowGone', { delete: 'party', id: 'party-9' }],
    [
      'a row that is there',
      'rowExists',
      { create: 'party', row: { id: 'party-1', rank: 1, name: 'C' } },
    ],
    [
      'a row with an unknown field',
      'invalidValue',
      { create: 'party', row: { id: 'n', rank: 1, name: 'C', x: 1 } },
    ],
    [
      'a second organisation',
      'rowExists',
      { create: 'organisation', row: { id: 'n', label: 'x', language: 'nl', form: 'u' } },
    ],
    [
      'the only organisation',
      'organisationMissing',
      { delete: 'organisation', id: 'organisation-1' },
    ],
    [
      'a link to nothing',
      'linkMissing',
      {
        create: 'location',
        row: { id: 'n', rank: 1, party: 'none', country: 'country.NL' },
      },
    ],
    [
      'a remark on nothing',
      'linkMissing',
      { create: 'provenance', row: { id: 'n', target: 'party/none/name', status: 'stated' } },
    ],
  ])('refuses %s and changes nothing', (_, code, change) => {
    const store = aStore(parties());
    const before = toJson(store.register());
    const file = store.file();
    expect(refusal(() => edit(store, name('A', 'A2'), change))).toBe(code);
    expect(toJson(store.register())).toBe(before);
    expect(store.file()).toEqual(file);
    expect(refusal(() => edit(store, name('A', 'A3')))).toBeUndefined();
  });

  describe('where a value comes from', () => {
    const target = 'party/party-1/name';
    const remark = (id: string): Change => ({
      create: 'provenance',
      row: { id, target, status: 'stated' },
    });
    const remarked = () =>
      aStore(
        aRegister({ party: [{}], provenance: [{ target }, { target: 'party/party-1/phone' }] }),
      );
    const exists = { code: 'rowExists', details: { ref: 'provenance/provenance-1/*' } };

    it('is said once: a second answer is refused and names the first', () => {
      const store = remarked();
      expect(thrown(() => edit(store, remark('a-new')))).toMatchObject(exists);
      expect(store.register().provenance).toHaveLength(2);
    });

    it('is not moved to a value that has an answer', () => {
      const moved: Change = {
        ref: { entity: 'provenance', id: 'provenance-2', field: 'target' },
        from: 'party/party-1/phone',
        to: target,
      };
      expect(thrown(() => edit(remarked(), moved))).toMatchObject(exists);
    });

    it('is replaced in one set, in whichever order', () => {
      const old: Change = { delete: 'provenance', id: 'provenance-1' };
      for (const changes of [
        [old, remark('new')],
        [remark('new'), old],
        [remark('new'), { delete: 'provenance', id: 'new' } as const],
      ])
        expect(refusal(() => edit(remarked(), ...changes))).toBeUndefined();
    });
  });

  it('deletes a row with its parts and the remarks on them', () => {
    const store = aStore(
      aRegister({
        party: [{}],
        activity: [{}],
        purpose: [{}],
        legalBasis: [{}],
        provenance: [{ target: 'legalBasis/legalBasis-1/basis' }, { target: 'party/party-1/name' }],
      }),
    );
    edit(store, { delete: 'activity', id: 'activity-1' });
    const { activity, purpose, legalBasis, provenance } = store.register();
    expect([activity, purpose, legalBasis]).toEqual([[], [], []]);
    expect(provenance.map(({ target }) => target)).toEqual(['party/party-1/name']);
  });

  it('refuses to delete what is in use and says by what', () => {
    const store = aStore(aRegister({ party: [{}], activity: [{}], engagement: [{}] }));
    expect(thrown(() => edit(store, { delete: 'party', id: 'party-1' }))).toMatchObject({
      code: 'inUse',
      details: { ref: 'party/party-1/*', by: ['engagement/engagement-1/client'] },
    });
  });

  it('refuses to delete an own word that is in use', () => {
    const store = aStore(
      aRegister({
        ownTerm: [{ list: 'data' }],
        activity: [{}],
        dataItem: [{ term: 'own:ownTerm-1' }],
      }),
    );
    expect(refusal(() => edit(store, { delete: 'ownTerm', id: 'ownTerm-1' }))).toBe('inUse');
  });

  it('is one change set while someone types in one field with pauses under 5 s', () => {
    const place = aPlace();
    const store = aStore(parties(), place);
    edit(store, name('A', 'Ab'));
    place.wait(4_000);
    edit(store, name('Ab', 'Abc'));
    expect(changesOf(store, 1)).toEqual([name('A', 'Abc')]);
    place.wait(6_000);
    edit(store, name('Abc', 'Abcd'));
    applyChanges(store, { who: 'Bas', kind: 'edit', changes: [name('Abcd', 'Abcde')] });
    expect(changeSets(store)).toHaveLength(3);
  });

  it('is a change set for each place that a row is moved to, however fast', () => {
    const store = aStore(parties());
    const rank = (from: number, to: number): Change => ({
      ...{ ref: { entity: 'party', id: 'party-1', field: 'rank' }, from, to },
    });
    const first = store.register().party[0]?.rank ?? 0;
    edit(store, rank(first, 7));
    edit(store, rank(7, first));
    expect(changeSets(store)).toHaveLength(2);
    expect(changesOf(store, 1)).toEqual([rank(first, 7)]);
  });

  it('makes any register of any other, with every link whole', () => {
    fc.assert(
      fc.property(randomRegister(2), randomRegister(2), (first, second) => {
        const store = aStore(first);
        const changes = difference(store.register(), second);
        applyChanges(store, { who: 'Ans', kind: 'import', changes });
        expect(toJson(store.register())).toBe(toJson(second));
        expect(store.db.pragma('foreign_key_check')).toEqual([]);
        store.db.close();
      }),
      { numRuns: 60 },
    );
  });
});
