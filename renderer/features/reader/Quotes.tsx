import { useState } from 'react';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import type { Quote } from '../../../shared/statement-reader/reading.ts';
import { NoteAction } from '../../components/Note.tsx';
import { useMessages } from '../../state/language.ts';
import { cut } from './cut.ts';
import classes from './Results.module.css';
import { choose, showTab } from './reader-state.ts';

const FEW = 3;

/** The sentences that show something, each leading to its place in the text. */
export function Quotes({
  target,
  quotes,
  hasTextTab,
}: {
  readonly target: string;
  readonly quotes: readonly Quote[];
  /** The text is one of the tabs, and not beside them. */
  readonly hasTextTab: boolean;
}) {
  const messages = useMessages(readerMessages);
  const [most, setMost] = useState(FEW);
  const rest = quotes.length - most;
  return (
    <>
      <ul className={classes.quotes}>
        {quotes.slice(0, most).map(({ quote, start }) => (
          <li key={start}>
            <button
              type="button"
              className={classes.quote}
              title={messages.showInText}
              onClick={() => {
                if (hasTextTab) showTab('text');
                choose({ target, at: start, focus: 'text' });
              }}
            >
              “<bdi>{cut(quote)}</bdi>”
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <NoteAction onClick={() => setMost(most + 20)}>{messages.moreSentences(rest)}</NoteAction>
      )}
    </>
  );
}
