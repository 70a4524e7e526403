import { useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Section } from '../shared/i18n/app/shell.ts';
import { later } from './components/later.tsx';
import { NotYetLoaded } from './components/NotYetLoaded.tsx';
import { followFolder } from './features/library/library-state.ts';
import { NotFound } from './NotFound.tsx';
import { outside } from './routes.tsx';
import { holdDroppedFiles } from './shell/hold-dropped-files.ts';
import { useHostCommands } from './shell/use-host-commands.ts';
import { useShortcuts } from './shell/use-shortcuts.ts';
import { followConnection } from './state/backend.ts';
import { followFile, reread } from './state/file.ts';
import { followLinks } from './state/go-to-screen.ts';
import { useOverlay } from './state/overlays.ts';
import { useSettings } from './state/settings.ts';
import { whenIdle } from './state/when-idle.ts';
import { setColorScheme } from './theme/color-scheme.ts';

// Of every file, and of no start without one.
const FileScreen = later(
  async () => (await import('./FileScreen.tsx')).FileScreen,
  <NotYetLoaded />,
);
const Overlays = later(async () => (await import('./features/palette/Overlays.tsx')).Overlays);

/** The whole app inside its theme. */
export function App() {
  useEvents();
  useTheme();
  useShortcuts();
  useHostCommands();
  const { Library, Settings, Interview } = outside;
  return (
    <Router hook={useHashLocation}>
      <Switch>
        {Library && <Route path="/">{() => <Library />}</Route>}
        {Settings && <Route path="/settings">{() => <Settings />}</Route>}
        {Interview && <Route path="/new">{() => <Interview />}</Route>}
        {Interview && (
          <Route path="/:file/interview">{({ file }) => <Interview file={file} />}</Route>
        )}
        <Route path="/:file/:section/:record?">
          {({ file, section, record }) => (
            <FileScreen key={file} file={file} section={section as Section} record={record} />
          )}
        </Route>
        <Route>{() => <NotFound />}</Route>
      </Switch>
      <OverScreen />
    </Router>
  );
}

/** Its code is there before one asks: what is typed at once after the keys of the palette goes into it. */
function OverScreen() {
  const isShown = useOverlay(({ overlay }) => overlay !== undefined);
  return isShown && <Overlays />;
}

function useEvents(): void {
  useEffect(() => {
    // One that fails is asked for again when it is needed.
    for (const { fetch } of [FileScreen, Overlays])
      whenIdle(() => void fetch().catch(() => undefined));
    const ends = [
      followFile(),
      followFolder(),
      followConnection(() => void reread()),
      followLinks(),
      holdDroppedFiles(),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
}

function useTheme(): void {
  const theme = useSettings(({ settings }) => settings.theme);
  useEffect(() => {
    setColorScheme(theme === 'system' ? 'auto' : theme);
  }, [theme]);
}
