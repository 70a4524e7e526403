import { type RefObject, useEffect, useRef } from 'react';
import type { Statement } from '../../../shared/domain/statement.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { DocumentView } from '../../document/DocumentView.tsx';
import { backend } from '../../state/backend.ts';
import { useFile } from '../../state/file.ts';
import { useJump } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { told } from '../../state/refusal.ts';
import { PreviewHead } from './PreviewHead.tsx';
import { placeOf } from './place-of.ts';
import classes from './Statement.module.css';
import { type PartId, partWith } from './sections.ts';
import { showField, useStatementView } from './statement-view.ts';
import type { DocumentOfStatement } from './use-statement-document.ts';

const NONE: readonly string[] = [];

/** The statement on paper. A sentence leads to the field it says. */
export function Preview({
  file,
  statement,
  view,
}: {
  readonly file: string;
  readonly statement: Statement;
  readonly view: DocumentOfStatement;
}) {
  const messages = useMessages(statementScreenMessages);
  const marked = useStatementView(({ touched, ref }) => touched ?? ref);
  const reading = useStatementView((state) => state.reading);
  const { document, before } = view;
  const shown = reading === undefined ? document : before;
  const paper = useRef<HTMLDivElement>(null);
  const chosen = useRef<PartId | undefined>(undefined);
  useSectionInSight(paper);
  return (
    <>
      <PreviewHead file={file} statement={statement} view={view} />
      <div
        ref={paper}
        className={classes.paper}
        onClickCapture={({ target }) => remember(chosen, target)}
        onKeyDownCapture={({ target }) => remember(chosen, target)}
      >
        {shown === undefined ? (
          <p role="status">{messages.composing}</p>
        ) : (
          <DocumentView
            key={reading}
            document={shown}
            onOpenLink={openLink}
            {...(reading === undefined && document
              ? {
                  highlightRefs: marked === undefined ? NONE : [marked],
                  onJump: (ref: string) =>
                    goTo(ref, chosen.current ?? partWith(document, ref) ?? 'start'),
                }
              : {})}
          />
        )}
      </div>
    </>
  );
}

/** A field can be told in several sections: the one that was pressed is meant. A menu lies outside them all. */
function remember(chosen: RefObject<PartId | undefined>, target: EventTarget): void {
  const section = target instanceof Element && target.closest<HTMLElement>('[data-section]');
  if (section) chosen.current = section.dataset.section as PartId;
}

/** The section that is opened in the settings comes into sight, where the paper scrolls beside them. */
function useSectionInSight(paper: RefObject<HTMLDivElement | null>): void {
  const part = useStatementView(({ open, ref, touched }) =>
    ref === undefined && touched === undefined ? open : undefined,
  );
  useEffect(() => {
    const pane = paper.current?.parentElement;
    if (part === undefined || !pane || pane.scrollHeight <= pane.clientHeight) return;
    pane.querySelector(`[data-section="${part}"]`)?.scrollIntoView({ block: 'start' });
  }, [part, paper]);
}

/** Settings of the statement stand in their section; what comes from elsewhere is shown as a card. */
function goTo(ref: string, part: Parameters<typeof showField>[1]): void {
  const own = placeOf(useFile.getState().cache, ref);
  if (!own) {
    showField(ref, part);
    return;
  }
  useStatementView.setState({ open: own.part, ref: undefined, touched: ref });
  useJump.setState({ ref });
}

/** Out of the app, with its own confirmation in a window; a browser opens it beside us. */
function openLink(href: string): void {
  if (backend.host === 'window') void told(backend.shell('shell.link', { url: href }));
  else window.open(href, '_blank', 'noopener,noreferrer');
}
