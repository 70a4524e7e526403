import { Anchor } from '@mantine/core';
import { overviewMessages } from '../../../shared/i18n/app/overview.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Overview.module.css';
import type { Overview } from './overview-type.ts';

/** As many as can be taken in at a glance; the rest is later. */
const SHOWN = 6;

/** What is to be looked at again, soonest first; absent while no review was agreed. */
export function Reviews({
  file,
  reviews,
}: {
  readonly file: string;
  readonly reviews: Overview['reviews'];
}) {
  const messages = useMessages(overviewMessages);
  const language = useLanguage();
  if (reviews.length === 0) return null;
  const more = reviews.length - SHOWN;
  return (
    <div className={classes.wide}>
      <Sheet title={messages.reviews}>
        <ul className={classes.reviews}>
          {reviews.slice(0, SHOWN).map(({ activity, name, due, late }) => {
            const date = formatDate(due, language);
            return (
              <li key={activity} data-late={late || undefined}>
                <Anchor href={screenHref(file, 'activities', activity)}>{name}</Anchor>
                <span>{late ? messages.reviewLate(date) : messages.reviewDue(date)}</span>
              </li>
            );
          })}
        </ul>
        {more > 0 && <p className={classes.quiet}>{messages.moreReviews(more)}</p>}
      </Sheet>
    </div>
  );
}
