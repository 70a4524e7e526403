import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OwnTerm } from '../../../shared/domain/own-term.ts';
import { organisationMessages } from '../../../shared/i18n/app/organisation.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { createRow, useFile } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { optionsOf } from '../../widgets/field/ChoiceEditor.tsx';
import classes from './Organisation.module.css';

/** A word and what it is a word for: that is fixed from then on. */
export function AddOwnWord() {
  const messages = useMessages(organisationMessages);
  const { addNow } = useMessages(recordMessages);
  const language = useLanguage();
  const main = useFile((state) => state.language);
  const [word, setWord] = useState('');
  const [list, setList] = useState<OwnTerm['list']>('data');
  const add = () => {
    if (word.trim() === '') return;
    setWord('');
    void createRow('ownTerm', { list, label: { [main]: word.trim() } });
  };
  return (
    <form
      className={classes.addWord}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        label={messages.addWord}
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
      />
      <Select
        label={messages.list}
        data={optionsOf('ownTerm', 'list').map((value) => ({
          value,
          label: capitalise(choiceLabel('ownTerm', 'list', value, language)),
        }))}
        value={list}
        allowDeselect={false}
        onChange={(chosen) => setList(chosen as OwnTerm['list'])}
      />
      <Button type="submit" disabled={word.trim() === ''}>
        {addNow}
      </Button>
    </form>
  );
}
