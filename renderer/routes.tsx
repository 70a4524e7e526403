/**
 * Which screen stands at which address. Each is loaded when one goes there, but for the one that the app
 * opens with: that would be asked for only when the page is there already. In which files they lie, the
 * configuration of the build says.
 */
import type { ComponentType } from 'react';
import type { Section } from '../shared/i18n/app/shell.ts';
import { type LaterComponent, later } from './components/later.tsx';
import { NotYetLoaded } from './components/NotYetLoaded.tsx';
import { LibraryScreen } from './features/library/LibraryScreen.tsx';
import { whenIdle } from './state/when-idle.ts';

export interface ScreenProps {
  /** Id of the client file. */
  readonly file: string;
  /** Id of the record that is open, where the screen has several. */
  readonly record?: string | undefined;
}

const fetches: LaterComponent<object>['fetch'][] = [];

/** Of a client file: all are loaded once one is open. */
function ofFile<P extends object>(load: () => Promise<ComponentType<P>>): LaterComponent<P> {
  const screen = later(load, <NotYetLoaded />);
  fetches.push(screen.fetch);
  return screen;
}

/** One goes to the next screen without waiting for its code. Only while the page has nothing else to do. */
export function loadScreens(): void {
  const fetch = fetches.shift();
  if (fetch === undefined) return;
  // One that fails is asked for again when one goes there.
  whenIdle(() => void fetch().then(loadScreens, loadScreens));
}

const ActivitiesScreen = ofFile(
  async () => (await import('./features/activities/ActivitiesScreen.tsx')).ActivitiesScreen,
);
const ActivityEditor = ofFile(
  async () => (await import('./features/activity-editor/ActivityEditor.tsx')).ActivityEditor,
);

/** The table, or one of its rows. */
function Activities({ file, record }: ScreenProps) {
  if (record === undefined) return <ActivitiesScreen file={file} />;
  return <ActivityEditor file={file} record={record} />;
}

/** `#/<file>/<section>/<record>` */
export const screens: Partial<Record<Section, ComponentType<ScreenProps>>> = {
  activities: Activities,
  versions: ofFile(
    async () => (await import('./features/versions/VersionsScreen.tsx')).VersionsScreen,
  ),
  client: ofFile(async () => (await import('./features/client/ClientScreen.tsx')).ClientScreen),
  overview: ofFile(
    async () => (await import('./features/overview/OverviewScreen.tsx')).OverviewScreen,
  ),
  findings: ofFile(
    async () => (await import('./features/findings/FindingsScreen.tsx')).FindingsScreen,
  ),
  parties: ofFile(async () => (await import('./features/parties/PartiesScreen.tsx')).PartiesScreen),
  transfers: ofFile(
    async () => (await import('./features/transfers/TransfersScreen.tsx')).TransfersScreen,
  ),
  systems: ofFile(async () => (await import('./features/systems/SystemsScreen.tsx')).SystemsScreen),
  measures: ofFile(
    async () => (await import('./features/measures/MeasuresScreen.tsx')).MeasuresScreen,
  ),
  cookies: ofFile(async () => (await import('./features/cookies/CookiesScreen.tsx')).CookiesScreen),
  organisation: ofFile(
    async () => (await import('./features/organisation/OrganisationScreen.tsx')).OrganisationScreen,
  ),
  documents: ofFile(
    async () => (await import('./features/documents/DocumentsScreen.tsx')).DocumentsScreen,
  ),
  statement: ofFile(
    async () => (await import('./features/statement/StatementScreen.tsx')).StatementScreen,
  ),
  reader: ofFile(async () => (await import('./features/reader/ReaderScreen.tsx')).ReaderScreen),
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
  Settings: later(
    async () => (await import('./features/settings/SettingsScreen.tsx')).SettingsScreen,
    <NotYetLoaded />,
  ),
  Interview: later(
    async () => (await import('./features/interview/InterviewScreen.tsx')).InterviewScreen,
    <NotYetLoaded />,
  ),
};
