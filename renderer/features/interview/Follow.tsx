import { Select, TextInput } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import type { OptionWords } from '../../../shared/i18n/interview-questions/part-words.ts';
import type { PartAnswer } from '../../../shared/interview/answers.ts';
import type { Option, Part } from '../../../shared/interview/question.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import { useTerms } from '../../widgets/field/terms.ts';
import classes from './Interview.module.css';
import { setCountry, setName } from './interview-state.ts';

interface FollowProps {
  readonly part: Part;
  readonly option: Option;
  readonly text: OptionWords;
  readonly answer: PartAnswer;
}

/** What a chosen answer asks further, a name or a country, and what to mind. */
export function Follow(props: FollowProps) {
  const { option, text } = props;
  const language = useLanguage();
  const messages = useMessages(interviewMessages);
  const isNamed = option.company !== undefined || option.asks === 'name';
  return (
    <>
      {isNamed && <NameField {...props} />}
      {option.asks === 'country' && <CountryField {...props} />}
      {text.notice !== undefined && (
        <p className={classes.notice} role="note">
          <IconBulb size={18} stroke={1.6} aria-hidden />
          <span>
            <b>{messages.mind}</b> {text.notice[language]}
          </span>
        </p>
      )}
    </>
  );
}

function NameField({ part, option, text, answer }: FollowProps) {
  const language = useLanguage();
  return (
    <TextInput
      className={classes.company}
      label={text.name?.[language]}
      value={answer.names?.[option.id] ?? ''}
      maxLength={200}
      onChange={(event) => setName(part, option.id, event.currentTarget.value)}
    />
  );
}

const countries = ['country'];
const none: readonly string[] = [];

function CountryField({ part, text, answer }: FollowProps) {
  const language = useLanguage();
  const { nothingFound } = useMessages(fieldMessages);
  const terms = useTerms(countries, none, today());
  return (
    <Select
      className={classes.company ?? ''}
      label={text.name?.[language]}
      data={terms.map(({ value, label }) => ({ value, label }))}
      value={answer.country ?? null}
      searchable
      nothingFoundMessage={nothingFound}
      onChange={(country) => setCountry(part, country ?? undefined)}
    />
  );
}
