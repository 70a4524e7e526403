import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { type ReaderTab, readerMessages } from '../../../shared/i18n/app/reader.ts';
import { useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { showTab } from './reader-state.ts';
import classes from './Tabs.module.css';

export interface ResultTab {
  readonly tab: ReaderTab;
  /** How many there are; none for the text. */
  readonly count?: number | string | undefined;
  readonly content: ReactNode;
}

/** What was found, one list at a time. */
export function ResultTabs({
  tabs,
  current,
}: {
  readonly tabs: readonly ResultTab[];
  readonly current: ReaderTab;
}) {
  const messages = useMessages(readerMessages);
  useScreenActions(
    tabs
      .filter(({ tab }) => tab !== current)
      .map(({ tab }) => ({
        id: `reader.tab/${tab}`,
        label: messages.tabs[tab],
        run: () => showTab(tab),
      })),
  );
  return (
    <Tabs
      value={current}
      keepMounted={false}
      classNames={{ list: classes.list, tab: classes.tab, panel: classes.panel }}
      onChange={(tab) => tab !== null && showTab(tab as ReaderTab)}
    >
      <Tabs.List aria-label={messages.results}>
        {tabs.map(({ tab, count }) => (
          <Tabs.Tab key={tab} value={tab}>
            {messages.tabs[tab]}
            {count !== undefined && <span className={classes.count}> {count}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ tab, content }) => (
        <Tabs.Panel key={tab} value={tab}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
