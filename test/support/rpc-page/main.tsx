/** A page that is nothing but the client, for tests to talk through. */
import { type Client, createClient } from '../../../renderer/rpc/client.ts';
import type { PageEvent } from '../../../renderer/rpc/transport.ts';

export interface Heard {
  readonly at: number;
  readonly event: PageEvent;
}

declare global {
  interface Window {
    client: Client;
    heard: Heard[];
  }
}

window.client = createClient();
window.heard = [];
window.client.subscribe((event) => window.heard.push({ at: Date.now(), event }));
