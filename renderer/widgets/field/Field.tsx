import { Input } from '@mantine/core';
import { useContext, useEffect, useId, useRef } from 'react';
import { fieldHelp } from '../../../shared/i18n/app/field-help.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { useJump } from '../../state/jump.ts';
import { useLanguage } from '../../state/language.ts';
import { FindingNote } from '../FindingNote.tsx';
import { FindingPlace, noteId, useFindingsAt } from '../findings.tsx';
import { AnswerEditor, FlagEditor } from './AnswerEditor.tsx';
import { ChoiceEditor, ChoicesEditor } from './ChoiceEditor.tsx';
import { DateEditor, PeriodEditor } from './DateEditor.tsx';
import type { EditorProps, InputProps } from './editor.ts';
import { editorOf } from './editor-of.ts';
import classes from './Field.module.css';
import { FieldHelp } from './FieldHelp.tsx';
import { FieldProvenance } from './FieldProvenance.tsx';
import type { FieldAddress } from './field-address.ts';
import { ColourEditor, TextsEditor } from './ListEditor.tsx';
import { PictureChoice } from './PictureChoice.tsx';
import { type Among, RowEditor, RowsEditor } from './RowEditor.tsx';
import { StaleNote } from './StaleNote.tsx';
import { TermEditor, TermsEditor } from './TermEditor.tsx';
import { LocalisedEditor, TextEditor } from './TextEditor.tsx';
import { useField } from './use-field.ts';

export interface FieldProps extends FieldAddress, Among {
  /** In place of the field's own name. */
  readonly label?: string;
  /** In place of the field's own explanation. */
  readonly help?: string;
  /** Of an answer nobody gave: what is unknown. */
  readonly unknown?: string | undefined;
  /** What the options of a choice or an answer are called here, by their value. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  /** The name is said, not shown: the title above it asks the same. */
  readonly quietLabel?: boolean;
  /** Findings stand elsewhere: in the margin beside the section. */
  readonly withoutFindings?: boolean;
}

/** Any field of any row, with its name, its explanation, what is the matter with it and where it comes from. */
export function Field(props: FieldProps) {
  const { entity, field, withoutFindings = false, quietLabel = false } = props;
  const control = useField(props);
  const language = useLanguage();
  const id = useId();
  const frame = useFocusOnJump(control.ref);
  const findings = useFindingsAt(control.ref);
  const label = props.label ?? capitalise(fieldLabel(entity, field, language));
  const help = props.help ?? fieldHelp(entity, field)?.[language];
  const place = useContext(FindingPlace);
  const notes = withoutFindings || place === 'apart' ? [] : findings;
  const describedBy = [
    ...(help === undefined ? [] : [`${id}-help`]),
    ...(withoutFindings ? [] : findings.map(noteId)),
    ...(control.problem === undefined ? [] : [`${id}-problem`]),
  ].join(' ');
  const kind = editorOf(control.meta, field);
  const isGroup = ['answer', 'flag', 'choice', 'choices'].includes(kind);
  const inputProps = {
    id,
    ...(describedBy === '' ? {} : described(id, describedBy)),
  };
  return (
    <div className={classes.field} ref={frame} data-ref={control.ref}>
      <div className={classes.head} data-quiet={quietLabel || undefined}>
        {isGroup ? (
          <span className={classes.label}>{label}</span>
        ) : (
          <Input.Label htmlFor={id}>{label}</Input.Label>
        )}
        <FieldHelp entity={entity} field={field} label={label} />
      </div>
      {help !== undefined && (
        <p className={classes.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      <Editor
        key={control.ref}
        kind={kind}
        label={label}
        control={control}
        inputProps={inputProps}
        {...only(props)}
      />
      <FieldProvenance entity={entity} id={props.id} field={field} />
      <StaleNote id={`${id}-problem`} control={control} />
      {notes.map((finding) => (
        <FindingNote key={noteId(finding)} id={noteId(finding)} finding={finding} joined={false} />
      ))}
    </div>
  );
}

const only = ({ among, unknown, options }: FieldProps) => ({ among, unknown, options });

/** Mantine's own message about what is odd is named too: it is there only while it is said. */
function described(id: string, by: string): Omit<InputProps, 'id'> {
  const whole = { 'aria-describedby': `${by} ${id}-error` };
  return { 'aria-describedby': by, attributes: { input: whole, inputField: whole } };
}

/** The field that somebody jumped to is scrolled into view, focused and marked. */
export function useFocusOnJump(ref: string) {
  const frame = useRef<HTMLDivElement>(null);
  const wanted = useJump((state) => state.ref);
  useEffect(() => {
    if (wanted !== ref || !frame.current) return;
    useJump.setState({ ref: undefined });
    frame.current.scrollIntoView({ block: 'center' });
    frame.current.dataset['jumped'] = 'true';
    // What one fills in goes before the button that explains it.
    const inputs = ['input, textarea', 'button, [tabindex]'];
    for (const input of inputs) {
      const found = frame.current.querySelector<HTMLElement>(input);
      found?.focus();
      if (found) break;
    }
  }, [wanted, ref]);
  return frame;
}

function Editor({
  kind,
  label,
  among,
  unknown,
  options,
  ...props
}: EditorProps &
  Among & {
    readonly kind: ReturnType<typeof editorOf>;
    readonly label: string;
    readonly unknown?: string | undefined;
    readonly options?: Readonly<Record<string, string>> | undefined;
  }) {
  switch (kind) {
    case 'text':
      return <TextEditor {...props} />;
    case 'long':
      return <TextEditor {...props} long />;
    case 'words':
      return <LocalisedEditor {...props} />;
    case 'prose':
      return <LocalisedEditor {...props} long />;
    case 'answer':
      return <AnswerEditor {...props} label={label} unknown={unknown} words={options} />;
    case 'flag':
      return <FlagEditor {...props} label={label} />;
    case 'choice':
      return <ChoiceEditor {...props} label={label} words={options} />;
    case 'choices':
      return <ChoicesEditor {...props} label={label} />;
    case 'date':
      return <DateEditor {...props} />;
    case 'period':
      return <PeriodEditor {...props} />;
    case 'term':
      return <TermEditor {...props} />;
    case 'terms':
      return <TermsEditor {...props} />;
    case 'row':
      return <RowEditor {...props} among={among} />;
    case 'rows':
      return <RowsEditor {...props} among={among} />;
    case 'texts':
      return <TextsEditor {...props} />;
    case 'colour':
      return <ColourEditor {...props} />;
    case 'logo': {
      const { value, set } = props.control;
      return (
        <PictureChoice picture={typeof value === 'string' ? value : undefined} onPicture={set} />
      );
    }
  }
}
