import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { comparisonMessages } from '../../../shared/i18n/comparison.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import type { Difference } from '../../../shared/statement-reader/compare/difference.ts';
import { describeDifference } from '../../../shared/statement-reader/compare/words.ts';
import { NoteAction } from '../../components/Note.tsx';
import { jumpTo } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Quotes } from './Quotes.tsx';
import classes from './Results.module.css';
import { type Chosen, choose } from './reader-state.ts';
import { useFocusWhenChosen } from './use-focus-when-chosen.ts';

/** One value: of both where they differ, else of the side that says it. */
export function DifferenceRow({
  difference,
  target,
  chosen,
  hasTextTab,
}: {
  readonly difference: Difference;
  readonly target: string;
  readonly chosen: Chosen | undefined;
  readonly hasTextTab: boolean;
}) {
  const messages = useMessages(readerMessages);
  const words = useMessages(comparisonMessages);
  const language = useLanguage();
  const button = useFocusWhenChosen(chosen);
  const { about, statement, register } = describeDifference(difference, language);
  const { kind, evidence, refs } = difference;
  const isOpen = chosen !== undefined;
  const [ref] = refs;
  const said = kind === 'registerOnly' ? register : statement;
  return (
    <li className={classes.row} data-open={isOpen || undefined}>
      <button
        ref={button}
        type="button"
        className={classes.head}
        aria-expanded={isOpen}
        onClick={() => choose(isOpen ? undefined : { target })}
      >
        <span className={classes.name}>
          {kind === 'differs' ? (
            <>
              {about !== '' && <b className={classes.side}>{capitalise(about)}</b>}
              <span className={classes.side}>
                {words.statement}: {statement}
              </span>
              <span className={classes.side}>
                {words.register}: {register}
              </span>
            </>
          ) : (
            capitalise(about === '' ? said : `${about}: ${said}`)
          )}
        </span>
      </button>
      {isOpen && (
        <div className={classes.details}>
          <Quotes target={target} quotes={evidence} hasTextTab={hasTextTab} />
          {ref !== undefined && (
            <div>
              <NoteAction primary onClick={() => void jumpTo(ref)}>
                {messages.toRegister}
              </NoteAction>
            </div>
          )}
        </div>
      )}
    </li>
  );
}
