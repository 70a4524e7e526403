/** When what is proposed and what the register has are the same. */
import type { Row } from '../../domain/entities.ts';
import type { Localised } from '../../domain/text.ts';
import { fold } from '../text/tokens.ts';
import type { Named } from './proposal.ts';

export const alike = (one: string | undefined, other: string): boolean =>
  one !== undefined && fold(one).replaceAll(' ', '') === fold(other).replaceAll(' ', '');

export const said = ({ text, language }: Pick<Named, 'text' | 'language'>): Localised => ({
  [language]: text,
});

const scopes = ['forData', 'forSubjects', 'forPurposes'] as const;

export function sameRetention(
  one: Omit<Row<'retention'>, 'id' | 'rank'>,
  other: Omit<Row<'retention'>, 'id' | 'rank'>,
): boolean {
  const fields = ['activity', 'kind', 'period', 'start', 'criterion'] as const;
  return (
    fields.every((field) => one[field] === other[field]) &&
    scopes.every(
      (field) => [...(one[field] ?? [])].sort().join() === [...(other[field] ?? [])].sort().join(),
    )
  );
}
