/** The list of client files as the backend told it, and what each says of itself, asked one by one. */
import { create } from 'zustand';
import type { OutputOf, Reply } from '../../../shared/contract/calls.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { askLibrary, changesLibrary, isFirstListOld } from '../../rpc/first-questions.ts';
import { backend } from '../../state/backend.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { knowFiles } from '../../state/known-files.ts';
import { closeOverlay } from '../../state/overlays.ts';
import { today } from '../../state/today.ts';
import { whenIdle } from '../../state/when-idle.ts';
import { useNotices } from './notices.ts';

export type LibraryList = OutputOf<'library.list'>;
export type Entry = LibraryList['entries'][number];
export type Summary = OutputOf<'library.summary'>;

export interface Told {
  /** What of the file was the same when it was asked; another one now makes the answer old. */
  readonly state: string;
  readonly reply: Reply<'library.summary'>;
}

interface LibraryState {
  readonly list: LibraryList | undefined;
  readonly problem: Problem | undefined;
  /** Files that are one client file, copied outside the app: a person says which is what. */
  readonly twins: OutputOf<'library.twins'>;
  readonly told: ReadonlyMap<string, Told>;
  /** How many clients were left in the middle of the first questions, and have no file yet. */
  readonly unfinished: number;
}

export const useLibrary = create<LibraryState>(() => ({
  list: undefined,
  problem: undefined,
  twins: [],
  told: new Map(),
  unfinished: 0,
}));
// Only with the list itself: a summary that comes late tells nothing of the files.
useLibrary.subscribe(({ list }, before) => {
  if (list !== before.list) knowFiles(list);
});

const stateOf = (entry: Entry): string => `${entry.fileTime} ${entry.open} ${today()}`;

/** How often the list was asked for: an answer that a later question overtook is old. */
let asked = 0;

export async function loadLibrary(): Promise<void> {
  asked += 1;
  const question = asked;
  const reply = await askLibrary();
  if (question !== asked) return;
  if (!reply.ok) {
    // Of a folder that went away nothing on the screen can be opened.
    const list = reply.code === 'libraryGone' ? undefined : useLibrary.getState().list;
    useLibrary.setState({ problem: reply, list });
    return;
  }
  useLibrary.setState({ list: reply.value, problem: undefined });
  void readSummaries();
  // The list is drawn first: the backend reads code for these (measured: 260 ms beside the first screen).
  whenIdle(() => void loadBesides());
}

async function loadBesides(): Promise<void> {
  const twins = await backend.call('library.twins', {});
  if (twins.ok) useLibrary.setState({ twins: twins.value });
  const kept = await backend.call('interview.kept', {});
  if (kept.ok) useLibrary.setState({ unfinished: kept.value.length });
}

let isAhead = false;

/** Before the screen that shows the list is there: where the answer is quick the screen is drawn once, with it. */
export function loadLibraryAhead(): void {
  isAhead = true;
  void loadLibrary();
}

let isReading = false;

/** One question at a time, so that forty files never stand in the way of what the person asks. */
async function readSummaries(): Promise<void> {
  if (isReading) return;
  isReading = true;
  try {
    for (let next = nextToRead(); next !== undefined && isFollowed(); next = nextToRead()) {
      const state = stateOf(next);
      const reply = await backend.call('library.summary', { file: next.file, today: today() });
      // The backend comes back by itself, and then all is asked again.
      if (!reply.ok && reply.code === 'backendLost') return;
      tell(next.file, { state, reply });
    }
  } finally {
    isReading = false;
  }
}

function nextToRead(): Entry | undefined {
  const { list, told } = useLibrary.getState();
  return list?.entries.find((entry) => told.get(entry.file)?.state !== stateOf(entry));
}

function tell(file: string, answer: Told): void {
  useLibrary.setState(({ told }) => ({ told: new Map(told).set(file, answer) }));
}

/** What is shown stays until the new answer comes. */
export function askAgain(file: string): void {
  const known = useLibrary.getState().told.get(file);
  if (known !== undefined) tell(file, { ...known, state: '' });
  void readSummaries();
}

let followers = 0;
const isFollowed = (): boolean => followers > 0;

/** Typing in another window changes a file many times a second. */
const PAUSE_MS = 800;

/** Keeps the list as the folder is, for as long as it is on the screen. Returns what ends it. */
export function followLibrary(): () => void {
  followers += 1;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  for (const entry of useLibrary.getState().list?.entries ?? []) {
    if (entry.open) askAgain(entry.file);
  }
  const load = () => void loadLibrary();
  const end = backend.subscribe((event) => {
    if (changesLibrary(event)) load();
    if (event.type !== 'changed' && event.type !== 'state' && event.type !== 'visited') return;
    const { file } = event;
    clearTimeout(timers.get(file));
    timers.set(
      file,
      setTimeout(() => askAgain(file), PAUSE_MS),
    );
  });
  if (isAhead && !isFirstListOld()) void readSummaries();
  else load();
  isAhead = false;
  // Somebody else may have put files in the folder meanwhile.
  globalThis.addEventListener('focus', load);
  return () => {
    followers -= 1;
    end();
    globalThis.removeEventListener('focus', load);
    for (const timer of timers.values()) clearTimeout(timer);
  };
}

/**
 * Where another folder came into use every page shows that, for as long as it lives: what it knew is of
 * files that it can no longer name. Returns what ends it.
 */
export function followFolder(): () => void {
  return backend.subscribe((event) => {
    if (event.type !== 'folder') return;
    useLibrary.setState({ list: undefined, problem: undefined, twins: [], told: new Map() });
    useNotices.setState({ notice: undefined, refused: undefined });
    closeOverlay();
    goToScreen('#/');
  });
}
