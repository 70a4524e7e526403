/** The reader's own suite: short passages in the styles of small organisations, judged by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ELEMENT_KEYS } from '../../shared/statement-reader/elements/element.ts';

const folder = join(import.meta.dirname, '../fixtures/passages');
const fileName = /^(?<style>[a-z-]+\d?)-(?<language>nl|en)\.json$/u;

const passageInFile = z
  .strictObject({
    text: z.string().trim().min(1),
    elements: z.partialRecord(z.enum(ELEMENT_KEYS), z.enum(['present', 'partial', 'absent'])),
    flags: z.array(z.string().min(1)).default([]),
    noFlags: z.array(z.string().min(1)).default([]),
  })
  .refine(({ flags, noFlags }) => !flags.some((flag) => noFlags.includes(flag)), {
    error: 'a flag is both raised and not raised',
  });

/**
 * `elements` and the two lists of flags hold only what was judged: of what they leave out the
 * passage says nothing.
 */
export interface Passage extends Readonly<z.infer<typeof passageInFile>> {
  /** `<style>-<language>#<number>`, for messages. */
  readonly name: string;
  readonly style: string;
  readonly language: 'nl' | 'en';
  /** Written and judged before the rules were tuned; the others came with a rule, and flatter it. */
  readonly isFrozen: boolean;
}

/** Out: all passages, by file name. Throws on a file that is named or written otherwise. */
export function readPassages(): readonly Passage[] {
  return readdirSync(folder).sort().flatMap(readFile);
}

function readFile(file: string): readonly Passage[] {
  const { style, language } = fileName.exec(file)?.groups ?? {};
  if (style === undefined || (language !== 'nl' && language !== 'en')) {
    throw new Error(`${file} is not named <style>-<nl|en>.json`);
  }
  const content: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return z
    .array(passageInFile)
    .parse(content)
    .map((passage, i) => ({
      ...passage,
      name: `${style}-${language}#${i + 1}`,
      style,
      language,
      isFrozen: !style.startsWith('tuning'),
    }));
}
