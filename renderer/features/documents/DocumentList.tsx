import { documentsScreenMessages } from '../../../shared/i18n/app/documents.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { Tick } from '../../components/Tick.tsx';
import { useMessages } from '../../state/language.ts';
import classes from './Documents.module.css';
import type { Planned } from './order.ts';
import { useDocumentNames } from './use-document-names.ts';

export interface DocumentListProps {
  readonly plan: readonly Planned[];
  readonly isLoaded: boolean;
  readonly chosen: readonly Planned[];
  /** The one that stands in the preview. */
  readonly shown: Planned | undefined;
  /** Undefined where nobody has looked at it yet. */
  readonly pagesOf: (planned: Planned) => number | undefined;
  readonly onChoose: (names: readonly string[]) => void;
  readonly onShow: (name: string) => void;
}

/** What can be made: ticked to save, pressed to look at. */
export function DocumentList(props: DocumentListProps) {
  const { plan, isLoaded, chosen, shown, pagesOf, onChoose, onShow } = props;
  const messages = useMessages(documentsScreenMessages);
  const nameOf = useDocumentNames();
  const names = chosen.map(({ name }) => name);
  const toggle = (name: string) =>
    onChoose(names.includes(name) ? names.filter((each) => each !== name) : [...names, name]);
  return (
    <section>
      <h2 className={classes.question}>{messages.what}</h2>
      {plan.length === 0 && isLoaded && <EmptyState>{messages.nothing}</EmptyState>}
      <ul className={classes.list}>
        {plan.map((planned) => {
          const { name, concept } = planned;
          const label = nameOf(planned);
          const pages = pagesOf(planned);
          return (
            <li key={name} className={classes.line} data-chosen={names.includes(name) || undefined}>
              <span className={classes.tick}>
                <Tick label={label} checked={names.includes(name)} onChange={() => toggle(name)} />
              </span>
              <button
                type="button"
                className={classes.name}
                aria-label={messages.look(label)}
                aria-current={shown?.name === name ? 'true' : undefined}
                onClick={() => onShow(name)}
              >
                {label}
              </button>
              <span className={classes.pages}>{pages !== undefined && messages.pages(pages)}</span>
              {concept ? (
                <span className={classes.concept}>{messages.concept}</span>
              ) : (
                <span className={classes.ready}>
                  <LevelIcon level="ok" size={16} />
                  {messages.ready}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
