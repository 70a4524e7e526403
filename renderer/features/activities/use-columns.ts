import { useMemo } from 'react';
import type { ActivityLine } from '../../../shared/contract/register.ts';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import type { DataColumn } from '../../components/data-table/columns.ts';
import { useAll } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { columnsOf } from './columns.tsx';
import { emptyColumns } from './empty-columns.ts';

/** The same columns until something of them changes. */
export function useColumns(
  all: readonly ActivityLine[] | undefined,
): readonly DataColumn<ActivityLine>[] {
  const language = useLanguage();
  const messages = useMessages(activitiesMessages);
  const activities = useAll('activity');
  // As text, which stays the same while the lines are others.
  const empty = useMemo(() => emptyColumns(all ?? []).join(' '), [all]);
  return useMemo(() => {
    const nobodySince = new Map(
      activities.flatMap(({ id, recipientsAnswer: answer }) =>
        answer?.state === 'none' && answer.on !== undefined ? [[id, answer.on] as const] : [],
      ),
    );
    return columnsOf({ language, messages, nobodySince, empty: new Set(empty.split(' ')) });
  }, [language, messages, activities, empty]);
}
