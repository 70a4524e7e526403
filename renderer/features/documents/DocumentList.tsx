import { Anchor } from '@mantine/core';
import { documentsScreenMessages } from '../../../shared/i18n/app/documents.ts';
import { DeedMenu, useDeedMenu } from '../../components/DeedMenu.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { Tick } from '../../components/Tick.tsx';
import { useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
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
  const names = chosen.map(({ name }) => name);
  const toggle = (name: string) =>
    onChoose(names.includes(name) ? names.filter((each) => each !== name) : [...names, name]);
  return (
    <ul className={classes.list}>
      {plan.map((planned) => (
        <Line
          key={planned.name}
          planned={planned}
          isChosen={names.includes(planned.name)}
          isShown={shown?.name === planned.name}
          counts={counts}
          onToggle={() => toggle(planned.name)}
          onOnly={() => onChoose([planned.name])}
          onShow={() => onShow(planned.name)}
        />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly planned: Planned;
  readonly isChosen: boolean;
  readonly isShown: boolean;
  readonly counts: PageCounts;
  readonly onToggle: () => void;
  /** This one, and no other. */
  readonly onOnly: () => void;
  readonly onShow: () => void;
}

function Line({ planned, isChosen, isShown, counts, onToggle, onOnly, onShow }: LineProps) {
  const messages = useMessages(documentsScreenMessages);
  const label = useDocumentNames()(planned);
  const menu = useDeedMenu();
  const deeds = [
    { id: 'look', label: messages.look(label), run: onShow },
    {
      id: isChosen ? 'leave' : 'take',
      label: (isChosen ? messages.leave : messages.take)(label),
      run: onToggle,
    },
    { id: 'only', label: messages.only(label), run: onOnly },
  ];
  useScreenActions(
    deeds.map(({ id, ...deed }) => ({
      ...deed,
      id: `documents.${id}/${planned.name}`,
      ofMany: id !== 'look',
    })),
  );
  const pages = counts.pagesOf(planned);
  return (
    <li className={classes.line} data-chosen={isChosen || undefined} {...menu.asked}>
      <DeedMenu menu={menu} label={messages.menu(label)} deeds={deeds} />
      <span className={classes.tick}>
        <Tick label={label} checked={isChosen} onChange={onToggle} />
      </span>
      <button
        type="button"
        className={classes.name}
        aria-label={messages.look(label)}
        aria-current={isShown ? 'true' : undefined}
        onClick={onShow}
      >
        {label}
      </button>
      <span className={classes.pages}>
        {pages !== undefined ? messages.pages(pages) : !counts.areComing && messages.pagesLater}
      </span>
      {planned.concept ? (
        <span className={classes.concept}>{messages.concept}</span>
      ) : (
        <span className={classes.ready}>
          <LevelIcon level="ok" size={16} />
          {messages.ready}
        </span>
      )}
    </li>
  );
}
