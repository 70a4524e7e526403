import type { OutputOf } from '../../../shared/contract/calls.ts';
import { eraseMessages } from '../../../shared/i18n/app/erase.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useQuery } from '../../state/use-query.ts';
import { type Beside, besideIn } from './beside.ts';
import classes from './Versions.module.css';

export type Hit = OutputOf<'register.searchToErase'>[number];

export type Chosen =
  | { readonly kind: 'record'; readonly hit: Hit }
  | { readonly kind: 'beside'; readonly what: Beside };

/** Of each state: what is not shown would remain. */
const HITS = 200;

export interface EraseHitsProps {
  readonly file: string;
  readonly text: string;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Of one search: what an earlier one found may be erased by now. */
export function EraseHits({ file, text, onChoose }: EraseHitsProps) {
  const messages = useMessages(eraseMessages);
  const language = useLanguage();
  const records = useQuery('register.searchToErase', { file, text, language, limit: HITS });
  const others = useQuery('versions.searchToErase', { file, text });
  const problem = records.problem ?? others.problem;
  if (problem) return <p role="alert">{problemText(problem, language)}</p>;
  const hits = records.value;
  if (hits === undefined || others.value === undefined) return null;
  const linesThat = (state: Hit['state']): readonly Line[] =>
    hits
      .filter((each) => each.state === state)
      .map((hit) => ({
        ...{ id: hit.ref, name: hit.name, text: `${hit.kind} · ${hit.text}` },
        choose: () => onChoose({ kind: 'record', hit }),
      }));
  const beside = besideIn(others.value, messages, language).map((what) => ({
    ...{ id: what.id, name: capitalise(what.name), text: what.text },
    choose: () => onChoose({ kind: 'beside', what }),
  }));
  return (
    <>
      <HitList lines={linesThat('now')} />
      <HitList title={messages.onlyBefore} lines={linesThat('before')} />
      <HitList title={messages.alsoDeleted} lines={linesThat('deleted')} />
      <HitList title={messages.besideRegister} lines={beside} />
      {hits.length + beside.length === 0 && (
        <p className={classes.quiet}>{messages.nothingFound}</p>
      )}
    </>
  );
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly choose: () => void;
}

function HitList({ title, lines }: { readonly title?: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      {title !== undefined && <h3 className={classes.group}>{title}</h3>}
      <ul className={classes.lines}>
        {lines.map(({ id, name, text, choose }) => (
          <li key={id}>
            <button type="button" className={classes.hit} onClick={choose}>
              <span className={classes.name}>{name}</span>
              <span className={classes.faint}>{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
