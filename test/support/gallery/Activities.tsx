import { Button, TextInput } from '@mantine/core';
import {
  IconColumns3,
  IconCopy,
  IconEdit,
  IconFilePlus,
  IconFilter,
  IconPlus,
} from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { BulkBar } from '../../../renderer/components/BulkBar.tsx';
import type { DataColumn, DataSorting } from '../../../renderer/components/data-table/columns.ts';
import { DataTable } from '../../../renderer/components/data-table/DataTable.tsx';
import { FilterChip } from '../../../renderer/components/FilterChip.tsx';
import type { LetterName } from '../../../renderer/components/Letter.tsx';
import { LetterStrip } from '../../../renderer/components/LetterStrip.tsx';
import { LevelCount } from '../../../renderer/components/Level.tsx';
import { LevelIcon } from '../../../renderer/components/LevelIcon.tsx';
import { Screen } from '../../../renderer/components/Screen.tsx';
import { ScreenTitle } from '../../../renderer/components/ScreenTitle.tsx';
import { Sheet } from '../../../renderer/components/Sheet.tsx';
import { Frame } from './Frame.tsx';

interface Activity {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly group: string;
  readonly open: number;
}

const names = [
  'Bestellingen en bezorging',
  'Klantaccounts',
  'Vragen en klachten',
  'Nieuwsbrief versturen',
  'Bestellen via berichtenapp',
  'Website veilig houden',
  'Bezoek meten',
  'Camera’s in de winkel',
  'Betalen en boekhouding',
  'Salaris en verlof',
];
const groups = ['Klanten', 'Winkel en website', 'Geld', 'Personeel'];

function activities(count: number): readonly Activity[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    number: `${index + 1}`.padStart(2, '0'),
    name: names[index % names.length] ?? '',
    group: groups[index % groups.length] ?? '',
    open: index % 3,
  }));
}

const letters: readonly LetterName[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const states = ['met', 'needed', 'unanswered', 'notApplicable'] as const;

const columns: readonly DataColumn<Activity>[] = [
  {
    id: 'number',
    header: 'Nr.',
    width: 44,
    cell: (row) => row.number,
    sortBy: (row) => row.number,
  },
  {
    id: 'name',
    header: 'Wat',
    width: 210,
    cell: (row) => row.name,
    sortBy: (row) => row.name,
    strong: true,
  },
  { id: 'subjects', header: 'Van wie', width: 140, cell: () => 'klanten, ontvangers' },
  {
    id: 'why',
    header: 'Waarom het mag',
    width: 150,
    least: 112,
    cell: () => 'afspraak, belastingwet',
  },
  { id: 'who', header: 'Wie krijgt ze', width: 150, cell: () => 'Webhost en 2 meer' },
  { id: 'long', header: 'Hoe lang', width: 120, cell: () => '2 tot 7 jaar' },
  {
    id: 'elements',
    header: 'Onderdelen',
    width: 160,
    cell: (row) => (
      <LetterStrip
        letters={letters.map((letter, index) => {
          const state = index === 2 || index === 4 ? states[(row.open + index) % 4] : 'met';
          return { letter, state: state ?? 'met', text: `${letter}: ${state ?? ''}` };
        })}
      />
    ),
  },
  {
    id: 'attention',
    header: 'Aandacht',
    width: 96,
    sortBy: (row) => row.open,
    cell: (row) =>
      row.open === 0 ? (
        <LevelIcon level="ok" size={16} quiet />
      ) : (
        <LevelCount
          level={row.open > 1 ? 'need' : 'check'}
          count={row.open}
          text={`${row.open} open`}
        />
      ),
  },
];

const texts = {
  chooseAll: 'Alles kiezen',
  chooseRow: (name: string) => `${name} kiezen`,
  sortBy: (header: string) => `Sorteren op ${header}`,
};
const idOf = (row: Activity) => row.id;
const nameOf = (row: Activity) => row.name;
const keyOf = (row: Activity) => row.group;
const label = (key: string) => key;

/** The table of activities, as long as `#/activities/10000` says. */
export function Activities({ count }: { readonly count: number }) {
  const rows = useMemo(() => activities(count), [count]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['a1', 'a4']));
  const [collapsed, onCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [sorting, setSorting] = useState<DataSorting | undefined>();
  const [opened, setOpened] = useState('');
  const grouping = useMemo(
    () => ({ keyOf, label, order: groups, collapsed, onCollapsed }),
    [collapsed],
  );
  return (
    <Frame section="activities">
      <Screen fill>
        <ScreenTitle
          title="Wat u met gegevens doet"
          above={opened === '' ? undefined : opened}
          actions={
            <>
              <Button leftSection={<IconFilePlus size={18} stroke={1.6} />}>
                Uit een voorbeeld
              </Button>
              <Button variant="filled" leftSection={<IconPlus size={18} stroke={1.6} />}>
                Toevoegen
              </Button>
            </>
          }
        />
        <div
          style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', marginBlockEnd: '0.75rem' }}
        >
          <TextInput
            aria-label="Filter op tekst"
            placeholder="Filter op tekst"
            leftSection={<IconFilter size={16} stroke={1.6} />}
          />
          <FilterChip mark="menu">Van wie</FilterChip>
          <FilterChip chosen mark="cross">
            Status: in gebruik
          </FilterChip>
          <FilterChip mark="menu" icon={<IconColumns3 size={16} stroke={1.6} />}>
            Kolommen
          </FilterChip>
        </div>
        <Sheet flush fill label="Tabel">
          <DataTable
            label="Wat u met gegevens doet"
            rows={rows}
            idOf={idOf}
            nameOf={nameOf}
            columns={columns}
            texts={texts}
            language="nl"
            sorting={sorting}
            onSorting={setSorting}
            grouping={grouping}
            selection={{ chosen, onChosen: setChosen }}
            onOpen={(row) => setOpened(`Geopend: ${row.id}`)}
          />
        </Sheet>
        {chosen.size > 0 && (
          <BulkBar
            text={`${chosen.size} gekozen`}
            note="U ziet eerst wat er verandert"
            clearLabel="Keuze wissen"
            onClear={() => setChosen(new Set())}
          >
            <Button variant="filled" leftSection={<IconEdit size={18} stroke={1.6} />}>
              Samen wijzigen
            </Button>
            <Button leftSection={<IconCopy size={18} stroke={1.6} />}>Dupliceren</Button>
          </BulkBar>
        )}
      </Screen>
    </Frame>
  );
}
