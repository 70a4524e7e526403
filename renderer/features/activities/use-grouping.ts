/** How the rows of the table are gathered. */
import { useMemo } from 'react';
import type { ActivityLine } from '../../../shared/contract/register.ts';
import { audiences } from '../../../shared/domain/activity.ts';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import type { DataGrouping } from '../../components/data-table/columns.ts';
import { useActivityTable } from '../../state/activity-table.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import type { Grouping } from '../../state/table-views.ts';

export const groupOf: Readonly<Record<Grouping, (line: ActivityLine) => string>> = {
  kind: ({ group }) => group,
  department: ({ department }) => department,
  status: ({ status }) => status,
  none: () => '',
};

const orders: Readonly<Partial<Record<Grouping, readonly string[]>>> = {
  kind: audiences,
  status: ['active', 'draft', 'ended'],
};

export function useGrouping(grouping: Grouping): DataGrouping<ActivityLine> | undefined {
  const language = useLanguage();
  const messages = useMessages(activitiesMessages);
  const collapsed = useActivityTable((state) => state.collapsed);
  return useMemo(() => {
    if (grouping === 'none') return undefined;
    const order = orders[grouping];
    return {
      keyOf: groupOf[grouping],
      label: (key) => {
        if (grouping === 'department') return key || messages.noDepartment;
        if (grouping === 'status')
          return capitalise(choiceLabel('activity', 'status', key, language));
        return messages.groups[key as keyof typeof messages.groups];
      },
      ...(order === undefined ? {} : { order }),
      collapsed,
      onCollapsed: (next) => useActivityTable.setState({ collapsed: next }),
    };
  }, [grouping, collapsed, language, messages]);
}
