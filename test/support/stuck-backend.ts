/** A backend whose event loop is stuck from the first call on: it lives, reads nothing and ends at no request. */
process.on('SIGTERM', () => undefined);
process.on('message', ({ kind }: { kind: string }) => {
  if (kind === 'start') process.send?.({ kind: 'ready' });
  if (kind === 'ping') process.send?.({ kind: 'pong' });
  // Held fast without a loop, which would take one of the computer's two processors from the other tests.
  if (kind === 'call') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
