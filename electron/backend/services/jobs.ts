/** Long work that a page asked for by a name of its own: it reports how far it is and can be stopped. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';

const running = new WeakMap<Host, Map<string, AbortController>>();

function jobsOf(host: Host): Map<string, AbortController> {
  const known = running.get(host);
  if (known) return known;
  const jobs = new Map<string, AbortController>();
  running.set(host, jobs);
  return jobs;
}

/** Runs work with a host that tells the page of its progress and carries the signal to stop. */
export async function asJob<T>(
  host: Host,
  job: string,
  work: (host: Host) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  jobsOf(host).set(job, stop);
  const onProgress = (fraction: number) => host.emit?.({ type: 'progress', job, fraction });
  try {
    return await work({ ...host, onProgress, signal: stop.signal });
  } finally {
    jobsOf(host).delete(job);
  }
}

/** False when there is no such work, or it was done already. */
export function cancelJob({ job }: InputOf<'job.cancel'>, host: Host): OutputOf<'job.cancel'> {
  const stop = jobsOf(host).get(job);
  stop?.abort();
  return { stopped: stop !== undefined };
}
