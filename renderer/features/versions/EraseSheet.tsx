import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import { parseRef, refOf } from '../../../shared/domain/field-ref.ts';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { backend } from '../../state/backend.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { useQuery } from '../../state/use-query.ts';
import classes from './Versions.module.css';

type Hit = OutputOf<'register.searchToErase'>[number];
type Told = OutputOf<'file.erase'>;

/** Of each state: what is not shown would remain. */
const HITS = 200;
/** The first answer after a change reads all versions: not for a word that is still typed. */
const REST_MS = 250;

/** Finds a record, asks which part, tells what that takes away, and erases it for good. */
export function EraseSheet({ file }: { readonly file: string }) {
  const messages = useMessages(versionsMessages);
  const [text, setText] = useState('');
  const [hit, setHit] = useState<Hit>();
  const [outcome, setOutcome] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useScreenActions([
    { id: 'versions.erase', label: messages.erase, run: () => field.current?.focus() },
  ]);
  const [settled] = useDebouncedValue(text.trim(), REST_MS);
  const isSearched = hit === undefined && settled !== '' && settled === text.trim();
  const restart = (said: string) => {
    setHit(undefined);
    setText('');
    setOutcome(said);
  };
  return (
    <Sheet title={messages.erase} help={messages.eraseHelp}>
      <TextInput
        ref={field}
        label={messages.search}
        description={messages.searchHelp}
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setHit(undefined);
          setOutcome('');
        }}
      />
      {isSearched && <Hits key={settled} file={file} text={settled} onChoose={setHit} />}
      {hit && <ErasePart key={hit.ref} file={file} hit={hit} onDone={restart} />}
      <p role="status" className={classes.outcome}>
        {outcome}
      </p>
    </Sheet>
  );
}

/** Of one search: what an earlier one found may be erased by now. */
function Hits({
  file,
  text,
  onChoose,
}: {
  readonly file: string;
  readonly text: string;
  readonly onChoose: (hit: Hit) => void;
}) {
  const messages = useMessages(versionsMessages);
  const language = useLanguage();
  const asked = { file, text, language, limit: HITS };
  const { value: hits, problem } = useQuery('register.searchToErase', asked);
  if (problem) return <p role="alert">{problemText(problem, language)}</p>;
  if (hits === undefined) return null;
  const hitsThat = (state: Hit['state']) => hits.filter((each) => each.state === state);
  return (
    <>
      <HitList hits={hitsThat('now')} onChoose={onChoose} />
      <HitList title={messages.onlyBefore} hits={hitsThat('before')} onChoose={onChoose} />
      <HitList title={messages.alsoDeleted} hits={hitsThat('deleted')} onChoose={onChoose} />
      {hits.length === 0 && <p className={classes.quiet}>{messages.nothingFound}</p>}
    </>
  );
}

function HitList({
  title,
  hits,
  onChoose,
}: {
  readonly title?: string;
  readonly hits: readonly Hit[];
  readonly onChoose: (hit: Hit) => void;
}) {
  if (hits.length === 0) return null;
  return (
    <>
      {title !== undefined && <h3 className={classes.name}>{title}</h3>}
      <ul className={classes.lines}>
        {hits.map((each) => (
          <li key={each.ref}>
            <button type="button" className={classes.hit} onClick={() => onChoose(each)}>
              <span className={classes.name}>{each.name}</span>
              <span className={classes.faint}>{`${each.kind} · ${each.text}`}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const WHOLE = '*';

function ErasePart({
  file,
  hit,
  onDone,
}: {
  readonly file: string;
  readonly hit: Hit;
  readonly onDone: (said: string) => void;
}) {
  const messages = useMessages(versionsMessages);
  const language = useLanguage();
  const target = parseRef(hit.ref);
  // Only the history and versions hold what was deleted: it goes as a whole.
  const isDeleted = hit.state === 'deleted';
  const [part, setPart] = useState(isDeleted ? WHOLE : hit.part);
  const [told, setTold] = useState<Told>();
  const [problem, setProblem] = useState('');
  if (!target) return null;
  // Without its source a suggestion would stand as a fact that somebody confirmed.
  const isSource = target.entity === 'provenance';
  const fields = hit.parts.map((field) => ({
    value: field,
    label: capitalise(fieldLabel(target.entity, field, language)),
  }));
  const call = async (dryRun: boolean) => {
    if (part === undefined) {
      setProblem(messages.chooseFirst);
      return;
    }
    const ref = refOf(target.entity, target.id, part);
    const reply = await backend.call('file.erase', { file, refs: [ref], dryRun, language });
    if (!reply.ok) {
      setTold(undefined);
      setProblem(problemText(reply, language));
    } else if (dryRun) setTold(reply.value);
    else onDone(messages.erased);
  };
  const what =
    part === undefined || part === WHOLE
      ? hit.name
      : `${hit.name}, ${fieldLabel(target.entity, part, language)}`;
  return (
    <div className={classes.form}>
      <p className={classes.name}>{hit.name}</p>
      {isDeleted ? (
        <p>{messages.wasDeleted}</p>
      ) : (
        <Select
          label={messages.choose}
          data={[...(isSource ? [] : [{ value: WHOLE, label: messages.wholeRecord }]), ...fields]}
          value={part ?? null}
          allowDeselect={false}
          onChange={(chosen) => {
            setPart(chosen ?? undefined);
            setProblem('');
          }}
        />
      )}
      <Button onClick={() => void call(true)}>{`${messages.eraseNow}…`}</Button>
      <p role="alert" className={classes.outcome}>
        {problem}
      </p>
      <ConfirmDialog
        opened={told !== undefined}
        title={messages.confirmErase(what)}
        confirmLabel={messages.eraseNow}
        cancelLabel={messages.keep}
        onCancel={() => setTold(undefined)}
        onConfirm={() => void call(false)}
      >
        {told && <WhatGoes told={told} />}
      </ConfirmDialog>
    </div>
  );
}

/** Names of rows that are told one by one; more are counted. */
const NAMED = 8;

function WhatGoes({ told }: { readonly told: Told }) {
  const { rows } = told;
  const messages = useMessages(versionsMessages);
  return (
    <>
      {messages.willGo({ ...told, rows: rows.length }).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {rows.length > 0 && (
        <>
          <p>{messages.goesWith}</p>
          <ul>
            {rows.slice(0, NAMED).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows can have the same path
              <li key={at}>{row}</li>
            ))}
            {rows.length > NAMED && <li>{messages.andMore(rows.length - NAMED)}</li>}
          </ul>
        </>
      )}
      <p>{messages.cannotUndo}</p>
    </>
  );
}
