/** The page needs nothing of the system but the clipboard's ordinary copy and paste, so all else is denied. */
import type { Session } from 'electron';

/** Handlers look at no origin: the one given for frames was wrong before (CVE-2026-34777). */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  // Dictionaries for spelling are fetched from a server.
  session.setSpellCheckerEnabled(false);
  // Bytes leave through `shell.save`, where the user says where to.
  session.on('will-download', (event) => event.preventDefault());
}
