import { TextInput } from '@mantine/core';
import { fieldWords, partWords } from '../../../shared/i18n/interview-questions.ts';
import type { Question } from '../../../shared/interview/question.ts';
import { useLanguage } from '../../state/language.ts';
import classes from './Interview.module.css';
import { setDetail, useInterview } from './interview-state.ts';

const types = { email: 'email', phone: 'tel', website: 'url' } as const;
const fills = {
  legalName: 'organization',
  email: 'email',
  phone: 'tel',
  address: 'street-address',
  postcode: 'postal-code',
  city: 'address-level2',
  kvk: 'off',
  website: 'url',
} as const;

/** Who you are: the first question. */
export function DetailsView({ question }: { readonly question: Question }) {
  const language = useLanguage();
  const details = useInterview(({ answers }) => answers.organisation);
  const words = partWords(question.id);
  return (
    <div className={classes.part}>
      <h1 className={classes.question}>{words.title[language]}</h1>
      {words.help !== undefined && <p className={classes.help}>{words.help[language]}</p>}
      <div className={classes.details}>
        {question.fields?.map((field) => {
          const text = fieldWords[field];
          return (
            <TextInput
              key={field}
              data-field={field}
              label={text?.label[language] ?? field}
              description={text?.hint?.[language]}
              type={types[field as keyof typeof types] ?? 'text'}
              autoComplete={fills[field]}
              maxLength={500}
              value={details[field] ?? ''}
              onChange={(event) => setDetail(field, event.currentTarget.value)}
            />
          );
        })}
      </div>
    </div>
  );
}
