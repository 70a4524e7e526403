import { useMemo } from 'react';
import { stateOf } from '../../../shared/domain/answer.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { systemsMessages } from '../../../shared/i18n/app/systems.ts';
import type { DataColumn } from '../../components/data-table/columns.ts';
import { createRow, useAll } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useTermText } from '../../widgets/field/terms.ts';
import { nextRank } from '../../widgets/new-row.ts';
import { AddByName } from '../../widgets/record/AddByName.tsx';
import { Attention, attentionWeight } from '../../widgets/record/Attention.tsx';
import { type AttentionCounts, useAttention } from '../../widgets/record/attention.ts';
import { duplicate } from '../../widgets/record/duplicate.ts';
import { RecordTable } from '../../widgets/record/RecordTable.tsx';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly supplier: string;
  readonly country: string;
  readonly activities: string;
  readonly attention: AttentionCounts;
}

export function SystemList({ file }: { readonly file: string }) {
  const messages = useMessages(systemsMessages);
  const { copyOf } = useMessages(recordMessages);
  const lines = useLines();
  const columns = useColumns();
  const add = async (name: string) => {
    const made = await createRow('system', { name, rank: nextRank('system') });
    if (made.reply.ok) goToScreen(screenHref(file, 'systems', made.id));
  };
  return (
    <RecordTable
      file={file}
      section="systems"
      entityOf={entityOf}
      rows={lines}
      columns={columns}
      nameOf={nameOf}
      textOf={textOf}
      onDuplicate={({ id, name }) =>
        void duplicate('system', id, { name: copyOf(name) }, 'systems')
      }
      empty={messages.empty}
      add={
        <AddByName
          primary
          action="systems.add"
          label={messages.add}
          onAdd={(name) => void add(name)}
        />
      }
    />
  );
}

const entityOf = () => 'system' as const;
const nameOf = ({ name }: Line): string => name;
const textOf = ({ name, what, supplier, country, activities }: Line): string =>
  [name, what, supplier, country, activities].join(' ');

function useLines(): readonly Line[] {
  const messages = useMessages(systemsMessages);
  const language = useLanguage();
  const termText = useTermText();
  const attention = useAttention('system');
  const systems = useAll('system');
  const parties = useAll('party');
  const activities = useAll('activity');
  return useMemo(() => {
    const partyName = new Map(parties.map(({ id, name }) => [id, name]));
    const activityName = new Map(
      activities.map(({ id, name }) => [id, inLanguage(name, language).text]),
    );
    return systems.map((row) => ({
      id: row.id,
      name: row.name,
      what: row.what === undefined ? '' : inLanguage(row.what, language).text,
      supplier: partyName.get(row.supplier ?? '') ?? '',
      country:
        row.country !== undefined
          ? termText(row.country)
          : stateOf(row.locationAnswer) === 'unknown'
            ? messages.notAsked
            : '',
      activities: (row.activities ?? []).flatMap((id) => activityName.get(id) ?? []).join(', '),
      attention: attention(row.id),
    }));
  }, [systems, parties, activities, attention, termText, messages, language]);
}

function useColumns(): readonly DataColumn<Line>[] {
  const { columns: head } = useMessages(systemsMessages);
  const { attention } = useMessages(recordMessages);
  return useMemo((): readonly DataColumn<Line>[] => {
    const text = (
      id: 'name' | 'what' | 'supplier' | 'country' | 'activities',
      width: number,
    ): DataColumn<Line> => ({
      id,
      header: head[id],
      width,
      strong: id === 'name',
      cell: (line) => line[id],
      sortBy: (line) => line[id] || undefined,
    });
    return [
      text('name', 224),
      text('what', 234),
      text('supplier', 200),
      text('country', 140),
      text('activities', 226),
      {
        id: 'attention',
        header: attention,
        width: 116,
        least: 84,
        cell: ({ attention: counts }) => <Attention counts={counts} />,
        sortBy: ({ attention: counts }) => attentionWeight(counts),
      },
    ];
  }, [head, attention]);
}
