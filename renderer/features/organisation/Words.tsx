/** Words of the person's own, words he explains, and what he says or said in public. */
import type { OwnTerm } from '../../../shared/domain/own-term.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { organisationMessages } from '../../../shared/i18n/app/organisation.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { createRow, useAll, useFile } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { nextRank } from '../../widgets/new-row.ts';
import { AddByName } from '../../widgets/record/AddByName.tsx';
import { PartRows } from '../../widgets/record/PartRows.tsx';
import { AddOwnWord } from './AddOwnWord.tsx';
import { Part } from './Part.tsx';

/** What the law must know of a word depends on what it is a word for. */
function wordFields({ list }: OwnTerm) {
  const traits = {
    data: ['special', 'criminal'],
    subject: ['children', 'vulnerable', 'audience'],
    recipient: [],
    purpose: [],
    measure: [],
  } as const;
  return ['label', 'short', ...traits[list]].map((field) => ({ field }));
}

export function OwnWordsPart() {
  const messages = useMessages(organisationMessages);
  const language = useLanguage();
  const rows = useAll('ownTerm');
  return (
    <Part part="ownWords">
      <PartRows
        entity="ownTerm"
        rows={rows}
        label={messages.parts.ownWords.title}
        name={({ label }) => inLanguage(label, language).text}
        nameTitle={messages.word}
        columns={[
          {
            id: 'list',
            title: messages.list,
            cell: ({ list }) => choiceLabel('ownTerm', 'list', list, language),
          },
        ]}
        fields={wordFields}
        empty={messages.noWords}
        add={<AddOwnWord />}
      />
    </Part>
  );
}

const explainedFields = () => [{ field: 'term' }, { field: 'meaning' }];

export function ExplainedPart() {
  const messages = useMessages(organisationMessages);
  const language = useLanguage();
  const main = useFile((state) => state.language);
  const rows = useAll('definition');
  const add = (term: string) =>
    void createRow('definition', { term: { [main]: term }, rank: nextRank('definition') });
  return (
    <Part part="explained">
      <PartRows
        entity="definition"
        rows={rows}
        label={messages.parts.explained.title}
        name={({ term }) => inLanguage(term, language).text}
        nameTitle={messages.word}
        columns={[
          {
            id: 'meaning',
            title: capitalise(fieldLabel('definition', 'meaning', language)),
            cell: ({ meaning }) =>
              meaning === undefined ? '' : inLanguage(meaning, language).text,
          },
        ]}
        fields={explainedFields}
        ordered
        empty={messages.noTerms}
        add={<AddByName label={messages.addTerm} field={messages.word} onAdd={add} />}
      />
    </Part>
  );
}

const dutyFields = () => [{ field: 'text' }];

export function DutiesPart() {
  const messages = useMessages(organisationMessages);
  const language = useLanguage();
  const main = useFile((state) => state.language);
  const rows = useAll('userDuty');
  const add = (text: string) =>
    void createRow('userDuty', { text: { [main]: text }, rank: nextRank('userDuty') });
  return (
    <Part part="duties">
      <PartRows
        entity="userDuty"
        rows={rows}
        label={messages.parts.duties.title}
        name={({ text }) => inLanguage(text, language).text}
        nameTitle={messages.addDuty}
        columns={[]}
        fields={dutyFields}
        ordered
        empty={messages.noDuties}
        add={<AddByName label={messages.addDuty} field={messages.addDuty} onAdd={add} />}
      />
    </Part>
  );
}

const practiceFields = () =>
  ['topic', 'quote', 'quoteLanguage', 'source', 'date', 'assessment'].map((field) => ({ field }));

export function PublishedPart() {
  const messages = useMessages(organisationMessages);
  const language = useLanguage();
  const rows = useAll('declaredPractice');
  const add = (quote: string) =>
    void createRow('declaredPractice', {
      topic: 'other',
      quote,
      rank: nextRank('declaredPractice'),
    });
  return (
    <Part part="published">
      <PartRows
        entity="declaredPractice"
        rows={rows}
        label={messages.parts.published.title}
        name={({ quote }) => quote}
        nameTitle={messages.whatItSays}
        columns={[
          {
            id: 'topic',
            title: capitalise(fieldLabel('declaredPractice', 'topic', language)),
            cell: ({ topic }) => choiceLabel('declaredPractice', 'topic', topic, language),
          },
        ]}
        fields={practiceFields}
        ordered
        empty={messages.noPractices}
        add={<AddByName label={messages.addPractice} field={messages.whatItSays} onAdd={add} />}
      />
    </Part>
  );
}
