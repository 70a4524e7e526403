/** The record that was open last in each section: one comes back to it. */
import type { Section } from '../../../shared/i18n/app/shell.ts';

const last = new Map<string, string>();
const keyOf = (file: string, section: Section): string => `${file}/${section}`;

export const lastOpened = (file: string, section: Section): string | undefined =>
  last.get(keyOf(file, section));

export function comeBackTo(file: string, section: Section, id: string): void {
  last.set(keyOf(file, section), id);
}
