/** Long work that the backend does for a screen: how far it is, and a way to stop it. */
import { useEffect, useRef, useState } from 'react';
import { backend } from './backend.ts';
import { told } from './refusal.ts';

export interface Job {
  readonly isRunning: boolean;
  /** 0 to 1; undefined until the first news of it. */
  readonly fraction: number | undefined;
  /** `work` gets the name to ask under. One at a time: what still runs is stopped first. */
  readonly run: <T>(work: (job: string) => Promise<T>) => Promise<T>;
  readonly cancel: () => void;
}

/** What runs is stopped when the screen is left. */
export function useJob(): Job {
  const current = useRef<string | undefined>(undefined);
  const [progress, setProgress] = useState<{ readonly fraction: number | undefined }>();
  const cancel = () => {
    const job = current.current;
    if (job !== undefined) void told(backend.call('job.cancel', { job }));
  };
  useEffect(() => {
    const end = backend.subscribe((event) => {
      if (event.type === 'progress' && event.job === current.current)
        setProgress({ fraction: event.fraction });
    });
    return () => {
      end();
      const job = current.current;
      if (job !== undefined) void backend.call('job.cancel', { job });
    };
  }, []);
  return {
    isRunning: progress !== undefined,
    fraction: progress?.fraction,
    cancel,
    run: async (work) => {
      cancel();
      const job = crypto.randomUUID();
      current.current = job;
      setProgress({ fraction: undefined });
      try {
        return await work(job);
      } finally {
        if (current.current === job) {
          current.current = undefined;
          setProgress(undefined);
        }
      }
    },
  };
}
