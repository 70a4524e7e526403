import { Checkbox, Select } from '@mantine/core';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import type {
  ChoiceList,
  choicesIn,
  GroundChoice,
  PartChoice,
} from '../../../shared/interview/choices.ts';
import type { SuggestedActivity } from '../../../shared/interview/suggest.ts';
import { useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import { useTerms } from '../../widgets/field/terms.ts';
import { TermPicker } from '../../widgets/TermPicker.tsx';
import classes from './Interview.module.css';
import { addPart, chooseGround, takePart } from './review-state.ts';

interface ChoicesProps {
  readonly list: ChoiceList;
  readonly activity: SuggestedActivity;
  readonly choices: ReturnType<typeof choicesIn>[ChoiceList];
}

/** Lists of the vocabulary to which a person may add. */
const vocabulary = { purposes: 'purpose', subjects: 'subject' } as const;
const isAddable = (list: ChoiceList): list is keyof typeof vocabulary => list in vocabulary;

/** The parts of one kind: what is taken, why, and what is added. */
export function Choices({ list, activity, choices }: ChoicesProps) {
  const messages = useMessages(interviewMessages);
  return (
    <fieldset className={classes.choices}>
      <legend className={classes.groupName}>{messages.choices[list]}</legend>
      {choices.map((choice) => (
        <Choice key={choice.key} activity={activity} choice={choice} />
      ))}
      {isAddable(list) && (
        <div className={classes.addChoice}>
          <TermPicker
            list={vocabulary[list]}
            label={messages.addTo[list]}
            taken={choices.map(({ key }) => key)}
            onPick={(term) => addPart(activity.key, term)}
          />
        </div>
      )}
    </fieldset>
  );
}

function Choice({
  activity,
  choice: { key, label, said, own, open, grounds = [] },
}: {
  readonly activity: SuggestedActivity;
  readonly choice: PartChoice;
}) {
  const messages = useMessages(interviewMessages);
  const { suggestion } = useMessages(fieldMessages);
  const isTaken = !activity.without.includes(key);
  const mark = own ? messages.ownAddition : said ? messages.said : suggestion;
  return (
    <div className={classes.choice} data-suggested={!said || undefined}>
      <Checkbox
        checked={isTaken}
        label={
          <>
            {label} <span className={classes.mark}>{mark}</span>
          </>
        }
        description={isTaken && open ? messages.addedLater : undefined}
        onChange={(event) => takePart(activity.key, key, event.currentTarget.checked)}
      />
      {isTaken &&
        grounds.map((ground) => (
          <Ground key={ground.key} activity={activity} purpose={label} ground={ground} />
        ))}
    </div>
  );
}

const bases = ['basis'];
const none: readonly string[] = [];

function Ground({
  activity,
  purpose,
  ground: { key, whose, basis },
}: {
  readonly activity: SuggestedActivity;
  readonly purpose: string;
  readonly ground: GroundChoice;
}) {
  const messages = useMessages(interviewMessages);
  const terms = useTerms(bases, none, today());
  const label = messages.ground(whose);
  return (
    <Select
      className={classes.ground ?? ''}
      label={label}
      aria-label={`${label} ${purpose}`}
      data={terms.map((term) => ({ value: term.value, label: term.label }))}
      value={basis ?? null}
      allowDeselect={false}
      onChange={(chosen) => chooseGround(activity.key, key, chosen ?? undefined)}
    />
  );
}
