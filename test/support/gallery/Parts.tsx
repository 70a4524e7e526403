import { Button, Checkbox, Menu, Radio, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconHeartRateMonitor } from '@tabler/icons-react';
import { useState } from 'react';
import { AnswerGroup } from '../../../renderer/components/AnswerGroup.tsx';
import { ConfirmDialog } from '../../../renderer/components/ConfirmDialog.tsx';
import { EmptyState } from '../../../renderer/components/EmptyState.tsx';
import { FilterChip } from '../../../renderer/components/FilterChip.tsx';
import { Letter } from '../../../renderer/components/Letter.tsx';
import { LetterStrip } from '../../../renderer/components/LetterStrip.tsx';
import { Level, LevelCount } from '../../../renderer/components/Level.tsx';
import { Note, NoteAction } from '../../../renderer/components/Note.tsx';
import { Paper } from '../../../renderer/components/Paper.tsx';
import { Progress, Steps } from '../../../renderer/components/Progress.tsx';
import { Provenance } from '../../../renderer/components/Provenance.tsx';
import { SaveState } from '../../../renderer/components/SaveState.tsx';
import { Screen } from '../../../renderer/components/Screen.tsx';
import { ScreenTitle } from '../../../renderer/components/ScreenTitle.tsx';
import { SegmentRow } from '../../../renderer/components/SegmentRow.tsx';
import { Sheet, SheetSection } from '../../../renderer/components/Sheet.tsx';
import { Suggestion } from '../../../renderer/components/Suggestion.tsx';
import { UnknownPanel } from '../../../renderer/components/UnknownPanel.tsx';
import { VocabularyPills } from '../../../renderer/components/VocabularyPills.tsx';
import { Frame } from './Frame.tsx';

const nothing = () => undefined;
const answers = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nee' },
  { value: 'asking', label: 'Zoek ik uit' },
] as const;
const words = ['contactgegevens', 'bestelling', 'factuur', 'betaling'];

/** The editor's middle and margin, and whatever it lacks. */
export function Parts() {
  return (
    <Frame section="organisation">
      <Screen>
        <ScreenTitle
          title="Bestellingen en bezorging"
          above="Wat u met gegevens doet · nummer 03"
          below="In gebruik sinds mei 2019 · U beslist zelf waarvoor · Volgende controle 1 maart 2027"
          actions={
            <>
              <SegmentRow
                label="Vorige en volgende"
                segments={[
                  {
                    id: 'up',
                    label: 'Vorige',
                    content: <IconChevronUp size={18} />,
                    onClick: nothing,
                  },
                  {
                    id: 'down',
                    label: 'Volgende',
                    content: <IconChevronDown size={18} />,
                    onClick: nothing,
                  },
                ]}
              />
              <Dialogue />
            </>
          }
        />
        <div
          style={{
            display: 'grid',
            gap: '1.25rem',
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 19.75rem), 1fr))',
          }}
        >
          <Editor />
          <Margin />
          <Fields />
          <Rest />
        </div>
      </Screen>
    </Frame>
  );
}

function Editor() {
  const [pills, setPills] = useState(words);
  const [answer, setAnswer] = useState<'yes' | 'no' | 'asking'>();
  return (
    <Sheet flush label="Onderdelen">
      <SheetSection
        letters={['c']}
        title="Welke gegevens?"
        help="Wat u van deze mensen weet of bewaart. Noem ook wat zij zelf opschrijven."
      >
        <VocabularyPills
          label="Welke gegevens?"
          pills={[
            ...pills.map((word) => ({ id: word, label: word })),
            {
              id: 'allergy',
              label: 'allergie',
              level: 'need',
              special: { icon: <IconHeartRateMonitor size={16} />, word: 'gezondheid' },
            },
          ]}
          removeLabel={(pill) => `${pill} weghalen`}
          onRemove={(id) => setPills(pills.filter((word) => word !== id))}
          addLabel="Toevoegen"
          onAdd={nothing}
        >
          <Suggestion
            word="Voorstel"
            acceptLabel="Overnemen"
            dismissLabel="Voorstel weghalen"
            onAccept={nothing}
            onDismiss={nothing}
          >
            adres van iemand anders (cadeau)
          </Suggestion>
        </VocabularyPills>
        <Provenance kind="stated">
          Uit uw privacyverklaring van 12 maart 2024, door u bevestigd op 3 november 2026
        </Provenance>
        <Provenance kind="confirmed">Door u bevestigd op 3 november 2026</Provenance>
        <Provenance kind="law" onOpen={nothing}>
          Uit de wet, nagekeken op 1 september 2026
        </Provenance>
        <Provenance kind="suggested">Voorstel uit een voorbeeld</Provenance>
      </SheetSection>
      <SheetSection letters={['e']} title="Gaan er gegevens naar een land buiten Europa?">
        <UnknownPanel
          title="Nog niet beantwoord"
          answer={
            <AnswerGroup
              label="Gaan er gegevens naar een land buiten Europa?"
              options={answers}
              value={answer}
              onChange={setAnswer}
            />
          }
        >
          Onbekend: waar de reservekopie van Webhost staat.
        </UnknownPanel>
      </SheetSection>
      <SheetSection title="Aanspreken met">
        <AnswerGroup
          label="Aanspreken met"
          options={[
            { value: 'u', label: 'u' },
            { value: 'je', label: 'je' },
          ]}
          value="u"
          onChange={nothing}
        />
      </SheetSection>
    </Sheet>
  );
}

function Margin() {
  return (
    <div style={{ display: 'grid', gap: '1rem', alignContent: 'start' }}>
      <Note
        level="need"
        title="Nog nodig"
        joined
        actions={
          <>
            <NoteAction primary onClick={nothing}>
              Invullen bij Waarom
            </NoteAction>
            <NoteAction onClick={nothing}>Welk artikel?</NoteAction>
          </>
        }
      >
        Een allergie zegt iets over iemands gezondheid. Leg vast hoe u de klant om uitdrukkelijke
        toestemming vraagt.
      </Note>
      <Note
        level="check"
        title="Even nakijken"
        joined
        actions={<NoteAction onClick={nothing}>Sluiten met reden</NoteAction>}
      >
        De overeenkomst met Webhost Voorbeeld loopt over 24 dagen af.
      </Note>
      <Note level="tip" title="Tip">
        Zeven jaar is een minimum: langer mag met een reden.
      </Note>
      <Note level="law" title="Waar 7 jaar vandaan komt">
        Algemene wet inzake rijksbelastingen, artikel 52, lid 4.
      </Note>
    </div>
  );
}

function Fields() {
  return (
    <Sheet title="Velden">
      <div style={{ display: 'grid', gap: '0.75rem' }}>
        <TextInput label="Naam" description="Zoals het in het handelsregister staat" />
        <TextInput label="E-mail" error="Nog nodig" defaultValue="info" />
        <Textarea label="Waarom" placeholder="Schrijf het in uw eigen woorden" />
        <Select label="Land" data={['Nederland', 'België']} defaultValue="Nederland" />
        <Checkbox label="Nederlands" defaultChecked />
        <Checkbox label="Engels" />
        <Radio label="Voor de toezichthouder" name="for" defaultChecked />
        <Radio label="Voor iedereen" name="for" />
        <Switch label="Recente dossiers onthouden" defaultChecked />
        <Menu>
          <Menu.Target>
            <Button>Menu</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item>Hernoemen</Menu.Item>
            <Menu.Item>Archiveren</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </Sheet>
  );
}

function Rest() {
  return (
    <Sheet title="De rest">
      <div style={{ display: 'grid', gap: '0.75rem', justifyItems: 'start' }}>
        <span>
          <Letter letter="a" /> <Letter letter="c" current />
        </span>
        <LetterStrip
          letters={[
            { letter: 'a', state: 'met', text: 'a, wie u bent: ingevuld' },
            { letter: 'b', state: 'needed', text: 'b, waarom: nog nodig' },
            { letter: 'c', state: 'unanswered', text: 'c, van wie: nog niet beantwoord' },
            { letter: 'd', state: 'notApplicable', text: 'd, wie krijgt ze: niet van toepassing' },
          ]}
        />
        <Level level="need">Nog nodig</Level>
        <Level level="check">Even nakijken</Level>
        <Level level="tip">Tip</Level>
        <Level level="ok">in orde</Level>
        <Level level="unknown">Nog niet beantwoord</Level>
        <span>
          <LevelCount level="need" count={2} text="2 nog nodig" />
          <LevelCount level="check" count={1} text="1 even nakijken" />
          <LevelCount level="tip" count={0} text="geen tips" />
        </span>
        <span style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
          <FilterChip chosen count={40} onClick={nothing}>
            Alle
          </FilterChip>
          <FilterChip chosen={false} count={17}>
            Nog nodig
          </FilterChip>
        </span>
        <SaveState
          label="Bewaren 1"
          saved={{ state: 'saved', text: 'Bewaard' }}
          folder={{ state: 'following', text: 'Uw map volgt zo, laatst 14:32' }}
        />
        <SaveState
          label="Bewaren 2"
          saved={{ state: 'saved', text: 'Bewaard' }}
          folder={{ state: 'unreachable', text: 'Map niet bereikbaar' }}
        />
        <SaveState
          label="Bewaren 3"
          saved={{ state: 'failed', text: 'Nog niet bewaard' }}
          folder={{ state: 'conflict', text: 'Twee versies, kies' }}
          onFolder={nothing}
        />
        <Steps count={13} current={7} text="Vraag 7 van 13" />
        <Progress
          label="Register maken"
          fraction={0.4}
          text="12 van 40"
          cancelLabel="Stoppen"
          onCancel={nothing}
        />
        <Progress label="Bestand nakijken" fraction={undefined} />
        <EmptyState action={<Button variant="filled">Bedrijf of instantie toevoegen</Button>}>
          Hier staan de bedrijven en instanties die gegevens van u krijgen.
        </EmptyState>
        <Paper label="Voorbeeld van de verklaring" lang="nl">
          Privacyverklaring van Bakkerij De Halm
        </Paper>
      </div>
    </Sheet>
  );
}

function Dialogue() {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button onClick={() => setOpened(true)}>Voorgoed wissen</Button>
      <ConfirmDialog
        opened={opened}
        title="Deze gegevens voorgoed wissen?"
        confirmLabel="Wissen"
        cancelLabel="Laten staan"
        onConfirm={() => setOpened(false)}
        onCancel={() => setOpened(false)}
      >
        Ook uit de geschiedenis. Dit is niet terug te halen.
      </ConfirmDialog>
    </>
  );
}
