/** The parts of the screens (`checks/section-of.ts`) that were opened here: what is said of them shows from then on. */
import { create } from 'zustand';
import { backend } from './backend.ts';
import { useFile } from './file.ts';

interface Visited {
  readonly file: string | undefined;
  readonly sections: ReadonlySet<string>;
}

const nowhere: ReadonlySet<string> = new Set();

export const useVisited = create<Visited>(() => ({ file: undefined, sections: nowhere }));

/** The backend remembers it; where it cannot, this page does. */
export function visit(section: string | undefined): void {
  const { file } = useFile.getState();
  if (file === undefined || section === undefined) return;
  const known = visitedIn(useVisited.getState(), file);
  if (known.has(section)) return;
  useVisited.setState({ file, sections: new Set(known).add(section) });
  void backend.call('register.visit', { file, section });
}

/** Of the open file. */
export function useVisitedHere(): ReadonlySet<string> {
  const file = useFile((state) => state.file);
  return useVisited((state) => visitedIn(state, file));
}

const visitedIn = (visited: Visited, file: string | undefined): ReadonlySet<string> =>
  visited.file === file ? visited.sections : nowhere;
