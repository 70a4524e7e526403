import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import { badDetailWords, fieldWords } from '../../../shared/i18n/interview-questions/details.ts';
import { partWords } from '../../../shared/i18n/interview-questions/questions.ts';
import type { InterviewAnswers } from '../../../shared/interview/answers.ts';
import { badDetail } from '../../../shared/interview/detail-form.ts';
import type { OrganisationField, Question } from '../../../shared/interview/question.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
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

const nothingKnown: InterviewAnswers['organisation'] = {};

/** Who you are: the first question. */
export function DetailsView({ question }: { readonly question: Question }) {
  const language = useLanguage();
  const messages = useMessages(interviewMessages);
  const details = useInterview(({ answers }) => answers.organisation);
  const known = useInterview(({ answers }) => answers.known?.organisation) ?? nothingKnown;
  // Whoever is still typing an address has not made a mistake yet.
  const [typing, setTyping] = useState<OrganisationField>();
  const words = partWords(question.id);
  const help = Object.keys(known).length > 0 ? messages.knownDetails : words.help?.[language];
  return (
    <div className={classes.part}>
      <h1 className={classes.question}>{words.title[language]}</h1>
      {help !== undefined && <p className={classes.help}>{help}</p>}
      <div className={classes.details}>
        {question.fields?.map((field) => {
          const text = fieldWords[field];
          const held = known[field];
          const stays = details[field] === undefined && held !== undefined;
          const bad = field === typing ? undefined : badDetail(field, details[field], held);
          return (
            <TextInput
              key={field}
              data-field={field}
              label={text?.label[language] ?? field}
              description={stays ? messages.staysKnown(held) : text?.hint?.[language]}
              type={types[field as keyof typeof types] ?? 'text'}
              autoComplete={fills[field]}
              maxLength={500}
              value={details[field] ?? ''}
              error={bad && badDetailWords[bad][language]}
              errorProps={{ role: 'alert' }}
              onKeyDown={({ key }) => {
                if (key === 'Enter') setTyping(undefined);
              }}
              onChange={(event) => {
                setTyping(field);
                setDetail(field, event.currentTarget.value);
              }}
              onBlur={(event) => {
                setTyping(undefined);
                setDetail(field, event.currentTarget.value.trim());
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
