import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { LetterStrip } from '../../components/LetterStrip.tsx';
import { useMessages } from '../../state/language.ts';
import classes from './Library.module.css';

const states = ['met', 'needed', 'unanswered', 'notApplicable'] as const;

/** How many there are, what the letters mean, and where everything is. */
export function LibraryFoot({ all, shown }: { readonly all: number; readonly shown: number }) {
  const messages = useMessages(libraryMessages);
  return (
    <footer className={classes.foot}>
      <span role="status">{messages.count(all, shown)}</span>
      <ul className={classes.legend} aria-label={messages.legend}>
        {states.map((state) => (
          <li key={state}>
            <span aria-hidden>
              <LetterStrip letters={[{ letter: 'a', state, text: '' }]} />
            </span>
            {messages.letterStates[state]}
          </li>
        ))}
      </ul>
      <span className={classes.stays}>{messages.stays}</span>
    </footer>
  );
}
