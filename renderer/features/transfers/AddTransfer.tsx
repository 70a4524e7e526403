import { useMemo } from 'react';
import { inLanguage } from '../../../shared/domain/text.ts';
import { transfersMessages } from '../../../shared/i18n/app/transfers.ts';
import { PickMenu } from '../../components/PickMenu.tsx';
import { useAll } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { addTransfer } from './add-transfer.ts';

/** First what the transfer belongs to: an activity, or a company that always passes data on. */
export function AddTransfer({ file }: { readonly file: string }) {
  const messages = useMessages(transfersMessages);
  const language = useLanguage();
  const activities = useAll('activity');
  const parties = useAll('party');
  const button = useButtonAction('transfers.add', messages.add);
  const groups = useMemo(
    () => [
      {
        label: messages.withActivity,
        options: activities
          .filter(({ status }) => status !== 'ended')
          .map(({ id, name }) => ({
            value: `activity/${id}`,
            label: inLanguage(name, language).text,
          })),
      },
      {
        label: messages.withParty,
        options: parties
          .filter(({ status }) => status !== 'ended')
          .map(({ id, name }) => ({ value: `party/${id}`, label: name })),
      },
    ],
    [activities, parties, messages, language],
  );
  const pick = async (value: string) => {
    const [of, parent = ''] = value.split('/');
    const id = await addTransfer(of === 'activity' ? 'activity' : 'party', parent);
    if (id !== undefined) goToScreen(screenHref(file, 'transfers', id));
  };
  return (
    <PickMenu
      button={button}
      label={messages.add}
      searchLabel={messages.search}
      nothingFound={messages.nothingFound}
      groups={groups}
      onPick={(value) => void pick(value)}
      primary
    />
  );
}
