import { Checkbox } from '@mantine/core';
import { stateOf } from '../../../shared/domain/answer.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { useAll } from '../../state/file.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Field } from '../../widgets/field/Field.tsx';
import { FieldProvenance } from '../../widgets/field/FieldProvenance.tsx';
import { useTermText } from '../../widgets/field/terms.ts';
import { useField } from '../../widgets/field/use-field.ts';
import classes from './Editor.module.css';
import { EditorSection } from './EditorSection.tsx';
import type { SectionProps } from './section-props.ts';

/** Which measures protect these data, and what is extra here. */
export function SecuritySection({ file, id }: SectionProps) {
  const messages = useMessages(activityEditorMessages);
  return (
    <EditorSection id="security">
      <Measures file={file} id={id} />
      <Field
        entity="activity"
        id={id}
        field="measuresAnswer"
        label={messages.measuresQuestion}
        unknown={messages.measuresUnknown}
      />
      <Field entity="activity" id={id} field="securityText" label={messages.securityWords} />
    </EditorSection>
  );
}

const none: readonly string[] = [];

function Measures({ file, id }: SectionProps) {
  const messages = useMessages(activityEditorMessages);
  const control = useField({ entity: 'activity', id, field: 'measures' });
  const measures = useAll('measure');
  const chosen = (control.value ?? none) as readonly string[];
  if (measures.length === 0) {
    return (
      <p className={classes.quiet}>
        {messages.noMeasures} <a href={screenHref(file, 'measures')}>{messages.toMeasures}</a>
      </p>
    );
  }
  const toggle = (measure: string) => {
    const next = chosen.includes(measure)
      ? chosen.filter((each) => each !== measure)
      : [...chosen, measure];
    void control.set(next.length === 0 ? undefined : next);
  };
  return (
    <div className={classes.content} data-ref={control.ref}>
      {(['organisation', 'activity'] as const).map((scope) => {
        const ofScope = measures.filter((row) => row.scope === scope);
        if (ofScope.length === 0) return null;
        return (
          <fieldset key={scope} className={classes.group}>
            <legend className={classes.blockTitle}>{messages.measuresOf[scope]}</legend>
            <div className={classes.measures}>
              {ofScope.map((row) => (
                <Measure
                  key={row.id}
                  row={row}
                  isChosen={chosen.includes(row.id)}
                  onChange={() => toggle(row.id)}
                />
              ))}
            </div>
          </fieldset>
        );
      })}
      <FieldProvenance entity="activity" id={id} field="measures" />
    </div>
  );
}

function Measure({
  row,
  isChosen,
  onChange,
}: {
  readonly row: Row<'measure'>;
  readonly isChosen: boolean;
  readonly onChange: () => void;
}) {
  const messages = useMessages(activityEditorMessages);
  const language = useLanguage();
  const termText = useTermText();
  const state = stateOf(row.answer);
  const words = [
    ...(row.detail === undefined ? [] : [inLanguage(row.detail, language).text]),
    ...(state === 'unknown' ? [messages.notConfirmed] : []),
    ...(state === 'none' ? [messages.planned] : []),
  ];
  return (
    <Checkbox
      checked={isChosen}
      onChange={onChange}
      label={termText(row.term)}
      {...(words.length === 0 ? {} : { description: words.join(' · ') })}
    />
  );
}
