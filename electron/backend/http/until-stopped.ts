/** Ends when the user or the system stops this process: Ctrl+C, a closed terminal, a shutdown. */
export function untilStopped(): AbortSignal {
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => stopped.abort());
  }
  return stopped.signal;
}
