import { IconFilePlus, IconFileText } from '@tabler/icons-react';
import { inLanguage } from '../../../shared/domain/text.ts';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import { companyWords } from '../../../shared/i18n/interview-companies.ts';
import { questionReasons } from '../../../shared/i18n/interview-questions/reasons.ts';
import { variationWords } from '../../../shared/i18n/interview-questions/variations.ts';
import type { Question } from '../../../shared/interview/question.ts';
import type { SuggestedActivity, Suggestions } from '../../../shared/interview/suggest.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Interview.module.css';

/** What comes of the answers so far, and why the question is asked. */
export function Growing({
  suggestions,
  question,
}: {
  readonly suggestions: Suggestions;
  readonly question: Question;
}) {
  const messages = useMessages(interviewMessages);
  const language = useLanguage();
  const parts = new Set(question.parts.map(({ id }) => id));
  const isNew = ({ reasons }: SuggestedActivity) => reasons.some(({ part }) => parts.has(part));
  const companies = (activity: SuggestedActivity) =>
    suggestions.companies
      .filter(
        ({ company, reason }) =>
          parts.has(reason.part) && company.activities.includes(activity.key),
      )
      .map(({ name, company }) => name ?? companyWords[company.term]?.what[language] ?? '')
      .filter((name) => name !== '');
  const reason = questionReasons[question.id]?.[language];
  return (
    <aside className={classes.side} aria-label={messages.grows}>
      <h2 className={classes.sideTitle}>{messages.grows}</h2>
      <p className={classes.hint}>
        {suggestions.activities.length === 0 ? messages.growsNothing : messages.growsNote}
      </p>
      <ul className={classes.growing} aria-live="polite" aria-relevant="additions">
        {suggestions.activities.map((activity) => (
          <li key={activity.key} className={classes.grown} data-new={isNew(activity) || undefined}>
            {isNew(activity) ? (
              <IconFilePlus size={18} stroke={1.6} aria-hidden />
            ) : (
              <IconFileText size={18} stroke={1.6} aria-hidden />
            )}
            <span>
              <span className={classes.grownName}>{inLanguage(activity.name, language).text}</span>
              <Detail
                texts={[
                  ...(activity.present === undefined ? [] : [messages.thereAlready]),
                  ...(activity.certain ? [] : [messages.notSure]),
                  ...[...activity.variations, ...activity.likely].map(
                    (key) => variationWords[key]?.[language] ?? '',
                  ),
                  ...companies(activity),
                ]}
              />
            </span>
          </li>
        ))}
      </ul>
      {suggestions.open.length > 0 && (
        <p className={classes.hint}>{messages.openLater(suggestions.open.length)}</p>
      )}
      {reason !== undefined && (
        <div className={classes.why}>
          <h3 className={classes.whyTitle}>{messages.why}</h3>
          <p className={classes.hint}>{reason}</p>
        </div>
      )}
    </aside>
  );
}

function Detail({ texts }: { readonly texts: readonly string[] }) {
  const said = texts.filter((text) => text !== '');
  return said.length === 0 ? null : <span className={classes.hint}>{said.join(', ')}</span>;
}
