import { type ReactNode, useMemo } from 'react';
import { partiesMessages } from '../../../shared/i18n/app/parties.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import type { DataColumn } from '../../components/data-table/columns.ts';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { createRow } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { nextRank } from '../../widgets/new-row.ts';
import { AddByName } from '../../widgets/record/AddByName.tsx';
import { Attention, attentionWeight } from '../../widgets/record/Attention.tsx';
import { RecordTable } from '../../widgets/record/RecordTable.tsx';
import type { AgreementState } from './agreement-state.ts';
import { duplicateParty } from './duplicate-party.ts';
import classes from './Parties.module.css';
import { type PartyLine, usePartyLines } from './use-party-lines.ts';

export function PartyList({ file }: { readonly file: string }) {
  const messages = useMessages(partiesMessages);
  const { copyOf } = useMessages(recordMessages);
  const lines = usePartyLines();
  const columns = useColumns();
  return (
    <RecordTable
      file={file}
      section="parties"
      entityOf={entityOf}
      rows={lines}
      columns={columns}
      nameOf={nameOf}
      textOf={textOf}
      duplicateLabel={messages.duplicate}
      onDuplicate={({ id, name }) => void duplicateParty(id, copyOf(name))}
      empty={messages.empty}
      add={
        <AddByName
          primary
          action="parties.add"
          label={messages.add}
          onAdd={(name) => void add(file, name)}
        />
      }
    />
  );
}

const entityOf = () => 'party' as const;
const nameOf = ({ name }: PartyLine): string => name;
const textOf = ({ name, what, roles, countries, agreement }: PartyLine): string =>
  [name, what, roles, countries, agreement?.text].join(' ');

async function add(file: string, name: string): Promise<void> {
  const made = await createRow('party', { name, rank: nextRank('party'), status: 'active' });
  if (made.reply.ok) goToScreen(screenHref(file, 'parties', made.id));
}

function useColumns(): readonly DataColumn<PartyLine>[] {
  const { columns: head, inUse } = useMessages(partiesMessages);
  const { attention } = useMessages(recordMessages);
  const language = useLanguage();
  return useMemo((): readonly DataColumn<PartyLine>[] => {
    const ended = choiceLabel('party', 'status', 'ended', language);
    const text = (id: 'what' | 'roles' | 'countries', width: number): DataColumn<PartyLine> => ({
      id,
      header: head[id],
      width,
      cell: (line): ReactNode => line[id],
      sortBy: (line) => line[id] || undefined,
    });
    return [
      {
        id: 'name',
        header: head.name,
        width: 230,
        strong: true,
        cell: ({ name, isEnded }) => (isEnded ? `${name} (${ended})` : name),
        sortBy: nameOf,
      },
      text('what', 220),
      text('roles', 140),
      text('countries', 150),
      {
        id: 'agreement',
        header: head.agreement,
        width: 190,
        least: 176,
        cell: ({ agreement }) => agreement && <Agreement state={agreement} />,
        sortBy: ({ agreement }) => agreement?.text,
      },
      {
        id: 'used',
        header: head.used,
        width: 84,
        least: 76,
        cell: ({ uses }) => (uses === undefined || uses === 0 ? '' : inUse(uses)),
        sortBy: ({ uses }) => uses,
      },
      {
        id: 'attention',
        header: attention,
        width: 116,
        least: 84,
        cell: ({ attention: counts }) => <Attention counts={counts} />,
        sortBy: ({ attention: counts }) => attentionWeight(counts),
      },
    ];
  }, [head, inUse, attention, language]);
}

function Agreement({ state }: { readonly state: AgreementState }) {
  return (
    <span className={classes.agreement} data-level={state.level} title={state.text}>
      {state.level && <LevelIcon level={state.level} size={16} />}
      {state.text}
    </span>
  );
}
