/** No network: three locks, since a program that promises this may not lean on one. */
import { app, type Session } from 'electron';

const OWN = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Before the app is ready: no name is looked up and nothing of Chromium calls home. */
export function closeNetwork(): void {
  const { commandLine } = app;
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('proxy-server', 'direct://');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** For the session of the window: a request to anything but ourselves ends before it begins. */
export function refuseRequests(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !OWN.has(URL.parse(url)?.protocol ?? '') }),
  );
}
