import { useMemo } from 'react';
import type { ActivityLine } from '../../../shared/contract/register.ts';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import type { DataColumn } from '../../components/data-table/columns.ts';
import { useAll } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { columnsOf } from './columns.tsx';

/** The same columns until something of them changes. */
export function useColumns(): readonly DataColumn<ActivityLine>[] {
  const language = useLanguage();
  const messages = useMessages(activitiesMessages);
  const activities = useAll('activity');
  return useMemo(() => {
    const nobodySince = new Map(
      activities.flatMap(({ id, recipientsAnswer: answer }) =>
        answer?.state === 'none' && answer.on !== undefined ? [[id, answer.on] as const] : [],
      ),
    );
    return columnsOf({ language, messages, nobodySince });
  }, [language, messages, activities]);
}
