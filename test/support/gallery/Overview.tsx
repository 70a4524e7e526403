import { Anchor, Button } from '@mantine/core';
import { IconCamera, IconFileTypePdf } from '@tabler/icons-react';
import { BlockLegend, BlockRow, BlockRows } from '../../../renderer/components/BlockRow.tsx';
import type { LetterName } from '../../../renderer/components/Letter.tsx';
import type { LetterState } from '../../../renderer/components/LetterStrip.tsx';
import { Screen } from '../../../renderer/components/Screen.tsx';
import { ScreenTitle } from '../../../renderer/components/ScreenTitle.tsx';
import { Sheet } from '../../../renderer/components/Sheet.tsx';
import { Frame } from './Frame.tsx';

const blocks: readonly (readonly [LetterName, string, string, readonly LetterState[]])[] = (
  [
    ['a', 'Wie u bent', '17 van 17', 'mmmmmmmmmmmmmmmmm'],
    ['b', 'Waarom', '17 van 17', 'mmmmmmmmmmmmmmmmm'],
    ['c', 'Van wie en welke', '14 van 17', 'mmnmmmmmmnmmmnmmm'],
    ['d', 'Wie krijgt ze', '17 van 17', 'mmmmmmmmmmmmmmmmm'],
    ['e', 'Buiten Europa', '1 van 6', '--uuumuu---------'],
    ['f', 'Hoe lang', '17 van 17', 'mmmmmmmmmmmmmmmmm'],
    ['g', 'Hoe veilig', '17 van 17', 'mmmmmmmmmmmmmmmmm'],
  ] as const
).map(([letter, name, text, states]) => [
  letter,
  name,
  text,
  states.split('').map((state): LetterState => {
    if (state === 'm') return 'met';
    if (state === 'n') return 'needed';
    return state === 'u' ? 'unanswered' : 'notApplicable';
  }),
]);

/** The overview's left and upper right, to lay beside its picture. */
export function Overview() {
  return (
    <Frame section="overview">
      <Screen>
        <ScreenTitle
          title="Overzicht"
          below="Vijf van de zeven onderdelen zijn ingevuld. Er staan 12 punten open. Daarvan moeten er 8 af voordat u kunt vastleggen."
          actions={
            <>
              <Button leftSection={<IconCamera size={18} stroke={1.6} />}>Momentopname</Button>
              <Button leftSection={<IconFileTypePdf size={18} stroke={1.6} />}>
                Register als pdf
              </Button>
            </>
          }
        />
        <div
          style={{
            display: 'grid',
            gap: '1rem',
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 25rem), 1fr))',
          }}
        >
          <Sheet title="Wat nu?" aside={<Anchor href="#/findings">Alle 14 punten</Anchor>}>
            <Button variant="filled">Invullen</Button>
          </Sheet>
          <Sheet title="Onderdelen van de wet" aside="één blokje is één rij in uw register">
            <BlockRows>
              {blocks.map(([letter, name, text, states]) => (
                <BlockRow key={letter} letter={letter} name={name} text={text} blocks={states} />
              ))}
            </BlockRows>
            <BlockLegend
              entries={[
                { state: 'met', text: 'ingevuld' },
                { state: 'needed', text: 'nog nodig' },
                { state: 'unanswered', text: 'nog niet beantwoord' },
                { state: 'notApplicable', text: 'hoeft niet' },
              ]}
            />
          </Sheet>
        </div>
      </Screen>
    </Frame>
  );
}
