import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useRef, useState } from 'react';
import type { Problem } from '../../../shared/domain/problem.ts';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { backend } from '../../state/backend.ts';
import { jumpTo } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { useSettings } from '../../state/settings.ts';
import { today } from '../../state/today.ts';
import { useQuery } from '../../state/use-query.ts';
import classes from './Versions.module.css';

/** As many gaps as one takes on at once; the rest on request. */
const FIRST = 5;

/** A person declares the register right; asked for only once the law's questions are answered. */
export function AdoptSheet({ file }: { readonly file: string }) {
  const messages = useMessages(versionsMessages);
  const language = useLanguage();
  const findings = useQuery('register.findings', {
    file,
    today: today(),
    language,
    adopting: true,
  }).value;
  const gaps = findings?.filter(({ severity, dismissed }) => severity === 'error' && !dismissed);
  const sheet = useRef<HTMLDivElement>(null);
  // To who adopts it, or to the first thing in the way.
  const begin = () => sheet.current?.querySelector<HTMLElement>('input, button')?.focus();
  useScreenActions(gaps ? [{ id: 'versions.adopt', label: messages.adopt, run: begin }] : []);
  return (
    <Sheet title={messages.adopt} help={messages.adoptHelp}>
      <div ref={sheet}>
        {gaps && gaps.length > 0 && <Gaps gaps={gaps} />}
        {gaps && gaps.length === 0 && (
          <>
            <p className={classes.quiet}>{messages.noGaps}</p>
            <AdoptForm file={file} />
          </>
        )}
      </div>
    </Sheet>
  );
}

interface Gap {
  readonly rule: string;
  readonly ref: string;
  readonly where: string;
  readonly message: string;
  readonly activity?: string | undefined;
  readonly section?: string | undefined;
}

const keyOf = ({ rule, ref }: Gap): string => `${rule} ${ref}`;

function Gaps({ gaps }: { readonly gaps: readonly Gap[] }) {
  const messages = useMessages(versionsMessages);
  const [shown, setShown] = useState(FIRST);
  const more = gaps.length - shown;
  const first = gaps.slice(0, shown);
  const go = ({ ref, activity, section }: Gap) => void jumpTo(ref, activity, section);
  const nameOf = ({ where }: Gap) => `${messages.goThere}: ${where}`;
  const showMore = () => setShown(shown + 50);
  const moreLabel = messages.moreGaps(Math.min(more, 50));
  useScreenActions([
    ...first.map((gap) => ({
      ...{ id: `versions.gap/${keyOf(gap)}`, label: nameOf(gap), ofMany: true },
      run: () => go(gap),
    })),
    ...(more > 0 ? [{ id: 'versions.moreGaps', label: moreLabel, run: showMore }] : []),
  ]);
  return (
    <>
      <p className={classes.gapCount}>{messages.gaps(gaps.length)}</p>
      <ul className={classes.lines}>
        {first.map((gap) => (
          <li key={keyOf(gap)} className={classes.gap}>
            <div className={classes.what}>
              <p>{gap.message}</p>
              <p className={classes.faint}>{gap.where}</p>
            </div>
            <Button size="xs" aria-label={nameOf(gap)} onClick={() => go(gap)}>
              {messages.goThere}
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button variant="subtle" size="xs" onClick={showMore}>
          {moreLabel}
        </Button>
      )}
    </>
  );
}

function AdoptForm({ file }: { readonly file: string }) {
  const messages = useMessages(versionsMessages);
  const language = useLanguage();
  const name = useSettings(({ settings }) => settings.name);
  const [by, setBy] = useState(name ?? '');
  const [role, setRole] = useState('');
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState(messages.usualReason);
  const [outcome, setOutcome] = useState<'done' | Problem>();
  const isFilled = [by, role, on, reason].every((text) => text.trim() !== '');
  const adopt = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!isFilled) return;
    const values = { by: by.trim(), function: role.trim(), on, reason: reason.trim() };
    const reply = await backend.call('versions.adopt', { file, ...values });
    setOutcome(reply.ok ? 'done' : reply);
  };
  return (
    <form className={classes.form} onSubmit={(event) => void adopt(event)}>
      <TextInput
        label={messages.by}
        maxLength={200}
        value={by}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <TextInput
        label={messages.role}
        maxLength={200}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={messages.on}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <TextInput
        label={messages.reason}
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled" disabled={!isFilled}>
        {messages.adoptNow}
      </Button>
      <p role="status" className={classes.outcome}>
        {outcome === 'done' ? messages.adopted : outcome && problemText(outcome, language)}
      </p>
    </form>
  );
}
