/** `session`: keeps the handlers that were set, so that a test can ask them what Chromium would. */
import { EventEmitter } from 'node:events';
import type Electron from 'electron';

type Handler<M extends keyof Electron.Session> = Electron.Session[M] extends (
  handler: infer H,
  ...rest: never[]
) => void
  ? H
  : never;

type Used =
  | 'setBluetoothPairingHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setSpellCheckerEnabled';

type BeforeRequest = (
  details: Pick<Electron.OnBeforeRequestListenerDetails, 'url'>,
  answer: (response: Electron.CallbackResponse) => void,
) => void;

export class SessionStandIn extends EventEmitter implements Pick<Electron.Session, Used> {
  readonly partition: string;
  bluetooth: Handler<'setBluetoothPairingHandler'> = null;
  device: Handler<'setDevicePermissionHandler'> = null;
  displayMedia: Handler<'setDisplayMediaRequestHandler'> = null;
  permissionCheck: Handler<'setPermissionCheckHandler'> = null;
  permissionRequest: Handler<'setPermissionRequestHandler'> = null;
  spellChecker = true;
  beforeRequest: BeforeRequest | undefined;
  readonly schemes = new Map<string, (request: Request) => Response | Promise<Response>>();

  readonly protocol = {
    handle: (scheme, handler) => {
      this.schemes.set(scheme, handler);
    },
  } satisfies Pick<Electron.Protocol, 'handle'>;

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.beforeRequest = listener;
    },
  };

  constructor(partition: string) {
    super();
    this.partition = partition;
  }
  setBluetoothPairingHandler(handler: Handler<'setBluetoothPairingHandler'>): void {
    this.bluetooth = handler;
  }
  setDevicePermissionHandler(handler: Handler<'setDevicePermissionHandler'>): void {
    this.device = handler;
  }
  setDisplayMediaRequestHandler(handler: Handler<'setDisplayMediaRequestHandler'>): void {
    this.displayMedia = handler;
  }
  setPermissionCheckHandler(handler: Handler<'setPermissionCheckHandler'>): void {
    this.permissionCheck = handler;
  }
  setPermissionRequestHandler(handler: Handler<'setPermissionRequestHandler'>): void {
    this.permissionRequest = handler;
  }
  setSpellCheckerEnabled(enable: boolean): void {
    this.spellChecker = enable;
  }
}

const sessions = new Map<string, SessionStandIn>();

export const session = {
  fromPartition(partition: string): SessionStandIn {
    const known = sessions.get(partition) ?? new SessionStandIn(partition);
    sessions.set(partition, known);
    return known;
  },
};

export function resetSessions(): void {
  sessions.clear();
}
