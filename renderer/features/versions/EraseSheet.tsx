import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { eraseMessages } from '../../../shared/i18n/app/erase.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { EraseBeside } from './EraseBeside.tsx';
import { type Chosen, EraseHits } from './EraseHits.tsx';
import { ErasePart } from './ErasePart.tsx';
import classes from './Versions.module.css';

/** The first answer after a change reads all versions: not for a word that is still typed. */
const REST_MS = 250;

/** Finds what has to go, asks which part of it, tells what that takes away, and erases it for good. */
export function EraseSheet({ file }: { readonly file: string }) {
  const messages = useMessages(eraseMessages);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Chosen>();
  const [outcome, setOutcome] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useScreenActions([
    { id: 'versions.erase', label: messages.erase, run: () => field.current?.focus() },
  ]);
  const [settled] = useDebouncedValue(text.trim(), REST_MS);
  const isSearched = chosen === undefined && settled !== '' && settled === text.trim();
  const restart = (said: string) => {
    setChosen(undefined);
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
          setChosen(undefined);
          setOutcome('');
        }}
      />
      {isSearched && <EraseHits key={settled} file={file} text={settled} onChoose={setChosen} />}
      {chosen?.kind === 'record' && (
        <ErasePart key={chosen.hit.ref} file={file} hit={chosen.hit} onDone={restart} />
      )}
      {chosen?.kind === 'beside' && (
        <EraseBeside key={chosen.what.id} file={file} what={chosen.what} onDone={restart} />
      )}
      <p role="status" className={classes.outcome}>
        {outcome}
      </p>
    </Sheet>
  );
}
