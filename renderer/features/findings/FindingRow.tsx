import { Button } from '@mantine/core';
import { type Ref, useEffect, useId, useRef, useState } from 'react';
import type { ScreenFinding } from '../../../shared/contract/register.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { findingsScreenMessages } from '../../../shared/i18n/app/findings.ts';
import { formatArticle, formatDate } from '../../../shared/i18n/format.ts';
import { DeedMenu, useDeedMenu } from '../../components/DeedMenu.tsx';
import { Level } from '../../components/Level.tsx';
import { NoteAction } from '../../components/Note.tsx';
import { change, useAll } from '../../state/file.ts';
import { jumpTo } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { press, useScreenActions } from '../../state/screen-actions.ts';
import { DismissButton, levelOf } from '../../widgets/FindingNote.tsx';
import { FieldAt, isEditable } from '../../widgets/field/FieldAt.tsx';
import { takeOver } from '../../widgets/take-over.ts';
import classes from './Findings.module.css';
import { keyOf } from './grouping.ts';

export interface FindingRowProps {
  readonly finding: ScreenFinding;
  /** Its field stands under it. */
  readonly isOpen: boolean;
  /** It was mended while its field is still open. */
  readonly isSolved: boolean;
  readonly onToggle: () => void;
}

/** What is the matter, where, what to do; and the field itself to do it. */
export function FindingRow({ finding, isOpen, isSolved, onToggle }: FindingRowProps) {
  const messages = useMessages(findingsScreenMessages);
  const field = useMessages(fieldMessages);
  const language = useLanguage();
  const [showsLaw, setShowsLaw] = useState(false);
  const id = useId();
  const { severity, where, message, fix, article, dismissed, ref, activity, section } = finding;
  const canFill = isEditable(ref);
  const label = canFill ? (isOpen ? messages.done : messages.fill) : messages.toField;
  const act = useRef<HTMLButtonElement>(null);
  const reopen = useRef<HTMLButtonElement>(null);
  const law = useRef<HTMLButtonElement>(null);
  const dismiss = useRef<HTMLButtonElement>(null);
  const canDismiss = !dismissed && severity !== 'error';
  const accept = useRef<HTMLButtonElement>(null);
  const hasOffer = finding.offer !== undefined && !dismissed && !isSolved;
  const menu = useDeedMenu();
  const deeds = [
    ...(hasOffer ? [{ label: field.accept, run: () => press(accept) }] : []),
    dismissed
      ? { label: messages.reopen, run: () => press(reopen) }
      : { label, run: () => press(act) },
    ...(canFill
      ? [{ label: messages.toScreen, run: () => void jumpTo(ref, activity, section) }]
      : []),
    { label: messages.law, run: () => press(law) },
    ...(canDismiss ? [{ label: field.dismiss, run: () => press(dismiss) }] : []),
  ];
  const of = { hint: `${where}: ${message}`, ofMany: true };
  useScreenActions(
    deeds.map((deed) => ({ ...deed, ...of, id: `findings.${deed.label}/${keyOf(finding)}` })),
  );
  return (
    <li className={classes.row} data-open={isOpen || undefined} {...menu.asked}>
      <DeedMenu menu={menu} label={messages.menu(where)} deeds={deeds} />
      <div className={classes.level}>
        {isSolved ? (
          <Level level="ok">{messages.solved}</Level>
        ) : (
          <Level level={levelOf[severity]}>{field.levels[severity]}</Level>
        )}
      </div>
      <div className={classes.words}>
        <p className={classes.where}>{where}</p>
        <p className={classes.message}>{message}</p>
        <p className={classes.fix}>{fix}</p>
        {dismissed && (
          <p className={classes.fix}>
            {messages.closedOn(formatDate(dismissed.on, language))}. {messages.reason}:{' '}
            <bdi>{dismissed.reason}</bdi>
          </p>
        )}
        <div className={classes.asides}>
          <NoteAction ref={law} aria-expanded={showsLaw} onClick={() => setShowsLaw(!showsLaw)}>
            {messages.law}
          </NoteAction>
          {canDismiss && <DismissButton finding={finding} button={dismiss} />}
        </div>
        {showsLaw && (
          <p className={classes.fix}>{messages.lawText(formatArticle(article, language))}</p>
        )}
      </div>
      <div className={classes.act}>
        {hasOffer && (
          <Button
            ref={accept}
            aria-describedby={`${id}-what`}
            onClick={() => void takeOver(finding)}
          >
            {field.accept}
          </Button>
        )}
        {dismissed ? (
          <Reopen finding={finding} button={reopen} />
        ) : (
          <Button
            ref={act}
            aria-expanded={canFill ? isOpen : undefined}
            aria-controls={canFill && isOpen ? id : undefined}
            aria-describedby={`${id}-what`}
            onClick={canFill ? onToggle : () => void jumpTo(ref, activity, section)}
          >
            {label}
          </Button>
        )}
        <span id={`${id}-what`} hidden>
          {where}
        </span>
      </div>
      {isOpen && <Fill id={id} finding={finding} />}
    </li>
  );
}

/** The field under its finding, with the focus in it. */
function Fill({ id, finding }: { readonly id: string; readonly finding: ScreenFinding }) {
  const messages = useMessages(findingsScreenMessages);
  const { ref, activity, section } = finding;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const enter = (): boolean => {
      const first = element.querySelector<HTMLElement>('[data-ref] :is(input, textarea, select)');
      first?.focus();
      return first !== null;
    };
    if (enter()) return;
    // The parts of an activity are read first.
    const watch = new MutationObserver(() => {
      if (enter()) watch.disconnect();
    });
    watch.observe(element, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, []);
  return (
    <div id={id} ref={box} className={classes.fill}>
      <FieldAt at={ref} activity={activity} withoutFindings />
      <div>
        <NoteAction onClick={() => void jumpTo(ref, activity, section)}>
          {messages.toScreen}
        </NoteAction>
      </div>
    </div>
  );
}

function Reopen({
  finding,
  button,
}: {
  readonly finding: ScreenFinding;
  readonly button: Ref<HTMLButtonElement>;
}) {
  const messages = useMessages(findingsScreenMessages);
  const rows = useAll('dismissal');
  const own = rows.filter((row) => row.rule === finding.rule && row.target === finding.ref);
  if (own.length === 0) return null;
  return (
    <Button
      ref={button}
      onClick={() => void change(own.map(({ id }) => ({ delete: 'dismissal', id })))}
    >
      {messages.reopen}
    </Button>
  );
}
