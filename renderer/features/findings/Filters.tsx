import { Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { severities, type Topic } from '../../../shared/checks/finding.ts';
import type { ScreenFinding } from '../../../shared/contract/register.ts';
import { findingsScreenMessages } from '../../../shared/i18n/app/findings.ts';
import { FilterChip } from '../../components/FilterChip.tsx';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { levelOf } from '../../widgets/FindingNote.tsx';
import classes from './Findings.module.css';
import { type Filter, filtered, noFilter, type Severity } from './grouping.ts';

export interface FiltersProps {
  readonly findings: readonly ScreenFinding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** What one sees of the list: how grave, about what, and with which words. */
export function Filters({ findings, filter, onFilter }: FiltersProps) {
  const messages = useMessages(findingsScreenMessages);
  const open = filtered(findings, { ...filter, severities: noFilter.severities, closed: false });
  const count = (severity: Severity) =>
    open.filter((finding) => finding.severity === severity).length;
  const closed = findings.filter(({ dismissed }) => dismissed).length;
  const toggle = (severity: Severity) => {
    const next = new Set(filter.severities);
    if (!next.delete(severity)) next.add(severity);
    onFilter({ ...filter, severities: next });
  };
  const seeClosed = () => onFilter({ ...filter, closed: !filter.closed });
  const action = (id: string, label: string, run: () => void) => ({
    ...{ id: `findings.${id}`, label, run },
    hint: messages.filters,
  });
  useScreenActions([
    ...severities.map((each) => action(each, messages.levels[each], () => toggle(each))),
    ...(closed > 0 ? [action('closed', messages.closed, seeClosed)] : []),
  ]);
  const topics = Object.entries(messages.topics).filter(([topic]) =>
    findings.some((finding) => finding.topic === (topic as Topic)),
  );
  return (
    <div className={classes.bar}>
      <div role="group" aria-label={messages.filters} className={classes.chips}>
        {severities.map((severity) => (
          <FilterChip
            key={severity}
            icon={<LevelIcon level={levelOf[severity]} size={16} />}
            count={count(severity)}
            chosen={filter.severities.has(severity)}
            onClick={() => toggle(severity)}
          >
            {messages.levels[severity]}
          </FilterChip>
        ))}
        {(closed > 0 || filter.closed) && (
          <FilterChip count={closed} chosen={filter.closed} onClick={seeClosed}>
            {messages.closed}
          </FilterChip>
        )}
      </div>
      <Select
        aria-label={messages.topic}
        placeholder={messages.allTopics}
        data={topics.map(([value, label]) => ({ value, label }))}
        value={filter.topic ?? null}
        clearable
        onChange={(topic) => onFilter({ ...filter, topic: topic ?? undefined })}
      />
      <TextInput
        type="search"
        data-filter
        aria-label={messages.search}
        placeholder={messages.search}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
    </div>
  );
}
