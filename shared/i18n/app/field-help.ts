/** One sentence for a field whose name does not say enough, and the article it rests on. */
import type { EntityName } from '../../domain/entities.ts';

export interface FieldHelpText {
  readonly nl?: string;
  readonly en?: string;
  /** As a lawyer cites it, `AVG 30(1)(f)`. */
  readonly article?: string;
}

const h = (nl: string, en: string, article?: string): FieldHelpText => ({
  nl,
  en,
  ...(article === undefined ? {} : { article }),
});

const help: Partial<Record<EntityName, Readonly<Record<string, FieldHelpText>>>> = {
  organisation: {
    legalName: h(
      'De naam zoals die bij de Kamer van Koophandel staat.',
      'The name as it stands in the trade register.',
      'AVG 30(1)(a)',
    ),
  },
};

export function fieldHelp(entity: EntityName, field: string): FieldHelpText | undefined {
  return help[entity]?.[field];
}
