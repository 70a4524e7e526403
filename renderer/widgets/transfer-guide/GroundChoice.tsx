import { Button } from '@mantine/core';
import { useId } from 'react';
import { transferGuideMessages } from '../../../shared/i18n/app/transfer-guide.ts';
import type { Bilingual, LawRecord } from '../../../shared/reference/record.ts';
import { ChoiceList } from '../../components/ChoiceList.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { FindingNote } from '../FindingNote.tsx';
import { useFocusOnJump } from '../field/Field.tsx';
import { FieldProvenance } from '../field/FieldProvenance.tsx';
import { StaleNote } from '../field/StaleNote.tsx';
import { useField } from '../field/use-field.ts';
import { noteId, useFindingsAt } from '../findings.tsx';
import { LawSource } from '../LawSource.tsx';
import type { TransferEntity } from './guide-state.ts';
import classes from './TransferGuide.module.css';

export interface GroundChoiceProps {
  readonly entity: TransferEntity;
  readonly id: string;
  readonly options: readonly {
    readonly record: LawRecord;
    /** In place of what the law calls it. */
    readonly label?: string;
    readonly details: readonly (string | Bilingual | undefined)[];
  }[];
  /** Findings and provenance about the ground stand with the step that holds the choice. */
  readonly isHome: boolean;
}

/** The ground of a transfer among those of one step. Nothing is chosen for the person. */
export function GroundChoice({ entity, id, options, isHome }: GroundChoiceProps) {
  const messages = useMessages(transferGuideMessages);
  const language = useLanguage();
  const problem = useId();
  const control = useField({ entity, id, field: 'instrument' });
  const frame = useFocusOnJump(isHome ? control.ref : '');
  const findings = useFindingsAt(control.ref);
  const value = typeof control.value === 'string' ? control.value : undefined;
  const isHere = options.some(({ record }) => record.id === value);
  const said = (detail: string | Bilingual | undefined) =>
    typeof detail === 'string' ? detail : detail?.[language];
  return (
    <div ref={frame} className={classes.content}>
      <ChoiceList
        label={messages.choose}
        value={isHere ? value : undefined}
        onChange={(chosen) => void control.set(chosen)}
        describedBy={isHome ? findings.map(noteId).join(' ') || undefined : undefined}
        options={options.map(({ record, label = record[language], details }) => ({
          value: record.id,
          label,
          detail: details.map(said).filter(Boolean).join(' '),
          aside: (
            <LawSource
              law={record.id}
              place={`${control.ref}/${record.id}`}
              what={record[language]}
            />
          ),
        }))}
      />
      {isHome && <FieldProvenance entity={entity} id={id} field="instrument" />}
      {isHere && (
        <div className={classes.actions}>
          <Button size="compact-sm" variant="subtle" onClick={() => void control.set(undefined)}>
            {messages.clear}
          </Button>
        </div>
      )}
      <StaleNote id={problem} control={control} />
      {isHome &&
        findings.map((finding) => (
          <FindingNote
            key={noteId(finding)}
            id={noteId(finding)}
            finding={finding}
            joined={false}
          />
        ))}
    </div>
  );
}
