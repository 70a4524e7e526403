import { interviewMessages } from '../../../shared/i18n/interview.ts';
import { useMessages } from '../../state/language.ts';
import classes from './Interview.module.css';
import { goTo } from './interview-state.ts';

/** How far one is: a piece for every question, those before are a way back. */
export function Steps({ place, total }: { readonly place: number; readonly total: number }) {
  const messages = useMessages(interviewMessages);
  const numbers = Array.from({ length: total }, (_, index) => index);
  return (
    <div className={classes.steps}>
      <div className={classes.pieces} aria-hidden>
        {numbers.map((index) => (
          <button
            key={index}
            type="button"
            tabIndex={-1}
            className={classes.piece}
            data-state={index < place ? 'done' : index === place ? 'current' : 'ahead'}
            disabled={index > place}
            onClick={() => goTo(index)}
          />
        ))}
      </div>
      <p className={classes.count} role="status">
        {place < total ? messages.questionOf(place + 1, total) : messages.review}
      </p>
    </div>
  );
}
