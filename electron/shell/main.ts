/** What Electron starts. */
import { placesOf } from './places.ts';
import { startShell } from './start-shell.ts';

void startShell(placesOf(import.meta.dirname), process.argv.slice(1));
