import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import type { Audience } from '../../../shared/domain/activity.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { createRow, useAll } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { useAudiences } from './use-audiences.ts';

/** A statement for readers who have none yet, or for another brand with the same readers. */
export function AddStatement({
  file,
  primary = false,
}: {
  readonly file: string;
  readonly primary?: boolean;
}) {
  const messages = useMessages(statementScreenMessages);
  const language = useLanguage();
  const statements = useAll('statement');
  const audiences = useAudiences(file);
  const add = async (audience: Audience) => {
    const rank = (statements.at(-1)?.rank ?? 0) + 1;
    const { id, reply } = await createRow('statement', { audience, rank });
    if (reply.ok) goToScreen(screenHref(file, 'statement', id));
  };
  const button = useButtonAction('statement.add', messages.add);
  const has = (audience: Audience) => statements.some((row) => row.audience === audience);
  const name = (audience: Audience) => choiceLabel('statement', 'audience', audience, language);
  return (
    <Menu withinPortal={false}>
      <Menu.Target>
        {primary ? (
          <Button
            ref={button}
            variant="filled"
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            {messages.add}
          </Button>
        ) : (
          <Button
            ref={button}
            variant="subtle"
            size="compact-sm"
            px={6}
            aria-label={messages.add}
            title={messages.add}
          >
            <IconPlus size={18} stroke={1.75} aria-hidden />
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        {audiences
          .toSorted((a, b) => Number(has(a)) - Number(has(b)))
          .map((audience) => (
            <Menu.Item key={audience} onClick={() => void add(audience)}>
              {has(audience)
                ? messages.addAnother(name(audience))
                : messages.addFor(name(audience))}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
