import { Anchor } from '@mantine/core';
import { documentsScreenMessages } from '../../../shared/i18n/app/documents.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { Tick } from '../../components/Tick.tsx';
import { useMessages } from '../../state/language.ts';
import classes from './Documents.module.css';
import { isPaper, type Planned } from './order.ts';
import { useDocumentNames } from './use-document-names.ts';
import type { PageCounts } from './use-page-counts.ts';

export interface DocumentListProps {
  readonly plan: readonly Planned[];
  readonly isLoaded: boolean;
  readonly chosen: readonly Planned[];
  /** The one that stands in the preview. */
  readonly shown: Planned | undefined;
  readonly counts: PageCounts;
  /** Address of the screen with papers for the client. */
  readonly toPapers: string;
  readonly onChoose: (names: readonly string[]) => void;
  readonly onShow: (name: string) => void;
}

/** What can be made: ticked to save, pressed to look at. */
export function DocumentList(props: DocumentListProps) {
  const { plan, isLoaded, toPapers } = props;
  const messages = useMessages(documentsScreenMessages);
  const nameOf = useDocumentNames();
  const papers = plan.filter(isPaper);
  const documents = plan.filter((planned) => !isPaper(planned));
  return (
    <section>
      <h2 className={classes.question}>{messages.what}</h2>
      {documents.length === 0 && isLoaded && <EmptyState>{messages.nothing}</EmptyState>}
      <Lines {...props} plan={documents} />
      {papers.length > 0 && (
        <details className={classes.more}>
          <summary>
            <b>{messages.forClient}</b>{' '}
            <span>{papers.map((paper) => nameOf(paper).toLowerCase()).join(', ')}</span>
          </summary>
          <Lines {...props} plan={papers} />
          <Anchor className={classes.hint} href={toPapers}>
            {messages.toPapers}
          </Anchor>
        </details>
      )}
    </section>
  );
}

function Lines({ plan, chosen, shown, counts, onChoose, onShow }: DocumentListProps) {
  const messages = useMessages(documentsScreenMessages);
  const nameOf = useDocumentNames();
  const names = chosen.map(({ name }) => name);
  const toggle = (name: string) =>
    onChoose(names.includes(name) ? names.filter((each) => each !== name) : [...names, name]);
  return (
    <ul className={classes.list}>
      {plan.map((planned) => {
        const { name, concept } = planned;
        const label = nameOf(planned);
        const pages = counts.pagesOf(planned);
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
            <span className={classes.pages}>
              {pages !== undefined
                ? messages.pages(pages)
                : !counts.areComing && messages.pagesLater}
            </span>
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
  );
}
