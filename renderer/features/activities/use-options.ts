/** The words of a closed field, to choose from. */
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { useLanguage } from '../../state/language.ts';
import { optionsOf } from '../../widgets/field/ChoiceEditor.tsx';

export function useOptions(entity: 'activity' | 'recipient', field: string) {
  const language = useLanguage();
  return optionsOf(entity, field).map((value) => ({
    value,
    label: capitalise(choiceLabel(entity, field, value, language)),
  }));
}
