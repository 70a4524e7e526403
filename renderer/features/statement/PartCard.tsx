import { Switch } from '@mantine/core';
import type { Document } from '../../../shared/document/model.ts';
import type { Statement } from '../../../shared/domain/statement.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { setField } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { Field } from '../../widgets/field/Field.tsx';
import { OwnParagraphs } from './OwnParagraphs.tsx';
import { SentenceFields } from './SentenceFields.tsx';
import classes from './Statement.module.css';
import {
  type OptionalSection,
  optionalIn,
  ownPlace,
  type PartId,
  type PartState,
  partWith,
} from './sections.ts';
import { showField, useStatementView } from './statement-view.ts';

interface PartCardProps {
  readonly part: PartId;
  readonly statement: Statement;
  readonly document: Document;
  readonly state: PartState;
}

/** What can be set of a section; or, when a sentence was chosen, the fields that it comes from. */
export function PartCard({ part, statement, document, state }: PartCardProps) {
  const messages = useMessages(statementScreenMessages);
  const ref = useStatementView((view) => view.ref);
  if (ref !== undefined) return <SentenceFields key={ref} at={ref} section={state.section} />;
  const options = optionalIn[part] ?? [];
  const place = ownPlace(part);
  const canGo = part === 'start' || options.includes('security');
  return (
    <>
      <Markers state={state} document={document} part={part} />
      {part === 'start' && (
        <>
          <Field entity="statement" id={statement.id} field="title" />
          <Field entity="statement" id={statement.id} field="introduction" />
        </>
      )}
      {options.map((option) => (
        <OnOff key={option} option={option} statement={statement} />
      ))}
      {!canGo && (
        <p className={classes.help}>{state.section ? messages.required : messages.absentHelp}</p>
      )}
      {state.section && state.markers.length === 0 && (
        <p className={classes.help}>{messages.fromLaw}</p>
      )}
      {state.section && place !== undefined && (
        <OwnParagraphs statement={statement} after={place} />
      )}
    </>
  );
}

/** What is marked in the section, each as the way to its field. */
function Markers({ state, document, part }: Pick<PartCardProps, 'state' | 'document' | 'part'>) {
  if (state.markers.length === 0) return null;
  return (
    <ul className={classes.markers}>
      {state.markers.map(({ ref, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words can be asked of two fields
        <li key={at}>
          <button
            type="button"
            className={classes.link}
            onClick={() => showField(ref, partWith(document, ref) ?? part)}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}

function OnOff({
  option,
  statement,
}: {
  readonly option: OptionalSection;
  readonly statement: Statement;
}) {
  const messages = useMessages(statementScreenMessages);
  const off = statement.sectionsOff ?? [];
  const toggle = () => {
    const next = off.includes(option) ? off.filter((each) => each !== option) : [...off, option];
    void setField(
      'statement',
      statement.id,
      'sectionsOff',
      statement.sectionsOff,
      next.length === 0 ? undefined : next,
    );
  };
  return (
    <Switch
      classNames={{ track: classes.track ?? '' }}
      label={messages.optional[option]}
      checked={!off.includes(option)}
      onChange={toggle}
    />
  );
}
