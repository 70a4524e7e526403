import { useEffect, useState } from 'react';

/**
 * For a drawer whose code is fetched when it is first asked for. Closed for its first drawing: it gives the
 * focus back to what opened it only if it saw itself open.
 */
export function useOpenedOnceThere(opened: boolean): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return opened && isThere;
}
