import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ProcessorAgreement } from '../../../shared/domain/processor-agreement.ts';
import { partiesMessages } from '../../../shared/i18n/app/parties.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { createRow, useParts } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { FieldGrid, type GridField } from '../../widgets/record/FieldGrid.tsx';
import { RemovedLine } from '../../widgets/record/RemovedLine.tsx';
import { rankAfter } from '../../widgets/rows/move-row.ts';
import { usePartRemoval } from '../../widgets/rows/use-part-removal.ts';
import { ClauseChecklist } from './ClauseChecklist.tsx';
import classes from './Parties.module.css';

/** The agreements with a processor, each with what it must say. */
export function AgreementSection({ party }: { readonly party: string }) {
  const messages = useMessages(partiesMessages);
  const rows = useParts('processorAgreement', party);
  const { line, remove } = usePartRemoval('processorAgreement');
  return (
    <SheetSection {...messages.sections.agreement}>
      <div className={classes.stack}>
        {rows.length === 0 && <p className={classes.quiet}>{messages.noAgreement}</p>}
        {rows.map((row, place) => {
          const name = messages.agreementNumber(place + 1);
          return (
            <Agreement
              key={row.id}
              row={row}
              title={rows.length > 1 ? name : undefined}
              onRemove={() => remove(row.id, name)}
            />
          );
        })}
        <RemovedLine {...line} />
        <div className={classes.actions}>
          <Button
            size="compact-sm"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={() => void createRow('processorAgreement', { party, rank: rankAfter(rows) })}
          >
            {messages.addAgreement}
          </Button>
        </div>
      </div>
    </SheetSection>
  );
}

const dates: readonly GridField[] = [
  { field: 'version' },
  { field: 'expiresOn' },
  { field: 'reviewOn' },
  { field: 'where' },
  { field: 'breachHours' },
];

/** What is asked depends on what kind of agreement it is. */
function fieldsOf(form: ProcessorAgreement['form'], webAddress: string): readonly GridField[] {
  const url = { field: 'url', label: webAddress };
  const always = [{ field: 'form' }] as const;
  if (form === 'notNeeded') return [...always, { field: 'reason', wide: true }];
  if (form === 'signed')
    return [...always, { field: 'signedOn' }, ...dates, { ...url, rare: true }, ...rare];
  if (form === 'partOfTerms') return [...always, url, { field: 'acceptedOn' }, ...dates, ...rare];
  return always;
}

const rare: readonly GridField[] = [
  { field: 'acceptedOn', rare: true },
  { field: 'signedOn', rare: true },
  { field: 'summary', rare: true },
];

function Agreement({
  row,
  title,
  onRemove,
}: {
  readonly row: ProcessorAgreement;
  readonly title: string | undefined;
  readonly onRemove: () => void;
}) {
  const messages = useMessages(partiesMessages);
  const asked = fieldsOf(row.form, messages.webAddress);
  const known = new Set<string>();
  // What is filled in stays to be seen when the kind changes.
  const fields = [...asked, ...filledIn(row)].filter(({ field }) => {
    const isNew = !known.has(field);
    known.add(field);
    return isNew;
  });
  const hasText = row.form === 'signed' || row.form === 'partOfTerms';
  return (
    <div className={classes.agreementPart}>
      {title !== undefined && <h3 className={classes.partTitle}>{title}</h3>}
      <div>
        <FieldGrid entity="processorAgreement" id={row.id} fields={fields} />
      </div>
      {hasText && <ClauseChecklist agreement={row.id} />}
      <div className={classes.actions}>
        <Button size="compact-sm" variant="subtle" onClick={onRemove}>
          {messages.removeAgreement}
        </Button>
      </div>
    </div>
  );
}

const fixed = ['id', 'party', 'rank'];
const filledIn = (row: ProcessorAgreement): readonly GridField[] =>
  Object.keys(row)
    .filter((field) => !fixed.includes(field))
    .map((field) => ({ field }));
