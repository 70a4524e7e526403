import { ActionIcon, Popover } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { formatArticle } from '../../../shared/i18n/format.ts';
import { fieldArticle } from '../../../shared/reference/field-articles.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Field.module.css';

/** The article of a field, on demand: who does not ask is not bothered with it. */
export function FieldHelp({
  entity,
  field,
  label,
}: {
  readonly entity: EntityName;
  readonly field: string;
  readonly label: string;
}) {
  const messages = useMessages(fieldMessages);
  const language = useLanguage();
  const article = fieldArticle(entity, field);
  if (article === undefined) return null;
  return (
    <Popover withRoles>
      <Popover.Target>
        <ActionIcon
          size={24}
          className={classes.article}
          aria-label={messages.articleOf(label)}
          title={messages.whichArticle}
        >
          <IconBook2 size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>{formatArticle(article, language)}</Popover.Dropdown>
    </Popover>
  );
}
