import { useMemo } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { partMessages } from '../../../shared/i18n/app/parts.ts';
import type { LevelName } from '../../components/levels.ts';
import { VocabularyPills } from '../../components/VocabularyPills.tsx';
import { change, newRowId, useFile, useParts } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { partsIn } from '../../state/row-cache.ts';
import { levelOf } from '../FindingNote.tsx';
import { useFindings } from '../findings.tsx';
import { RemovedLine } from '../record/RemovedLine.tsx';
import { rankAfter } from '../rows/move-row.ts';
import { RowDetails, type RowField } from '../rows/RowDetails.tsx';
import { SuggestedPart } from '../rows/SuggestedPart.tsx';
import { useOpenRow } from '../rows/use-open-row.ts';
import { usePartRemoval } from '../rows/use-part-removal.ts';
import { useWaiting } from '../rows/waiting.ts';
import { TermPicker } from '../TermPicker.tsx';
import { listOf, type PillEntity } from './pill-entity.ts';
import { usePillWords } from './pill-words.ts';
import { SpecialIcon } from './SpecialIcon.tsx';
import { type SpecialKind, useTraits } from './traits.ts';

export interface PartPillsProps<E extends PillEntity> {
  readonly entity: E;
  /** Id of the activity. */
  readonly parent: string;
  /** What these are together, for who cannot see the title above. */
  readonly label: string;
  readonly addLabel: string;
  /** What is asked of one. */
  readonly fields: (row: Row<E>) => readonly RowField[];
}

/** Words as pills; a word opens its details in place, and one more can be added. */
export function PartPills<E extends PillEntity>(props: PartPillsProps<E>) {
  const { entity, parent, label, addLabel, fields } = props;
  const messages = useMessages(partMessages);
  const field = useMessages(fieldMessages);
  const rows = useParts(entity, parent);
  const waiting = useWaiting();
  const words = usePillWords(entity, rows);
  const traits = useTraits();
  const levels = useLevels();
  const [open, setOpen] = useOpenRow(entity, rows);
  const isWaiting = ({ id }: Row<E>) => waiting.has(refOf(entity, id));
  const toggle = (id: string) => setOpen(open === id ? undefined : id);
  const taken = useMemo(() => rows.map(({ term }) => term), [rows]);
  const { line, remove } = usePartRemoval(entity);
  const opened = rows.find(({ id }) => id === open);
  return (
    <>
      <VocabularyPills
        label={label}
        pills={rows
          .filter((row) => !isWaiting(row))
          .map(({ id, term }) => ({
            id,
            ...(words.get(id) ?? { label: term }),
            special: special(traits(term)[0], messages),
            level: levels(entity, id),
            place: refOf(entity, id),
          }))}
        removeLabel={field.remove}
        onRemove={(id) => remove(id, nameOf(words.get(id)))}
        onOpen={toggle}
        openLabel={messages.open}
        open={open}
      >
        {rows.filter(isWaiting).map(({ id }, _, all) => (
          <SuggestedPart
            key={id}
            entity={entity}
            id={id}
            name={nameOf(words.get(id))}
            isOpen={open === id}
            onOpen={() => toggle(id)}
            quiet={all.length > 1}
          />
        ))}
        <TermPicker
          list={listOf[entity]}
          label={addLabel}
          taken={taken}
          own
          onPick={(term, before) => addPart(entity, parent, term, before)}
        />
      </VocabularyPills>
      {opened && (
        <RowDetails
          key={opened.id}
          entity={entity}
          id={opened.id}
          name={nameOf(words.get(opened.id))}
          fields={fields(opened)}
          among={parent}
          onClose={() => setOpen(undefined)}
          onRemove={() => remove(opened.id, nameOf(words.get(opened.id)))}
          siblings={rows.map(({ id }) => id)}
        />
      )}
      <RemovedLine {...line} />
    </>
  );
}

function addPart(
  entity: PillEntity,
  activity: string,
  term: string,
  before: Parameters<typeof change>[0],
): void {
  const rank = rankAfter(partsIn(useFile.getState().cache, entity, activity));
  const row = { id: newRowId(), activity, rank, term };
  void change([...before, { create: entity, row }]);
}

interface Word {
  readonly label: string;
  readonly detail?: string | undefined;
}

const nameOf = (word: Word | undefined): string =>
  [word?.label, word?.detail].filter(Boolean).join(', ');

function special(kind: SpecialKind | undefined, messages: Readonly<Record<SpecialKind, string>>) {
  return kind && { icon: <SpecialIcon kind={kind} />, word: messages[kind] };
}

/** The most serious open finding about any field of a row. */
function useLevels(): (entity: PillEntity, id: string) => LevelName | undefined {
  const findings = useFindings();
  return useMemo(() => {
    const all = [...findings.values()].flat().filter(({ severity }) => severity !== 'tip');
    return (entity, id) => {
      const own = all.filter(({ ref }) => ref.startsWith(`${entity}/${id}/`));
      const worst = own.find(({ severity }) => severity === 'error') ?? own[0];
      return worst && levelOf[worst.severity];
    };
  }, [findings]);
}
