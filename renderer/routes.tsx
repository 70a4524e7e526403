/**
 * Which screen stands at which address. Each is loaded when one goes there, but for the one that the app
 * opens with: its forty files would be asked for only when the page is there already.
 */
import { type ComponentType, lazy } from 'react';
import type { Section } from '../shared/i18n/app/shell.ts';
import { LibraryScreen } from './features/library/LibraryScreen.tsx';

export interface ScreenProps {
  /** Id of the client file. */
  readonly file: string;
  /** Id of the record that is open, where the screen has several. */
  readonly record?: string | undefined;
}

const ActivitiesScreen = lazy(async () => ({
  default: (await import('./features/activities/ActivitiesScreen.tsx')).ActivitiesScreen,
}));
const ActivityEditor = lazy(async () => ({
  default: (await import('./features/activity-editor/ActivityEditor.tsx')).ActivityEditor,
}));

/** The table, or one of its rows. */
function Activities({ file, record }: ScreenProps) {
  if (record === undefined) return <ActivitiesScreen file={file} />;
  return <ActivityEditor file={file} record={record} />;
}

/** `#/<file>/<section>/<record>` */
export const screens: Partial<Record<Section, ComponentType<ScreenProps>>> = {
  activities: Activities,
  versions: lazy(async () => ({
    default: (await import('./features/versions/VersionsScreen.tsx')).VersionsScreen,
  })),
  client: lazy(async () => ({
    default: (await import('./features/client/ClientScreen.tsx')).ClientScreen,
  })),
  overview: lazy(async () => ({
    default: (await import('./features/overview/OverviewScreen.tsx')).OverviewScreen,
  })),
  findings: lazy(async () => ({
    default: (await import('./features/findings/FindingsScreen.tsx')).FindingsScreen,
  })),
  parties: lazy(async () => ({
    default: (await import('./features/parties/PartiesScreen.tsx')).PartiesScreen,
  })),
  transfers: lazy(async () => ({
    default: (await import('./features/transfers/TransfersScreen.tsx')).TransfersScreen,
  })),
  systems: lazy(async () => ({
    default: (await import('./features/systems/SystemsScreen.tsx')).SystemsScreen,
  })),
  measures: lazy(async () => ({
    default: (await import('./features/measures/MeasuresScreen.tsx')).MeasuresScreen,
  })),
  cookies: lazy(async () => ({
    default: (await import('./features/cookies/CookiesScreen.tsx')).CookiesScreen,
  })),
  organisation: lazy(async () => ({
    default: (await import('./features/organisation/OrganisationScreen.tsx')).OrganisationScreen,
  })),
  documents: lazy(async () => ({
    default: (await import('./features/documents/DocumentsScreen.tsx')).DocumentsScreen,
  })),
  statement: lazy(async () => ({
    default: (await import('./features/statement/StatementScreen.tsx')).StatementScreen,
  })),
  reader: lazy(async () => ({
    default: (await import('./features/reader/ReaderScreen.tsx')).ReaderScreen,
  })),
};

/** Screens outside a client file. */
export const outside: {
  /** `#/` */
  readonly Library?: ComponentType;
  /** `#/settings` */
  readonly Settings?: ComponentType;
  /** `#/new` and `#/<file>/interview` */
  readonly Interview?: ComponentType<{ readonly file?: string }>;
} = {
  Library: LibraryScreen,
  Settings: lazy(async () => ({
    default: (await import('./features/settings/SettingsScreen.tsx')).SettingsScreen,
  })),
  Interview: lazy(async () => ({
    default: (await import('./features/interview/InterviewScreen.tsx')).InterviewScreen,
  })),
};
