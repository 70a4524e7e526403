/** What a person enters is confirmed, whatever the field said before and wherever that came from. */
import { refOf } from '../../../shared/domain/field-ref.ts';
import type { Provenance } from '../../../shared/domain/provenance.ts';
import { awaits, confirmRow } from '../../../shared/interview/confirm.ts';
import { newRowId, useFile, type WantedChange } from '../../state/file.ts';
import { allOf } from '../../state/row-cache.ts';
import { useSettings } from '../../state/settings.ts';
import { today } from '../../state/today.ts';
import type { FieldAddress } from './field-address.ts';

/** Provenance by what it is about, made once for a cache. */
const byTarget = new WeakMap<readonly Provenance[], ReadonlyMap<string, Provenance>>();

/** What is known of where the field's value comes from: of the field itself, else of its whole row. */
export function provenanceOf({ entity, id, field }: FieldAddress): Provenance | undefined {
  const rows = allOf(useFile.getState().cache, 'provenance');
  let known = byTarget.get(rows);
  if (!known) {
    known = new Map(rows.map((row) => [row.target, row]));
    byTarget.set(rows, known);
  }
  return known.get(refOf(entity, id, field)) ?? known.get(refOf(entity, id));
}

/** The row of the field itself is confirmed; one of the whole row stays for its other fields. */
export function confirmingChanges(at: FieldAddress): readonly WantedChange[] {
  const row = provenanceOf(at);
  if (!row || !awaits(row)) return [];
  const target = refOf(at.entity, at.id, at.field);
  if (row.target === target) return confirmed(row);
  const { document, quote } = row;
  const source = { ...(document ? { document } : {}), ...(quote ? { quote } : {}) };
  const own = { id: newRowId(), target, status: 'confirmed', ...confirmation(), ...source };
  return [{ create: 'provenance', row: own }];
}

function confirmation(): { readonly by: string | undefined; readonly on: string } {
  return { by: useSettings.getState().settings.name, on: today() };
}

/** What was suggested is taken over as it is. */
export const confirmed = (row: Provenance): readonly WantedChange[] =>
  confirmRow(row, confirmation());
