/** Statements that a careful reader judged: `NNN.txt` beside `NNN.gold.json` in one folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  ELEMENT_KEYS,
  type ElementKey,
  type Status,
} from '../../shared/statement-reader/elements/element.ts';

const answer = z.object({
  present: z.union([z.boolean(), z.literal('partial')]),
  quote: z.string().nullish(),
});

const goldFile = z.object({
  elements: z.record(z.string(), answer),
  red_flags: z.array(z.object({ key: z.string(), quote: z.string().nullish() })).default([]),
});

export interface GoldElement {
  readonly status: Status;
  readonly quote?: string;
}

export interface Gold {
  readonly name: string;
  readonly text: string;
  readonly elements: Readonly<Record<ElementKey, GoldElement>>;
  readonly flags: readonly { readonly key: string; readonly quote?: string }[];
}

/** In: a folder. Out: its statements with their judgements, by name. */
export function readGold(folder: string): readonly Gold[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.replace('.gold.json', '');
      const gold = goldFile.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      const elements = ELEMENT_KEYS.map((key): [ElementKey, GoldElement] => {
        const { present, quote } = gold.elements[key] ?? { present: false };
        const status = present === true ? 'present' : present === 'partial' ? 'partial' : 'absent';
        return [key, { status, ...(quote ? { quote } : {}) }];
      });
      return {
        name,
        text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
        elements: Object.fromEntries(elements) as Record<ElementKey, GoldElement>,
        flags: gold.red_flags.map(({ key, quote }) => ({ key, ...(quote ? { quote } : {}) })),
      };
    });
}
