/** The page's one client, and whether the backend is there. */
import { create } from 'zustand';
import { client } from '../rpc/first-questions.ts';

export const backend = client;

/** `silent`: the backend is there and does not answer; what is asked waits. */
export type Connection = 'sound' | 'lost' | 'silent';

const connectionIn = {
  lost: 'lost',
  back: 'sound',
  silent: 'silent',
  answers: 'sound',
} as const satisfies Record<string, Connection>;

export const useConnection = create<{ readonly connection: Connection }>(() => ({
  connection: 'sound',
}));

/** Follows the backend for as long as the page lives; `onBack` reads anew what may have changed meanwhile. */
export function followConnection(onBack: () => void): () => void {
  return backend.subscribe((event) => {
    if (event.type !== 'backend') return;
    useConnection.setState({ connection: connectionIn[event.state] });
    if (event.state === 'back') onBack();
  });
}
