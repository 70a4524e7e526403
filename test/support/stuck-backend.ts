/** A backend whose event loop is stuck from the first call on: it lives, reads nothing and ends at no request. */
process.on('SIGTERM', () => undefined);
process.on('message', ({ kind }: { kind: string }) => {
  if (kind === 'start') process.send?.({ kind: 'ready' });
  if (kind === 'ping') process.send?.({ kind: 'pong' });
  while (kind === 'call');
});
