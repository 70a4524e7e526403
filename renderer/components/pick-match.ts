/** Which of the options a person means who types, and which stand first. */
export interface Findable {
  readonly label: string;
  /** Other words that it is found by; they are not shown. */
  readonly words?: readonly string[] | undefined;
}

const BEGINS = 0;
const HOLDS = 1;
const OTHER_WORD = 2;

function placeOf({ label, words = [] }: Findable, wanted: string): number | undefined {
  const name = label.toLowerCase();
  if (name.startsWith(wanted)) return BEGINS;
  if (name.includes(wanted)) return HOLDS;
  return words.some((word) => word.startsWith(wanted)) ? OTHER_WORD : undefined;
}

/** What begins with the words goes before what holds them, and that before what is also called so. */
export function matching<T extends Findable>(options: readonly T[], typed: string): readonly T[] {
  const wanted = typed.trim().toLowerCase();
  const places = options.map((option) => ({ option, place: placeOf(option, wanted) }));
  return [BEGINS, HOLDS, OTHER_WORD].flatMap((each) =>
    places.flatMap(({ option, place }) => (place === each ? [option] : [])),
  );
}
