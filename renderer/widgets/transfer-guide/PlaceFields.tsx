import { lawIn } from '../../../shared/reference/lookup.ts';
import { useLanguage } from '../../state/language.ts';
import { fieldsOfStep, type TransferEntity, type TransferRow } from './guide-state.ts';
import { LawFacts } from './LawFacts.tsx';
import { StepFields } from './StepFields.tsx';

/** The country first; an organisation or a place of words only where one says so. */
export function PlaceFields({
  entity,
  row,
  among,
}: {
  readonly entity: TransferEntity;
  readonly row: TransferRow;
  readonly among: string | undefined;
}) {
  const language = useLanguage();
  const fields = fieldsOfStep('place', entity, row);
  const country = lawIn('country', row.country ?? '');
  return (
    <>
      <StepFields entity={entity} id={row.id} fields={fields} among={among} />
      {country?.note && (
        <LawFacts record={country} title={country[language]}>
          <p>{country.note[language]}.</p>
        </LawFacts>
      )}
    </>
  );
}
