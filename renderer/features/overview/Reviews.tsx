import { Anchor } from '@mantine/core';
import { overviewMessages } from '../../../shared/i18n/app/overview.ts';
import { formatTableDate, onTableDate } from '../../../shared/i18n/format.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { jumpTo } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Overview.module.css';
import type { Overview } from './overview-type.ts';

/** As many as can be taken in at a glance; the rest is later. */
const SHOWN = 6;

/** These stop by themselves on that day. */
const ends: ReadonlySet<Overview['reviews'][number]['kind']> = new Set([
  'agreementEnds',
  'listingEnds',
  'certificateEnds',
  'transferEnds',
]);

/** What is to be looked at again, soonest first; absent while no review was agreed. */
export function Reviews({ reviews }: { readonly reviews: Overview['reviews'] }) {
  const messages = useMessages(overviewMessages);
  const language = useLanguage();
  if (reviews.length === 0) return null;
  const more = reviews.length - SHOWN;
  return (
    <div className={classes.wide}>
      <Sheet title={messages.reviews}>
        <ul className={classes.reviews}>
          {reviews.slice(0, SHOWN).map(({ kind, ref, name, due, late }) => {
            const said = ends.has(kind)
              ? (late ? messages.ended : messages.ends)(onTableDate(due, language))
              : (late ? messages.reviewLate : messages.reviewDue)(formatTableDate(due, language));
            return (
              <li key={`${kind} ${ref}`} data-late={late || undefined}>
                <Anchor component="button" type="button" onClick={() => void jumpTo(ref)}>
                  {messages.reviewOf[kind](name)}
                </Anchor>
                <span>{said}</span>
              </li>
            );
          })}
        </ul>
        {more > 0 && <p className={classes.quiet}>{messages.moreReviews(more)}</p>}
      </Sheet>
    </div>
  );
}
