import { overviewMessages } from '../../../shared/i18n/app/overview.ts';
import { BlockLegend, BlockRow, BlockRows } from '../../components/BlockRow.tsx';
import type { LetterName } from '../../components/Letter.tsx';
import type { LetterState } from '../../components/LetterStrip.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { drawn, MOST_BLOCKS, states } from './drawn.ts';
import type { Overview } from './overview-type.ts';

type Letters = Overview['letters'];

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

const isOpen = (state: LetterState | undefined): boolean =>
  state === 'needed' || state === 'unanswered';

/** Of the seven, how many have nothing open at any activity. */
export function metElements(letters: Letters): number {
  return names.filter((name) => !letters.some((row) => isOpen(row.states[name]))).length;
}

/** The seven elements of Art. 30 over the whole register. */
export function LawParts({ file, letters }: { readonly file: string; readonly letters: Letters }) {
  const messages = useMessages(overviewMessages);
  return (
    <Sheet
      title={messages.elementsOfLaw}
      aside={letters.length > MOST_BLOCKS ? messages.inProportion : messages.oneBlock}
    >
      <BlockRows>
        {names.map((name) => (
          <LetterRow key={name} file={file} name={name} letters={letters} />
        ))}
      </BlockRows>
      <BlockLegend entries={states.map((state) => ({ state, text: messages.states[state] }))} />
    </Sheet>
  );
}

function LetterRow({
  file,
  name,
  letters,
}: {
  readonly file: string;
  readonly name: LetterName;
  readonly letters: Letters;
}) {
  const messages = useMessages(overviewMessages);
  const blocks = letters.map((row): LetterState => row.states[name] ?? 'notApplicable');
  const asked = blocks.filter((state) => state !== 'notApplicable').length;
  const met = blocks.filter((state) => state === 'met').length;
  const open = letters.find((row) => isOpen(row.states[name]));
  const label = messages.letters[name];
  const toOpen = () => {
    if (open) goToScreen(screenHref(file, 'activities', open.activity));
  };
  const action = { id: `overview.letter/${name}`, label, hint: messages.elementsOfLaw };
  useScreenActions(open === undefined ? [] : [{ ...action, run: toOpen }]);
  return (
    <BlockRow
      letter={name}
      name={label}
      blocks={drawn(blocks)}
      text={asked === 0 ? messages.notNeeded : messages.ofTotal(met, asked)}
      {...(open === undefined ? {} : { onOpen: toOpen })}
    />
  );
}
