import { useCallback, useMemo } from 'react';
import type { TransferLine } from '../../../shared/contract/uses.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { type TransfersMessages, transfersMessages } from '../../../shared/i18n/app/transfers.ts';
import { formatTableDate } from '../../../shared/i18n/format.ts';
import type { DataColumn } from '../../components/data-table/columns.ts';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Attention, attentionWeight } from '../../widgets/record/Attention.tsx';
import { type AttentionCounts, useAttention } from '../../widgets/record/attention.ts';
import { RecordTable } from '../../widgets/record/RecordTable.tsx';
import { AddTransfer } from './AddTransfer.tsx';
import classes from './Transfers.module.css';
import { useTransfers } from './use-transfers.ts';

type Line = TransferLine & { readonly attention: AttentionCounts };

export function TransferList({ file }: { readonly file: string }) {
  const messages = useMessages(transfersMessages);
  const lines = useTransfers(file);
  const ofActivity = useAttention('transfer');
  const ofParty = useAttention('partyTransfer');
  const rows = useMemo(
    () =>
      (lines ?? []).map((line) => ({
        ...line,
        attention: line.entity === 'transfer' ? ofActivity(line.id) : ofParty(line.id),
      })),
    [lines, ofActivity, ofParty],
  );
  const columns = useColumns();
  const nameOf = useCallback((line: Line) => transferName(line, messages), [messages]);
  if (lines === undefined) return null;
  return (
    <RecordTable
      file={file}
      section="transfers"
      entityOf={entityOf}
      rows={rows}
      columns={columns}
      nameOf={nameOf}
      textOf={textOf}
      empty={messages.empty}
      add={<AddTransfer file={file} />}
    />
  );
}

const entityOf = ({ entity }: Line) => entity;
const textOf = ({ place, who, source, instrument }: Line): string =>
  [place, who, source, instrument].join(' ');

export const transferName = (
  { place, who }: Pick<TransferLine, 'place' | 'who'>,
  messages: TransfersMessages,
): string => messages.to(place || messages.noPlace, who);

/** Why it is allowed, or why nothing is needed, or that this is still open. */
export function groundText(line: TransferLine, messages: TransfersMessages): string {
  if (line.inEea) return messages.noTransfer;
  if (line.sentByPerson) return messages.byPerson;
  return line.instrument || messages.noGround;
}

const isOpen = ({ inEea, sentByPerson, instrument }: TransferLine): boolean =>
  !inEea && !sentByPerson && instrument === '';

function useColumns(): readonly DataColumn<Line>[] {
  const messages = useMessages(transfersMessages);
  const { attention } = useMessages(recordMessages);
  const language = useLanguage();
  return useMemo((): readonly DataColumn<Line>[] => {
    const { columns: head } = messages;
    return [
      {
        id: 'place',
        header: head.place,
        width: 190,
        strong: true,
        cell: ({ place }) => place || messages.noPlace,
        sortBy: ({ place }) => place || undefined,
      },
      {
        id: 'who',
        header: head.who,
        width: 220,
        cell: ({ who }) => who || messages.noWho,
        sortBy: ({ who }) => who || undefined,
      },
      {
        id: 'source',
        header: head.source,
        width: 240,
        cell: ({ source, number }) => (
          <span>
            {source}{' '}
            <span className={classes.quiet}>
              {number === undefined
                ? messages.ofParty
                : messages.ofActivity(String(number).padStart(2, '0'))}
            </span>
          </span>
        ),
        sortBy: ({ number, source }) => number ?? source,
      },
      {
        id: 'ground',
        header: head.ground,
        width: 264,
        cell: (line) => {
          const text = groundText(line, messages);
          return (
            <span className={classes.ground} data-open={isOpen(line) || undefined} title={text}>
              {isOpen(line) && <LevelIcon level="need" size={16} />}
              {text}
            </span>
          );
        },
        sortBy: (line) => groundText(line, messages),
      },
      {
        id: 'expires',
        header: head.expires,
        width: 110,
        cell: ({ expiresOn }) =>
          expiresOn === undefined ? '' : formatTableDate(expiresOn, language),
        sortBy: ({ expiresOn }) => expiresOn,
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
  }, [messages, attention, language]);
}
