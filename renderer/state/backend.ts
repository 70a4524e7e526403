/** The page's one client, and whether the backend is there. */
import { create } from 'zustand';
import { createClient } from '../rpc/client.ts';

export const backend = createClient();

export type Connection = 'sound' | 'lost';

export const useConnection = create<{ readonly connection: Connection }>(() => ({
  connection: 'sound',
}));

/** Follows the backend for as long as the page lives; `onBack` reads anew what may have changed meanwhile. */
export function followConnection(onBack: () => void): () => void {
  return backend.subscribe((event) => {
    if (event.type !== 'backend') return;
    useConnection.setState({ connection: event.state === 'lost' ? 'lost' : 'sound' });
    if (event.state === 'back') onBack();
  });
}
