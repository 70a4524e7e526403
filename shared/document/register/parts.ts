/** Small pieces that the sections of a register share. */
import type { EntityName, Row } from '../../domain/entities.ts';
import { fieldLabel } from '../../i18n/fields.ts';
import { capitalise } from '../../i18n/format.ts';
import { type RegisterMessages, registerMessages } from '../../i18n/register.ts';
import type { ComposeContext } from '../context.ts';
import type { Line } from '../model.ts';
import { fixed, line } from '../runs.ts';
import { type Fields, say } from '../say.ts';

export function wordsOf(context: ComposeContext): RegisterMessages {
  return registerMessages[context.language];
}

/** "Label: value." for each of the fields that has a value. */
export function labelled<E extends EntityName>(
  context: ComposeContext,
  entity: E,
  row: Row<E>,
  fields: readonly Fields<E>[],
): readonly Line[] {
  return fields.flatMap((field) => {
    const value = say(context, entity, row, field);
    if (!value || value.length === 0) return [];
    return [line(`${capitalise(fieldLabel(entity, field, context.language))}: `, value)];
  });
}

/** "03": numbers of a register are as wide as the longest. */
export function numberText(number: number, total: number): string {
  return String(number).padStart(Math.max(2, String(total).length), '0');
}

export function head(text: string): Line {
  return [fixed(text)];
}
