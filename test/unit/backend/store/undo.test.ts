import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from '../../../../electron/backend/library/difference.ts';
import { applyChanges } from '../../../../electron/backend/store/apply-changes.ts';
import { changeSets } from '../../../../electron/backend/store/history.ts';
import type { Store } from '../../../../electron/backend/store/store.ts';
import { redo, undo } from '../../../../electron/backend/store/undo.ts';
import { toJson } from '../../../../shared/interchange/canonical.ts';
import { aRegister } from '../../../support/builders.ts';
import { aStore, refusal } from '../../../support/client-files.ts';
import { randomRegister } from '../../../support/random-register.ts';

const rename = (store: Store, who: string, from: string, to: string) =>
  applyChanges(store, {
    who,
    kind: 'edit',
    label: to,
    changes: [{ ref: { entity: 'party', id: 'party-1', field: 'name' }, from, to }],
  });
const nameIn = (store: Store) => store.register().party[0]?.name;

describe('undo and redo', () => {
  it('go back and forth through the changes, and end', () => {
    const store = aStore(aRegister({ party: [{ name: 'A' }] }));
    rename(store, 'Ans', 'A', 'B');
    rename(store, 'Bas', 'B', 'C');
    expect(undo(store, 'Ans').of).toMatchObject({ who: 'Bas', label: 'C' });
    expect(nameIn(store)).toBe('B');
    undo(store, 'Ans');
    expect(nameIn(store)).toBe('A');
    expect(refusal(() => undo(store, 'Ans'))).toBe('nothingToUndo');
    redo(store, 'Ans');
    expect(redo(store, 'Ans').of).toMatchObject({ who: 'Bas', label: 'C' });
    expect(nameIn(store)).toBe('C');
    expect(refusal(() => redo(store, 'Ans'))).toBe('nothingToRedo');
    undo(store, 'Ans');
    expect(nameIn(store)).toBe('B');
    expect(changeSets(store)).toHaveLength(7);
  });

  it('has nothing to redo after a new change', () => {
    const store = aStore(aRegister({ party: [{ name: 'A' }] }));
    rename(store, 'Ans', 'A', 'B');
    undo(store, 'Ans');
    rename(store, 'Ans', 'A', 'C');
    expect(refusal(() => redo(store, 'Ans'))).toBe('nothingToRedo');
    undo(store, 'Ans');
    expect(nameIn(store)).toBe('A');
    expect(refusal(() => undo(store, 'Ans'))).toBe('nothingToUndo');
  });

  it('give back equal registers, for any change', () => {
    fc.assert(
      fc.property(fc.array(randomRegister(2), { minLength: 2, maxLength: 4 }), (registers) => {
        const [first, ...later] = registers;
        const store = aStore(first ?? {});
        const seen = [toJson(store.register())];
        for (const next of later) {
          const changes = difference(store.register(), next);
          if (applyChanges(store, { who: 'Ans', kind: 'import', changes }).sequence === undefined)
            continue;
          seen.push(toJson(store.register()));
        }
        for (const expected of seen.slice(0, -1).reverse()) {
          undo(store, 'Ans');
          expect(toJson(store.register())).toBe(expected);
        }
        for (const expected of seen.slice(1)) {
          redo(store, 'Ans');
          expect(toJson(store.register())).toBe(expected);
        }
        store.db.close();
      }),
      { numRuns: 40 },
    );
  });
});
