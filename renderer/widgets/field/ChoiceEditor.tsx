import { Select } from '@mantine/core';
import { entities } from '../../../shared/domain/entities.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { AnswerGroup } from '../../components/AnswerGroup.tsx';
import { FilterChip } from '../../components/FilterChip.tsx';
import { useLanguage } from '../../state/language.ts';
import type { EditorProps } from './editor.ts';
import classes from './Field.module.css';
import { WholeChoice } from './WholeChoice.tsx';

/** Up to this many stand beside each other; more open as a list. */
const SIDE_BY_SIDE = 3;

/** One of a closed list of words. */
export function ChoiceEditor({
  control,
  inputProps,
  label,
  words = {},
}: EditorProps & {
  readonly label: string;
  /** What the options are called here. */
  readonly words?: Readonly<Record<string, string>> | undefined;
}) {
  const options = useOptions(control).map((option) => ({
    ...option,
    label: words[option.value] ?? option.label,
  }));
  const value = typeof control.value === 'string' ? control.value : undefined;
  if (options.length <= SIDE_BY_SIDE) {
    return (
      <AnswerGroup
        label={label}
        options={options}
        value={value}
        describedBy={inputProps['aria-describedby']}
        onChange={(chosen) => void control.set(chosen)}
      />
    );
  }
  return (
    <>
      <Select
        {...inputProps}
        aria-label={label}
        data={[...options]}
        value={value ?? null}
        clearable={control.isValid(undefined)}
        searchable={options.length > 8}
        onChange={(chosen) => void control.set(chosen ?? undefined)}
      />
      <WholeChoice data={options} value={value} />
    </>
  );
}

/** Several of a closed list. */
export function ChoicesEditor({ control, label }: EditorProps & { readonly label: string }) {
  const options = useOptions(control);
  const chosen = (control.value ?? []) as readonly string[];
  const toggle = (option: string) => {
    const next = chosen.includes(option)
      ? chosen.filter((each) => each !== option)
      : [...chosen, option];
    void control.set(next.length === 0 ? undefined : next);
  };
  return (
    <div role="group" aria-label={label} className={classes.chips}>
      {options.map(({ value, label: text }) => (
        <FilterChip key={value} chosen={chosen.includes(value)} onClick={() => toggle(value)}>
          {text}
        </FilterChip>
      ))}
    </div>
  );
}

function useOptions({ entity, field }: EditorProps['control']) {
  const language = useLanguage();
  return optionsOf(entity, field).map((value) => ({
    value,
    label: capitalise(choiceLabel(entity, field, value, language)),
  }));
}

interface WithOptions {
  readonly options?: readonly string[];
  readonly element?: WithOptions;
  readonly unwrap?: () => WithOptions;
}

/** The words that the schema of a choice allows. */
export function optionsOf(entity: keyof typeof entities, field: string): readonly string[] {
  let schema = (entities[entity].schema.shape as Readonly<Record<string, WithOptions>>)[field];
  while (schema && schema.options === undefined) {
    schema = schema.element ?? schema.unwrap?.();
  }
  return schema?.options ?? [];
}
