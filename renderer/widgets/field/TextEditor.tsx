import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Language, Localised } from '../../../shared/domain/text.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { useFile } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import type { EditorProps } from './editor.ts';
import classes from './Field.module.css';
import { useDraft } from './use-draft.ts';

/** One line, or `long` as many as it takes; kept as the person types. */
export function TextEditor({
  control,
  inputProps,
  long = false,
}: EditorProps & { readonly long?: boolean }) {
  const messages = useMessages(fieldMessages);
  const saved =
    typeof control.value === 'string' || typeof control.value === 'number'
      ? String(control.value)
      : '';
  const isNumber = control.meta.storage === 'integer' || control.meta.storage === 'real';
  const [isOdd, setIsOdd] = useState(false);
  const draft = useDraft(
    saved,
    async (text) => {
      const wanted = wantedValue(text, isNumber);
      const fits = wanted === undefined || control.isValid(wanted);
      setIsOdd(!fits);
      return fits ? control.set(wanted) : false;
    },
    control.dropped,
  );
  const error = isOdd ? (messages.odd[oddKind(control)] ?? messages.odd.other) : undefined;
  const shared = {
    ...inputProps,
    value: draft.text,
    error,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      draft.type(event.currentTarget.value),
    onBlur: draft.flush,
  };
  if (long) return <Textarea rows={2} classNames={{ input: classes.long ?? '' }} {...shared} />;
  const { unit } = control.meta;
  if (unit === undefined)
    return <TextInput inputMode={isNumber ? 'numeric' : undefined} {...shared} />;
  return (
    <div className={classes.period}>
      <TextInput className={classes.number} inputMode="numeric" {...shared} />
      <span className={classes.unitAfter}>{messages.units[unit]}</span>
    </div>
  );
}

function wantedValue(text: string, isNumber: boolean): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  // Spaces at the end are often the start of the next word: they are kept while one types.
  return isNumber ? Number(trimmed) : text;
}

function oddKind({ meta, field }: EditorProps['control']): 'number' | 'link' | 'other' {
  if (meta.storage === 'integer') return 'number';
  return field === 'website' || field === 'url' || field === 'link' ? 'link' : 'other';
}

/** Text in the file's main language, and in the other one where somebody wants it. */
export function LocalisedEditor(props: EditorProps & { readonly long?: boolean }) {
  const messages = useMessages(fieldMessages);
  const main = useFile((state) => state.language);
  const other: Language = main === 'nl' ? 'en' : 'nl';
  const value = (props.control.value ?? {}) as Localised;
  const [isOpen, setIsOpen] = useState(false);
  const showsOther = isOpen || value[other] !== undefined;
  return (
    <div className={classes.languages}>
      <OneLanguage {...props} language={main} />
      {showsOther && (
        <OneLanguage
          {...props}
          language={other}
          inputProps={{
            ...props.inputProps,
            id: undefined,
            'aria-label': messages.inLanguage[other],
          }}
          hint={messages.inLanguage[other]}
        />
      )}
      {!showsOther && (
        <button type="button" className={classes.quiet} onClick={() => setIsOpen(true)}>
          {messages.alsoIn[other]}
        </button>
      )}
    </div>
  );
}

function OneLanguage({
  control,
  inputProps,
  long = false,
  language,
  hint,
}: EditorProps & { readonly long?: boolean; readonly language: Language; readonly hint?: string }) {
  const value = (control.value ?? {}) as Localised;
  const draft = useDraft(
    value[language] ?? '',
    async (text) => {
      // The other language may have been given while this one was being typed.
      const latest = (control.latest() ?? {}) as Localised;
      const others = Object.entries(latest).filter(([key]) => key !== language);
      const next = Object.fromEntries(text.trim() === '' ? others : [...others, [language, text]]);
      const wanted = Object.keys(next).length === 0 ? undefined : next;
      return control.set(wanted);
    },
    control.dropped,
  );
  const shared = {
    ...inputProps,
    lang: language,
    value: draft.text,
    description: hint,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      draft.type(event.currentTarget.value),
    onBlur: draft.flush,
  };
  if (long) return <Textarea rows={2} classNames={{ input: classes.long ?? '' }} {...shared} />;
  return <TextInput {...shared} />;
}
