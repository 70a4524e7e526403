/** What names the records of a kind, asked of the backend: it alone knows the parts of all activities. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { useFile } from '../../state/file.ts';
import { useLanguage } from '../../state/language.ts';
import { useToldQuery } from '../../state/refusal.ts';

type Usable = InputOf<'register.uses'>['entity'];

export const isUsable = (entity: EntityName): entity is Usable =>
  entity === 'party' || entity === 'measure' || entity === 'system';

/** By id of the record; undefined until it is known. */
export function useUses(entity: Usable): OutputOf<'register.uses'> | undefined {
  const file = useFile((state) => state.file);
  const language = useLanguage();
  return useToldQuery('register.uses', file === undefined ? undefined : { file, entity, language })
    .value;
}
