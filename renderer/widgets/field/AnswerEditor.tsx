import type { Answer } from '../../../shared/domain/answer.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { onDate } from '../../../shared/i18n/format.ts';
import { AnswerGroup } from '../../components/AnswerGroup.tsx';
import { UnknownPanel } from '../../components/UnknownPanel.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import type { EditorProps } from './editor.ts';
import classes from './Field.module.css';

type Choice = 'some' | 'none' | 'unknown';

/** Yes, no or "I will find out"; while nobody has answered, it looks like no answer at all. */
export function AnswerEditor({
  control,
  inputProps,
  label,
  unknown,
  words = {},
}: EditorProps & {
  readonly label: string;
  readonly unknown?: string | undefined;
  /** What the answers are called here. */
  readonly words?: Readonly<Record<string, string>> | undefined;
}) {
  const messages = useMessages(fieldMessages);
  const language = useLanguage();
  const value = control.value as Answer | undefined;
  const isOpen = value === undefined || value.state === 'unknown';
  const options = [
    { value: 'some', label: words['some'] ?? messages.yes },
    { value: 'none', label: words['none'] ?? messages.no },
    { value: 'unknown', label: messages.findOut },
  ] as const;
  const group = (
    <AnswerGroup<Choice>
      label={label}
      options={options}
      value={value?.state}
      describedBy={inputProps['aria-describedby']}
      onChange={(state) =>
        void control.set(state === 'unknown' ? { state } : { state, on: today() })
      }
    />
  );
  if (isOpen) {
    return (
      <UnknownPanel
        title={value === undefined ? messages.notAnswered : messages.findingOut}
        answer={group}
      >
        {unknown}
      </UnknownPanel>
    );
  }
  return (
    <div className={classes.answer}>
      {group}
      {value.on !== undefined && (
        <span className={classes.meta}>{messages.established(onDate(value.on, language))}</span>
      )}
    </div>
  );
}

/** Yes or no of a plain flag; nothing chosen while it is absent. */
export function FlagEditor({
  control,
  inputProps,
  label,
}: EditorProps & { readonly label: string }) {
  const messages = useMessages(fieldMessages);
  const value = control.value as boolean | undefined;
  return (
    <AnswerGroup<'yes' | 'no'>
      label={label}
      options={[
        { value: 'yes', label: messages.yes },
        { value: 'no', label: messages.no },
      ]}
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      describedBy={inputProps['aria-describedby']}
      onChange={(chosen) => void control.set(chosen === 'yes')}
    />
  );
}
